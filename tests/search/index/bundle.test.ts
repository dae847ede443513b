import { describe, expect, it } from 'vitest';
import { digestOfBundle, groupIntoBundles } from '../../../src/search/index/bundle.ts';
import { recordOf } from '../records.ts';

const SETTINGS = { language: 'en', pagefindVersion: '1.6.0' };

describe('groupIntoBundles', () => {
  it('puts newest years and days first and notes without a day last', () => {
    const records = [null, '2024-12-31', '2026-01-01', '2026-01-02'].map((day) =>
      recordOf({ day: day as '2026-01-01' | null }),
    );
    const bundles = groupIntoBundles(records);
    expect(bundles.map(({ year }) => year)).toEqual(['2026', '2024', 'undated']);
    expect(bundles[0]?.records.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-01']);
  });

  it('makes nothing of nothing', () => {
    expect(groupIntoBundles([])).toEqual([]);
  });
});

describe('digestOfBundle', () => {
  const digestOf = (given: Parameters<typeof recordOf>[0], settings = SETTINGS) =>
    digestOfBundle({ year: '2026', records: [recordOf(given)] }, settings);

  it('is the same for the same notes', () => {
    expect(digestOf({})).toBe(digestOf({}));
  });

  it.each([
    { text: 'Other.' },
    { title: 'Other' },
    { kind: 'session' },
    { tags: ['calm'] },
    { hasQuestions: true },
    { address: '/' },
  ])('changes with %o', (change) => {
    expect(digestOf(change)).not.toBe(digestOf({}));
  });

  it('changes with the language and with the version of Pagefind', () => {
    expect(digestOf({}, { ...SETTINGS, language: 'de' })).not.toBe(digestOf({}));
    expect(digestOf({}, { ...SETTINGS, pagefindVersion: '1.7.0' })).not.toBe(digestOf({}));
  });
});
