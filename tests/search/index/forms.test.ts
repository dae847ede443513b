import { describe, expect, it } from 'vitest';
import { buildForms, digestOfForms, orThrow } from '../../../src/search/index/forms.ts';

const english = (...words: string[]) => buildForms({ language: 'en', words });

describe('buildForms', () => {
  it('is what the browser fetches of Pagefind, and nothing else of it', async () => {
    const paths = (await english('run', 'runs')).map(({ path }) => path.replace(/en_\w+/, 'en'));
    expect(paths.toSorted()).toEqual([
      'index/en.pf_index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });

  it('gives the same bytes for the same words, one after another with a service of its own', async () => {
    expect(await english('run', 'runs')).toEqual(await english('run', 'runs'));
  });

  it('is of no words where Pagefind counts them otherwise, as it takes them apart', async () => {
    const chinese = (...words: string[]) => buildForms({ language: 'zh', words });
    expect(await chinese('北京大学', '大', '小')).toEqual(await chinese());
    expect(await chinese('大', '小')).not.toEqual(await chinese());
  });

  it('says what is wrong without a word of the journal, and builds the next one all the same', async () => {
    const failing = buildForms({ language: 7 as unknown as string, words: ['quincunx'] });
    await expect(failing).rejects.toThrow(/./);
    await expect(failing).rejects.not.toThrow(/quincunx|\n/);
    expect(await english('run')).toHaveLength(6);
  });
});

describe('digestOfForms', () => {
  it('is the same for the same words of a language, and no other', async () => {
    const digestOf = (language: string, ...words: string[]) => digestOfForms({ language, words });
    expect(await digestOf('en', 'a', 'b')).toBe(await digestOf('en', 'a', 'b'));
    expect(await digestOf('de', 'a', 'b')).not.toBe(await digestOf('en', 'a', 'b'));
    expect(await digestOf('en', 'ab')).not.toBe(await digestOf('en', 'a', 'b'));
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
