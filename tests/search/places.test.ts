import { describe, expect, test } from 'vitest';
import { placeOf, placesOf } from '../../src/search/client/journal-index.ts';
import type { RuntimeResult } from '../../src/search/client/runtime.ts';

const PLACES = placesOf([
  {
    year: '1919',
    order: [
      ['en_c66aa54', '1919-01-25'],
      ['en_0000001', '1919-01-01'],
    ],
  },
  { year: '1882', order: [['en_c66aa54', '1882-06-03']] },
  { year: 'undated', order: [['en_0000002', null]] },
]);

/** A result of Pagefind's, whose text says of which year it is. */
function result(id: string, year: string): Pick<RuntimeResult, 'id' | 'data'> {
  const text = { url: '/', content: '', locations: [], excerpt: '', meta: {}, filters: { year: [year] } };
  return { id, data: () => Promise.resolve(text) };
}

describe('the place of a note that was found', () => {
  test('is its own where two years have a note of one name', async () => {
    const found = await Promise.all(['1882', '1919'].map((year) => placeOf(result('en_c66aa54', year), PLACES)));
    expect(found).toEqual([
      { year: '1882', day: '1882-06-03', place: 2 },
      { year: '1919', day: '1919-01-25', place: 0 },
    ]);
  });

  test('is known without its text where the name is that of one', async () => {
    const unread = { id: 'en_0000002', data: () => Promise.reject(new Error('It is not asked for.')) };
    expect(await placeOf(unread, PLACES)).toEqual({ year: 'undated', day: null, place: 3 });
  });

  test('is none for what stands in no order', async () => {
    expect(await placeOf(result('en_9999999', '1882'), PLACES)).toBeNull();
  });
});
