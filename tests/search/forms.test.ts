import { describe, expect, test } from 'vitest';
import { lettersOf, NOTHING_ASKED, openJournal } from './lettered-notes.ts';
import { recordOf } from './records.ts';

/** More words than lie in one file of them, some before and some behind those that are looked for. */
const MANY = Array.from({ length: 4000 }, (_, word) => `${word % 2 === 0 ? 'ba' : 'xa'}${word.toString(36)}x`).join(
  ' ',
);

async function journalOf(notes: Readonly<Record<string, string>>, language = 'en') {
  const records = Object.entries(notes).map(([name, text]) => recordOf({ address: `/${name}/`, fields: [text] }));
  const journal = await openJournal(records, language);
  return async (words: string) => lettersOf(await journal.answer({ ...NOTHING_ASKED, words }, 20));
}

describe('forms of a word', () => {
  test('are found, and no words that only begin as it does without its ending', async () => {
    const found = await journalOf({ a: 'A city.', b: 'Citizens of it.', c: 'Cities.', d: MANY, e: 'To the sea.' });
    expect(await found('cities')).toBe('ac');
    expect(await found('city')).toBe('ac');
    expect(await found('citizen')).toBe('b');
    expect(await found('citi')).toBe('abc');
    expect(await found('Toronto')).toBe('');
  });

  test('are the right ones however many words there are, and where a sign stands for several or is half of one', async () => {
    const found = await journalOf({ a: `ﷺ ﷲ walking ${MANY}`, b: 'He walks. \ud83d', c: 'Zoo, zoos. ½ ㎏ ﬁne' });
    expect(await found('walked')).toBe('ab');
    expect(await found('zoo')).toBe('c');
    expect(await found('zooing')).toBe('c');
    expect(await found('xa1x')).toBe('a');
    expect(await found('fines')).toBe('c');
  });

  test.each(['ja', 'th', 'zh', 'ko', 'yi', 'xx'])(
    'shift no word in a journal whose language is %s',
    async (language) => {
      const texts = { a: '東京の夜、散歩。', b: 'ฉันไปตลาดกับเพื่อน', c: 'Walking home.', d: 'Zoos.', e: '오늘은 산책' };
      const found = await journalOf(texts, language);
      expect(await found('東京')).toBe('a');
      expect(await found('ตลาด')).toBe('b');
      expect(await found('walking')).toBe('c');
      expect(await found('zoos')).toBe('d');
      expect(await found('산책')).toBe('e');
      expect(await found('walruses')).toBe('');
    },
  );
});
