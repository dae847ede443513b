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

  it('begins another bundle when one is full, from the oldest on', () => {
    expect(namesOf(years({ 2020: 7999, 2021: 1, 2022: 10, 2023: 7989, 2024: 1, 2025: 5 }))).toEqual([
      '2025',
      '2022-2024',
      '2020-2021',
    ]);
  });

  it('keeps the bundles before it as they are when a year is over', () => {
    const before = years({ 2020: 8000, 2021: 30, 2022: 10 });
    expect(namesOf([...before, ...years({ 2023: 1 })]).at(-1)).toBe(namesOf(before).at(-1));
  });

  it('makes larger bundles of a journal that is larger still, so that they stay few', () => {
    const all = Object.fromEntries(Array.from({ length: 20 }, (_, year) => [2001 + year, 2000]));
    expect(namesOf(years(all))).toEqual(['2020', '2017-2019', '2009-2016', '2001-2008']);
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
  const digestOf = (given: Parameters<typeof recordOf>[0], version = '1.6.0', language = 'en') =>
    digestOfBundle({ name: '2026', language, records: [recordOf(given)] }, version);

  it('is the same for the same notes', () => {
    expect(digestOf({})).toBe(digestOf({}));
  });

  it.each([{ fields: ['Other.'] }, { title: 'Other' }, { language: 'de' }, { address: '/' }, { textDigest: 'other' }])(
    'changes with %o',
    (change) => {
      expect(digestOf(change)).not.toBe(digestOf({}));
    },
  );

  it('changes with the language and with the version of Pagefind', () => {
    expect(digestOf({}, '1.6.0', 'de')).not.toBe(digestOf({}));
    expect(digestOf({}, '1.7.0')).not.toBe(digestOf({}));
  });

  it('does not ask for the words of a note that tells a digest of them', () => {
    const record: SearchRecord = {
      ...recordOf({ textDigest: 'known' }),
      get fields(): string[] {
        throw new Error('Nobody asked for these.');
      },
    };
    expect(digestOfBundle({ name: '2026', language: 'en', records: [record] }, '1.6.0')).toMatch(/^\w+$/);
  });
});
