import { describe, expect, it } from 'vitest';
import { digestOfBundle, groupIntoBundles } from '../../../src/search/index/bundle.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { recordOf } from '../records.ts';

/** So many notes in each of some years. */
function years(counts: Readonly<Record<number, number>>): SearchRecord[] {
  return Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, note) =>
      recordOf({ day: `${year}-01-01` as SearchRecord['day'], address: `/${year}/${String(note)}/` }),
    ),
  );
}

const namesOf = (records: readonly SearchRecord[], language = 'en') =>
  groupIntoBundles(records, language).map(({ name }) => name);

describe('groupIntoBundles', () => {
  it('puts the newest year with the notes without a day first, newest day first, and older years together', () => {
    const records = [null, '2023-05-05', '2024-12-31', '2026-01-01', '2026-01-02'].map((day) =>
      recordOf({ day: day as '2026-01-01' | null }),
    );
    const bundles = groupIntoBundles(records, 'en');
    expect(bundles.map(({ name }) => name)).toEqual(['2026', '2023-2024']);
    expect(bundles[0]?.records.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-01', null]);
  });

  it('makes two of more notes, about as large as each other, and more of very many', () => {
    expect(namesOf(years({ 2020: 1000, 2021: 1000, 2022: 2000, 2023: 5 }))).toEqual(['2023', '2020-2022']);
    expect(namesOf(years({ 2020: 1000, 2021: 1000, 2022: 2001, 2023: 5 }))).toEqual(['2023', '2022', '2020-2021']);
    const long = Object.fromEntries(Array.from({ length: 31 }, (_, year) => [1990 + year, 1000]));
    expect(namesOf(years(long))).toEqual(['2020', '2010-2019', '2000-2009', '1990-1999']);
  });

  it('keeps the older bundles as they are however much is written in the newest year', () => {
    const old = { 2020: 3000, 2021: 1000, 2022: 900 };
    const [before, after] = [years({ ...old, 2023: 1 }), years({ ...old, 2023: 3000 })];
    expect(namesOf(after)).toEqual(namesOf(before));
  });

  it('keeps notes in another language apart, whose words end otherwise', () => {
    const records = [...years({ 2025: 1 }), ...years({ 2026: 1 })].map((one, note) => ({
      ...one,
      language: note === 0 ? 'de-AT' : 'en-GB',
    }));
    expect(groupIntoBundles(records, 'en').map(({ name, language }) => [name, language])).toEqual([
      ['2026', 'en'],
      ['de-2025', 'de'],
    ]);
    expect(namesOf([recordOf({ day: null })])).toEqual(['undated']);
  });

  it('makes nothing of nothing', () => {
    expect(groupIntoBundles([], 'en')).toEqual([]);
  });
});

describe('digestOfBundle', () => {
  const digestOf = (given: Parameters<typeof recordOf>[0], language = 'en') =>
    digestOfBundle({ name: '2026', language, records: [recordOf(given)] });

  it('is the same for the same notes', () => {
    expect(digestOf({})).toBe(digestOf({}));
  });

  it.each([{ fields: ['Other.'] }, { title: 'Other' }, { language: 'de' }, { address: '/' }, { textDigest: 'other' }])(
    'changes with %o',
    (change) => {
      expect(digestOf(change)).not.toBe(digestOf({}));
    },
  );

  it('changes with the language', () => {
    expect(digestOf({}, 'de')).not.toBe(digestOf({}));
  });

  it('does not ask for the words of a note that tells a digest of them', () => {
    const record: SearchRecord = {
      ...recordOf({ textDigest: 'known' }),
      get fields(): string[] {
        throw new Error('Nobody asked for these.');
      },
    };
    expect(digestOfBundle({ name: '2026', language: 'en', records: [record] })).toMatch(/^\w+$/);
  });
});
