import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBundle, buildRuntime, orThrow } from '../../../src/search/index/build-bundle.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { recordOf } from '../records.ts';

const build = (...records: SearchRecord[]) => buildBundle({ name: '2026', language: 'en', records });

describe('buildBundle', () => {
  it('keeps the texts of the notes in their order, each where its bytes say', async () => {
    const { files, parts } = await build(
      recordOf({ address: '/b/', title: 'Second', fields: ['It rained.', 'Mood 5'] }),
      recordOf({ address: '/a/' }),
    );
    const texts = files.find(({ path }) => path === 'texts-0.bin')?.content ?? Buffer.from('');
    const [first = 0, second = 0] = parts.bytes;
    const read = (from: number, to: number) =>
      JSON.parse(inflateRawSync(texts.subarray(from, to)).toString()) as unknown;
    expect(read(0, first)).toEqual(['/b/', 'Second', 'It rained.', 'Mood 5']);
    expect(read(first, first + second)).toEqual(['/a/', 'A note', 'Some words.']);
    expect(texts).toHaveLength(first + second);
  });

  it('counts every word of a note, and other spellings after them', async () => {
    const { parts } = await build(recordOf({ title: 'A play-house', fields: ['Yes.'] }));
    expect(parts.words).toEqual([5]);
    expect(parts.vocabulary).toEqual(['a', 'house', 'play', 'playhouse', 'yes']);
  });

  it('puts several notes on one page of Pagefind’s', async () => {
    const many = Array.from({ length: 20 }, (_, note) => recordOf({ address: `/${String(note)}/` }));
    expect(new Set((await build(...many)).parts.pages).size).toBe(3);
  });

  it('builds a bundle of one note without words', async () => {
    const { files, parts } = await build(recordOf({ title: '', fields: [] }));
    expect(files.map(({ path }) => path)).toContain('texts-0.bin');
    expect(parts.words).toEqual([0]);
  });

  it('builds one bundle after another, each with a service of its own', async () => {
    expect(await build(recordOf({}))).toEqual(await build(recordOf({})));
  });

  it('leaves out of the files what is never fetched', async () => {
    const { files } = await build(recordOf({}));
    expect(files.filter(({ path }) => !/^(pagefind\..*pf_meta|index\/.*|texts-\d+\.bin)$/.test(path))).toEqual([]);
  });
});

describe('buildBundle, where Pagefind cannot read a note', () => {
  it('says so without a word of the note', async () => {
    const unreadable = {
      name: '2026',
      language: 7 as unknown as string,
      records: [recordOf({ fields: ['The quincunx.'] })],
    };
    const failing = buildBundle(unreadable);
    await expect(failing).rejects.toThrow(/./);
    await expect(failing).rejects.not.toThrow(/quincunx|\n/);
  });

  it('builds the next one all the same', async () => {
    const { files } = await build(recordOf({}));
    expect(files.map(({ path }) => path)).toContain('texts-0.bin');
  });
});

describe('buildRuntime', () => {
  it('is Pagefind’s program alone', async () => {
    const paths = (await buildRuntime('en')).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind']);
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
