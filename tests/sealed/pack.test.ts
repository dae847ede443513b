import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFiles, SIZE_STEP, unpackFiles } from '../../src/sealed/format/pack.ts';
import { decodeZ85, encodeZ85 } from '../../src/sealed/format/z85.ts';

const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((name) => !/[/\0]|^\.+$/.test(name));
const file = fc.record({
  path: fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')),
  bytes: fc.uint8Array({ maxLength: 3000 }).map((bytes) => new Uint8Array(bytes)),
});

test('files come out of a piece as they went in, whatever their names and bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 8 }), async (files) => {
      expect(await unpackFiles(await packFiles(files))).toEqual(files);
    }),
    { numRuns: 60 },
  );
});

test('the size of a piece is a whole number of steps, and any program for gzip unpacks it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40_000 }), async (content) => {
      const packed = await packFiles([{ path: 'a', bytes: new Uint8Array(content) }]);
      expect(packed.length % SIZE_STEP).toBe(0);
      expect(gunzipSync(packed).subarray(512, 512 + content.length)).toEqual(Buffer.from(content));
    }),
    { numRuns: 40 },
  );
});

test('a piece that is not whole is refused', async () => {
  const packed = await packFiles([{ path: 'a', bytes: new Uint8Array(9000).fill(7) }]);
  for (const cut of [0, 1, 9, packed.length - 1]) await expect(unpackFiles(packed.slice(0, cut))).rejects.toThrow();
});

test('bytes come out of their text form as they went in', () => {
  const bytes = fc
    .uint8Array({ maxLength: 2000 })
    .map((all) => new Uint8Array(all.subarray(0, all.length - (all.length % 4))));
  fc.assert(
    fc.property(bytes, (all) => {
      expect(decodeZ85(encodeZ85(all))).toEqual(all);
    }),
  );
});

test('the text form is the one that its specification shows', () => {
  const example = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
  expect(encodeZ85(example)).toBe('HelloWorld');
  expect(decodeZ85('HelloWorld')).toEqual(example);
  expect(encodeZ85(new Uint8Array(4).fill(255))).toBe('%nSc0');
});

test('a text with another sign, too short, or past its numbers is none', () => {
  for (const text of ['Hello Worl', 'HelloWorl', 'Hello\u00fcorld', '%nSc1', '#####'])
    expect(decodeZ85(text)).toBeNull();
});
