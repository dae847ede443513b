import type { SearchRecord } from '../../src/search/index/record.ts';

/** A record with a day, where a test says only what matters to it. */
export function recordOf(given: Partial<SearchRecord>): SearchRecord {
  const day = given.day === undefined ? '2026-11-23' : given.day;
  return {
    address: `/journal/${(day ?? 'undated').replaceAll('-', '/')}/`,
    day,
    title: 'A note',
    fields: ['Some words.'],
    language: 'en',
    kind: 'entry',
    tags: [],
    feelings: [],
    mood: null,
    signs: [],
    ...given,
  };
}
