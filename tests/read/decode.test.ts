import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, decodeFaultless } from '../../src/read/decode.ts';
import { told } from '../told.ts';

const messagesOf = (diagnostics: ReturnType<typeof decode>['diagnostics']) =>
  told(diagnostics).map(({ message }) => message);

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

test('a byte order mark is no part of the text', () => {
  expect(decode(bytes([0xef, 0xbb, 0xbf], 'hi'))).toEqual({ text: 'hi', diagnostics: [] });
});

test('every way to end a line becomes one', () => {
  expect(decode(bytes('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
});

test('an empty file is an empty text', () => {
  expect(decode(bytes())).toEqual({ text: '', diagnostics: [] });
});

test.each([
  ['little', [0xff, 0xfe, 0x68, 0, 0x69, 0]],
  ['big', [0xfe, 0xff, 0, 0x68, 0, 0x69]],
])('UTF-16 with a mark is read, %s end first, and said', (_, raw) => {
  const { text, diagnostics } = decode(Uint8Array.from(raw));
  expect(text).toBe('hi');
  expect(messagesOf(diagnostics)).toEqual([expect.stringContaining('UTF-16')]);
});

test('a Latin-1 text keeps its letters and is said not to be UTF-8', () => {
  const { text, diagnostics } = decode(bytes('caf', [0xe9], ' in Z', [0xfc], 'rich'));
  expect(text).toBe('café in Zürich');
  expect(messagesOf(diagnostics)).toEqual([expect.stringContaining('UTF-8')]);
});

test('a Latin-1 letter just before the last line end is no file cut short', () => {
  expect(decode(bytes('caf', [0xe9], '\n')).text).toBe('café\n');
});

test('the curly quotes of Windows-1252 are read', () => {
  expect(decode(bytes([0x93], 'so', [0x94])).text).toBe('\u201cso\u201d');
});

test('a file cut off inside a character keeps all that came before', () => {
  const { text, diagnostics } = decode(bytes('walked h', [0xe2, 0x82]));
  expect(text).toBe('walked h\ufffd');
  expect(diagnostics).toHaveLength(1);
});

test('damaged UTF-8 keeps its good characters', () => {
  expect(decode(bytes('é', [0xff], ' ok')).text).toBe('é\ufffd ok');
});

test('control characters are shown as what they are not, and said', () => {
  const { text, diagnostics } = decode(bytes('a', [0, 0x1b], `[31m${'b'.repeat(40)}\tc`));
  expect(text).toBe(`a\ufffd\ufffd[31m${'b'.repeat(40)}\tc`);
  expect(messagesOf(diagnostics)).toEqual([expect.stringContaining('control characters')]);
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 1, 2, 3]],
  ['mostly NUL', [0, 0, 0, 65, 0, 66]],
])('%s is no text', (_, raw) => {
  const { text, diagnostics } = decode(Uint8Array.from(raw));
  expect(text).toBeNull();
  expect(messagesOf(diagnostics)).toEqual([expect.stringContaining('not text')]);
});

test.each([
  ['little', true],
  ['big', false],
])('UTF-32 is read with and without a mark, %s end first, and said', (_, isLittle) => {
  for (const written of ['\ufeffhi', 'hi\u{1f642}']) {
    const points = Array.from(written, (sign) => sign.codePointAt(0) ?? 0);
    const view = new DataView(new ArrayBuffer(points.length * 4));
    for (const [index, point] of points.entries()) view.setUint32(index * 4, point, isLittle);
    const { text, diagnostics } = decode(new Uint8Array(view.buffer));
    expect(text).toBe(written.replace('\ufeff', ''));
    expect(messagesOf(diagnostics)).toEqual([expect.stringContaining('UTF-32')]);
  }
});

test('control characters are named where the first of them stands', () => {
  expect(
    told(decode(bytes('one\ntwo ', [0x1b], '[31m red', [0x07], ' and more words behind it')).diagnostics),
  ).toMatchObject([
    {
      ...{ line: 2, column: 5 },
      message:
        'The file holds 2 control characters that cannot be shown, the first in this line. They appear as \ufffd. The rest is shown.',
    },
  ]);
});

test('what there is nothing to say of has the same text in the shorter way', () => {
  const pieces = [
    [0xef, 0xbb, 0xbf],
    [0x0d, 0x0a],
    [0x0d],
    [0x0a],
    [0],
    [0x07],
    [0xff, 0xfe],
    [0xe9],
    [0xc3, 0xa9],
    [0x68],
  ];
  const file = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => Uint8Array.from(all.flat()));
  let faultless = 0;
  const isSame = (raw: Uint8Array) => {
    const { text, diagnostics } = decode(raw);
    if (diagnostics.length > 0) return;
    faultless++;
    expect(decodeFaultless(raw)).toBe(text);
  };
  fc.assert(fc.property(file, isSame), { numRuns: 3000 });
  expect(faultless).toBeGreaterThan(100);
});
