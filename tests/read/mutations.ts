import fc from 'fast-check';

/** A file of a journal: its path and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

type Change = (text: string) => string;

const SIGNS = [
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '#',
  '\t',
  '\u0000',
  '\ufeff',
  '\r',
];
const VALUES = [
  '',
  '-1',
  '999999',
  'yes',
  '~',
  '[]',
  '{}',
  '"',
  '2026-02-30',
  '25:00',
  '.nan',
  '!!js/function x',
  'a: b: c',
];

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const atLine = (change: (lines: string[], index: number) => readonly string[]) =>
  place.map((at): Change => (text) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(at * lines.length)).join('\n');
  });

const removeLine = atLine((lines, index) => lines.toSpliced(index, 1));
const doubleLine = atLine((lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''));
const swapLines = atLine((lines, index) => lines.toSpliced(index, 2, lines[index + 1] ?? '', lines[index] ?? ''));
const cutOff = atLine((lines, index) => lines.slice(0, index + 1));
const insertSign = fc.tuple(place, fc.constantFrom(...SIGNS)).map(([at, sign]): Change => (text) => {
  const offset = Math.floor(at * Math.min(text.length, 400));
  return text.slice(0, offset) + sign + text.slice(offset);
});
const replaceValue = fc.tuple(place, fc.constantFrom(...VALUES)).map(([at, value]): Change => (text) => {
  const named = [...text.matchAll(/^(\s*(?:- )?[\w-]+:) .*$/gm)];
  const found = named[Math.floor(at * named.length)];
  return found ? text.replace(found[0], `${found[1] ?? ''} ${value}`) : text;
});

/** Damage as it happens to text: by a slip of the hand, a bad merge, a crash of a disk or of an editor. */
export const damage: fc.Arbitrary<Change> = fc.oneof(
  removeLine,
  doubleLine,
  swapLines,
  cutOff,
  insertSign,
  replaceValue,
);

const byte = fc.tuple(place, fc.nat(255));

/** The bytes of a text in which some were changed. */
export function flipped(text: string, flips: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (const [at, value] of flips) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = value;
  return bytes;
}

export const flips = fc.array(byte, { maxLength: 3 });

/** Other places and names for a file: a folder without a kind, a day that is none, an odd sign in the name. */
export const newPath = fc.constantFrom<(path: string) => string>(
  (path) => path,
  (path) => path,
  (path) => path,
  (path) => path.replace(/^[^/]+\//, ''),
  (path) => path.replace(/\d{2}(?=\.mdx?$)/, '39'),
  (path) => path.replace(/\.md$/, '.txt'),
  (path) => path.replace(/([^/]+)$/, ' #$1'),
  (path) => path.toUpperCase(),
);
