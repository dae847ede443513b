import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBundle } from '../../../src/search/index/build-bundle.ts';
import { withKept } from '../../../src/search/index/kept-bundle.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { recordOf } from '../records.ts';

const build = async (...records: SearchRecord[]) =>
  buildBundle(withKept({ name: '2026', language: 'en', records }, null));

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

  it('says where each word stands: in which notes after one another, how often, and after how many words', async () => {
    const { files, parts } = await build(
      recordOf({ address: '/a/', title: 'Rain', fields: ['Wind and rain.'] }),
      recordOf({ address: '/b/', title: 'Sun', fields: [] }),
      recordOf({ address: '/c/', title: 'More rain', fields: [] }),
    );
    expect(parts.vocabulary).toEqual(['and', 'more', 'rain', 'sun', 'wind']);
    expect(parts.places).toEqual([3, 3, 7, 3, 3]);
    const places = files.find(({ path }) => path === 'places-0.bin')?.content ?? Buffer.from('');
    expect([...places.subarray(6, 13)]).toEqual([...[0, 2, 0, 3], ...[2, 1, 1]]);
  });

  it('puts words that are folded alike beside each other, and many in several files, none of them in two', async () => {
    const words = Array.from({ length: 30_000 }, (_, word) => `w${word.toString(36)} Éa eb`);
    const { files, parts } = await build(recordOf({ title: 'ea', fields: [words.join(' ')] }));
    expect(parts.vocabulary.slice(0, 3)).toEqual(['ea', 'éa', 'eb']);
    const own = files.filter(({ path }) => path.startsWith('places-'));
    expect(own.length).toBeGreaterThan(1);
    expect(own.reduce((sum, { content }) => sum + content.length, 0)).toBe(
      parts.places.reduce((sum, one) => sum + one),
    );
  });

  it('builds a bundle of one note without words', async () => {
    const { files, parts } = await build(recordOf({ title: '', fields: [] }));
    expect(files.map(({ path }) => path)).toContain('texts-0.bin');
    expect(parts.words).toEqual([0]);
  });
});
