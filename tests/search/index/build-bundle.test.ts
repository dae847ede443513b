import { describe, expect, it } from 'vitest';
import { buildBundle, orThrow } from '../../../src/search/index/build-bundle.ts';
import { recordOf } from '../records.ts';

describe('buildBundle', () => {
  it('says the order of the notes as given, each with its day', async () => {
    const records = [recordOf({ address: '/b/', text: 'Second.' }), recordOf({ address: '/a/', day: '2026-01-01' })];
    const files = await buildBundle({ year: '2026', records }, 'en');
    const order = files.find(({ path }) => path === 'order.json');
    expect(JSON.parse(Buffer.from(order?.content ?? []).toString())).toEqual([
      [expect.stringMatching(/^en_/), '2026-11-23'],
      [expect.stringMatching(/^en_/), '2026-01-01'],
    ]);
  });

  it('builds a year of one note without words', async () => {
    const files = await buildBundle({ year: '2026', records: [recordOf({ title: '', text: '' })] }, 'en');
    expect(files.map(({ path }) => path)).toContain('order.json');
  });

  it('builds one bundle after another, each with a service of its own', async () => {
    const bundle = { year: '2026', records: [recordOf({})] };
    expect(await buildBundle(bundle, 'en')).toEqual(await buildBundle(bundle, 'en'));
  });
});

describe('orThrow', () => {
  it('throws the words of a reply that failed', () => {
    expect(() => orThrow({ errors: ['Invalid config supplied'] })).toThrow(
      'Search was not built: Invalid config supplied',
    );
  });

  it('gives back a reply without errors', () => {
    const reply = { errors: [], files: [] };
    expect(orThrow(reply)).toBe(reply);
  });
});
