import { describe, expect, test } from 'vitest';
import { lettersOf, NOTHING_ASKED, openJournal } from './lettered-notes.ts';
import { recordOf } from './records.ts';

describe('scripts and spellings of a language', () => {
  const lettersIn = async (texts: Readonly<Record<string, string>>, language: string) => {
    const all = Object.entries(texts).map(([name, text]) =>
      recordOf({ address: `/${name}/`, fields: [text], tags: [text], language }),
    );
    const journal = await openJournal(all, language);
    return async (words: string) => lettersOf(await journal.answer({ ...NOTHING_ASKED, words }, 9));
  };

  test('an umlaut is its two letters in German, and double s is one sign', async () => {
    const found = await lettersIn(
      { a: 'Frau Müller', b: 'bei Muellers', c: 'Stoerche', d: 'Straße', e: 'neue Steuer' },
      'de',
    );
    expect(await found('Müller')).toBe('ab');
    expect(await found('mueller')).toBe('ab');
    expect(await found('Störche')).toBe('c');
    expect(await found('strasse')).toBe('d');
    expect(await found('stur')).toBe('');
  });

  test('a longer word is found by its beginning, also where its ending taken off leaves less than that', async () => {
    const found = await lettersIn({ a: 'Penn came.', b: 'They were penning it.', c: 'A pen.' }, 'en');
    expect(await found('penn')).toBe('ab');
  });

  test('a word is found inside a sentence without spaces, and so is a tag', async () => {
    const found = await lettersIn({ a: '公園に行きました', b: '日記を書く', c: 'ガッコウ' }, 'ja');
    expect(await Promise.all(['公園', '行き', '日記', '#日記を書く', 'ｶﾞｯｺｳ', '記日'].map(found))).toEqual([
      'a',
      'a',
      'b',
      'b',
      'c',
      '',
    ]);
  });

  test.each([
    ['th', 'ฉันรักแมวของฉัน', 'แมว', 'หมา'],
    ['km', 'ខ្ញុំស្រលាញ់ឆ្មា', 'ឆ្មា', 'ឆ្កែ'],
    ['lo', 'ຂ້ອຍມັກແມວ', 'ແມວ', 'ໝາ'],
    ['my', 'ကျွန်တော်ကြောင်ကိုချစ်တယ်', 'ကြောင်', 'ခွေး'],
  ])('words of %s are told apart by a dictionary', async (language, text, there, notThere) => {
    const found = await lettersIn({ a: text }, language);
    expect([await found(there), await found(notThere)]).toEqual(['a', '']);
  });

  test('marks that are letters stay, and points that are left out may be', async () => {
    const found = await lettersIn({ a: 'नमस्ते', b: 'שָׁלוֹם', c: 'السَّلام' }, 'en');
    expect(await Promise.all(['नमस्ते', 'שלום', 'السلام'].map(found))).toEqual(['a', 'b', 'c']);
  });

  test('a note in a language of its own is taken apart by that', async () => {
    const journal = await openJournal(
      [
        recordOf({ address: '/a/', fields: ['Die Häuser'], language: 'de' }),
        recordOf({ address: '/b/', fields: ['The houses'] }),
      ],
      'en',
    );
    const found = async (words: string) => lettersOf(await journal.answer({ ...NOTHING_ASKED, words }, 9));
    expect([await found('Haus'), await found('house'), await found('haeuser')]).toEqual(['a', 'b', 'a']);
    expect(await found('Häusern')).toBe('a');
  });
});
