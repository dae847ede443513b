import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBundle } from '../../../src/search/index/build-bundle.ts';
import { withKept } from '../../../src/search/index/kept-bundle.ts';
import { placesFile, startsOf } from '../../../src/search/shared/bundle-list.ts';
import { eachPlace } from '../../../src/search/shared/pack-places.ts';
import { bytesOf } from '../folders.ts';
import { recordOf } from '../records.ts';
import { site } from './indexed-site.ts';

const WORDS = ['rain', 'Rain', 'rains', 'café', 'cafe', 'play-house', 'Müller', '7', '\u{1f33b}', '東京', 'a', 'ﷺ'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 300 }).map((words) => words.join(' '));
const note = fc.record({
  ...{ name: fc.nat(12), title: fc.constantFrom(...WORDS), text },
  day: fc.integer({ min: 1, max: 9 }),
});
const notes = fc.array(note, { minLength: 3, maxLength: 12 });
type Notes = typeof notes extends fc.Arbitrary<infer Value> ? Value : never;

const recordsOf = (all: Notes) =>
  all.map(({ name, title, text: field, day }) =>
    recordOf({ address: `/${String(name)}/`, title, fields: [field], day: `2026-11-0${String(day)}` as never }),
  );

test('what a bundle says of where words stand is every word of every note, once', async () => {
  await fc.assert(
    fc.asyncProperty(notes, async (all) => {
      const records = recordsOf(all);
      const { files, parts } = buildBundle(withKept({ name: '2026', language: 'de', records }, null));
      const read = parts.words.map((count) => Array.from({ length: count }, () => ''));
      for (const [word, { file, from }] of startsOf(parts.places).entries()) {
        const content = files.find(({ path }) => path === placesFile(file))?.content ?? new Uint8Array();
        eachPlace(content.subarray(from, from + (parts.places[word] ?? 0)), (note, place) => {
          expect(read[note]?.[place]).toBe('');
          (read[note] ?? [])[place] = parts.vocabulary[word] ?? '';
        });
      }
      const written = (one: string) => one.toLowerCase().normalize('NFKC');
      for (const [note, { title, fields }] of records.entries()) {
        const all = `${title} ${fields.join(' ')}`.split(' ').map(written);
        const plain = all.filter((word) => /^[a-zé\d]+$/.test(word));
        expect(read[note]?.filter((word) => plain.includes(word))).toEqual(expect.arrayContaining(plain));
      }
      expect(read.flat()).not.toContain('');
    }),
  );
});

/** Another note in place of some, or none. */
const edit = fc.record({ at: fc.nat(11), by: fc.array(note, { maxLength: 2 }) });

test(
  'an index that takes notes from the one before it has the bytes of one made anew',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.array(edit, { minLength: 1, maxLength: 3 }), async (first, edits) => {
        const [kept, anew] = [await site(), await site()];
        let now = first;
        await kept.build(recordsOf(now));
        for (const { at, by } of edits) {
          now = now.toSpliced(at % Math.max(1, now.length), 1, ...by);
          await kept.build(recordsOf(now));
        }
        await anew.build(recordsOf(now));
        expect(await bytesOf(kept.folder)).toEqual(await bytesOf(anew.folder));
      }),
      { numRuns: 8 },
    );
  },
);
