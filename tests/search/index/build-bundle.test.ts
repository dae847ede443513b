import { describe, expect, it } from 'vitest';
import { buildBundle, buildRuntime, orThrow } from '../../../src/search/index/build-bundle.ts';
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

describe('buildBundle, where Pagefind cannot read a note', () => {
  it('says so without a word of the note', async () => {
    const unreadable = recordOf({ address: 7 as unknown as string, text: 'The quincunx.', title: 'A secret' });
    const failing = buildBundle({ year: '2026', records: [unreadable] }, 'en');
    await expect(failing).rejects.toThrow(/./);
    await expect(failing).rejects.not.toThrow(/quincunx|secret|\n/);
  });

  it('builds the next one all the same', async () => {
    const files = await buildBundle({ year: '2026', records: [recordOf({})] }, 'en');
    expect(files.map(({ path }) => path)).toContain('order.json');
  });
});

describe('buildRuntime', () => {
  it('is Pagefind’s program and an index of nothing that is ever a result', async () => {
    const paths = (await buildRuntime('en')).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
    expect(paths.filter((path) => /^wasm\..*\.pagefind$/.test(path)).length).toBeGreaterThan(0);
    expect(paths.filter((path) => /order\.json|ui|highlight|\.css$/.test(path))).toEqual([]);
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
