import { basename } from 'node:path';
import { decode } from '../../read/decode.ts';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';

/** One file in what is imported. */
export interface SourceFile {
  /** With `/` between folders, and never out of the archive. */
  readonly path: string;
  readonly bytes: number;
}

/** What is imported: a file, an archive, or a folder that an archive was unpacked into. */
export interface ImportSource {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Throws a sentence where it is damaged, or larger than is said. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The same bytes one part after the other, for what is larger than memory. It throws where `read` does. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** What a program's text may weigh: many times a long diary, and still a text that this machine can hold. */
export const LARGEST_TEXT_BYTES = 256 * 1024 * 1024;

/** A file's text, in UTF-8 or marked as UTF-16. Throws a sentence where it is neither. */
export async function sourceText(source: ImportSource, path: string): Promise<string> {
  const file = source.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(IMPORT_REFUSALS.notInside(path));
  if (file.bytes > LARGEST_TEXT_BYTES) throw new Error(IMPORT_REFUSALS.tooLarge(path));
  const { text, diagnostics } = decode(await source.read(path));
  if (text === null) throw new Error(IMPORT_REFUSALS.notText(path));
  if (diagnostics.some(({ code }) => code === 'not-utf8' || code === 'utf-32'))
    throw new Error(IMPORT_REFUSALS.otherEncoding(path));
  return text.replace(/^\ufeff/, '');
}

/** Files by the ending of their names, but for those that Macs put into every archive. */
export function filesEnding(source: ImportSource, ending: string): SourceFile[] {
  return source.files.filter(
    ({ path }) =>
      path.toLowerCase().endsWith(ending) && !path.startsWith('__MACOSX/') && !basename(path).startsWith('.'),
  );
}

/** The one text of an ending that the source holds. Throws a sentence where there is none, or more than one. */
export async function onlyText(source: ImportSource, ending: string): Promise<string> {
  const [first, ...more] = filesEnding(source, ending);
  if (first === undefined) throw new Error(IMPORT_REFUSALS.noFile(ending));
  if (more.length > 0) throw new Error(IMPORT_REFUSALS.severalFiles(ending, more.length + 1));
  return sourceText(source, first.path);
}
