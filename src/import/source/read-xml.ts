import { SaxesParser, type SaxesOptions } from 'saxes';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';

/** What stands in an XML file, one after the other. */
export interface XmlEvents {
  /** `depth` is 1 for the outermost element. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, depth: number) => void;
}

/** No element, text or comment of an export is longer; what is would be held in memory as a whole. */
const LONGEST_PIECE = 16 * 1024 * 1024;
/** Signs that XML does not allow and that some exports have all the same, in the names of devices. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const ENTITY = /<!ENTITY/i;

/**
 * Reads XML in UTF-8 piece by piece, so that a file of any size takes up the same memory. Entities that a file declares are
 * never expanded. Throws a sentence where it is cut, is no XML, declares entities, or has a piece longer than any export has.
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, path: string, events: XmlEvents): Promise<void> {
  const parser = parserFor(events);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new Error(IMPORT_REFUSALS.otherEncoding(path), { cause: error });
    }
  };
  for await (const chunk of chunks) parser.write(decoded(chunk));
  parser.write(decoded());
  parser.close();
}

function parserFor({ open, text, close }: XmlEvents): { write: (text: string) => void; close: () => void } {
  const parser = new SaxesParser<SaxesOptions & { xmlns: false }>({ xmlns: false, position: false });
  let [depth, length] = [0, 0];
  parser.on('error', (error) => {
    throw new Error(IMPORT_REFUSALS.brokenXml, { cause: error });
  });
  parser.on('doctype', (declared) => {
    length = 0;
    if (ENTITY.test(declared)) throw new Error(IMPORT_REFUSALS.entities);
  });
  parser.on('opentag', ({ name, attributes }) => {
    length = 0;
    depth += 1;
    open(name, attributes, depth);
  });
  parser.on('closetag', ({ name }) => {
    length = 0;
    close?.(name, depth);
    depth -= 1;
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  return {
    write: (written) => {
      length += written.length;
      if (length > LONGEST_PIECE) throw new Error(IMPORT_REFUSALS.brokenXml);
      parser.write(written.replace(CONTROLS, ' '));
    },
    close: () => parser.close(),
  };
}
