import type { Place } from '../../notes/diagnostic.ts';
import { isScalar, LineCounter, parseDocument, type Document, type ScalarTag, type Tags } from 'yaml';

/** A YAML text as the parser read it, and where in its file it stands. */
export interface Reading {
  readonly source: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The line of the file on which the text begins. */
  readonly firstLine: number;
}

/**
 * Reads YAML 1.2 with its places. Mistakes are in `document.errors`; a name given twice is none, since the parser would
 * compare each name with all before it. Throws a RangeError where it nests deeper than the stack.
 */
export function readDocument(source: string, firstLine: number): Reading {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    customTags: numbersAsWritten,
    logLevel: 'silent',
  });
  return { source, document, lines, firstLine };
}

const NUMBERS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/**
 * A number that would be spelled otherwise when it is shown again, such as a telephone's `0170` or `+44`, stays the text
 * that it is. Fields that want a number read it as one.
 */
function numbersAsWritten(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined || !NUMBERS.has(tag.tag)) return tag;
    return {
      ...tag,
      resolve: (...scalar: Parameters<ScalarTag['resolve']>) => asWritten(tag.resolve(...scalar), scalar[0]),
    };
  });
}

function asWritten(read: unknown, written: string): unknown {
  return String(isScalar(read) ? read.value : read) === written ? read : written;
}

/** The place in the file of an offset in the text. */
export function placeAt({ lines, firstLine }: Reading, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
}
