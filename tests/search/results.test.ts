import { describe, expect, test } from 'vitest';
import { countSentence } from '../../src/messages/en/search.ts';
import type { SearchAnswer } from '../../src/search/client/answer.ts';
import type { Query } from '../../src/search/client/query.ts';
import { lettersOf, NOTHING_ASKED, openJournal, openLettered } from './lettered-notes.ts';
import { recordOf } from './records.ts';

const { answer } = openLettered();

/** The letters of what is found, in the order in which it is. */
async function found(words: string, asked: Partial<Query> = {}): Promise<string> {
  return lettersOf(await answer(words, asked));
}

describe('the order', () => {
  test('is the newest first, the oldest first, or the best, and notes without a day come last', async () => {
    expect(await found('choir', { order: 'newest' })).toBe('fg');
    expect(await found('my wife river -zzz', { order: 'best' })).toBe('');
    expect(await found('', { month: '', order: 'oldest', moodFrom: '0' })).toBe('abc');
    expect(await found('-zzz', { order: 'oldest' })).toBe('ehdfabcg');
    expect(await found('playhouse', { order: 'best' })).toBe('cde');
    expect(await found('verse -zzz', { order: 'best' })).toBe('a');
  });
});

describe('where nothing is found', () => {
  const near = async (words: string) => (await answer(words)).near;

  test('near spellings from the journal are offered', async () => {
    expect(await near('chior')).toEqual([{ typed: 'chior', words: ['choir'] }]);
    expect(await near('walk hcoir')).toEqual([{ typed: 'hcoir', words: ['choir'] }]);
    expect(await near('Torronto spoke')).toEqual([{ typed: 'Torronto', words: ['toronto'] }]);
    expect(await near('zzzzzzzz')).toEqual([]);
    expect(await near('walk')).toEqual([]);
  });

  test('a page that was pasted is answered soon, and not said back whole', async () => {
    const pasted = 'otter'.repeat(20_000);
    expect((await answer(pasted)).count).toBe(0);
    expect(countSentence(0, pasted, false)).toBe(`Nothing found for “${pasted.slice(0, 60)}…”.`);
    expect(countSentence(0, ' otter ', true)).toBe('Nothing found for “otter” with these filters.');
    expect([countSentence(1, 'x', false), countSentence(1200, 'x', false)]).toEqual(['1 note', '1,200 notes']);
  });

  test('what would be found without filters is said', async () => {
    const { count, unfiltered } = await answer('choir', { year: '2026' });
    expect([count, unfiltered]).toEqual([0, 2]);
    expect((await answer('choir', { year: '2025' })).unfiltered).toBeNull();
  });
});

describe('a result', () => {
  const said = (pieces: SearchAnswer['results'][number]['text']) =>
    pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  const first = async (words: string) => (await answer(words)).results[0];

  test('joins fields, and marks what was found as it stands there', async () => {
    expect(said((await first('walk'))?.text ?? [])).toBe(
      'A [walk] by the river, a [walk] home. · Mood 5 · Coffee 2 cups',
    );
    expect(said((await first('"my wife"'))?.text ?? [])).toBe('[My wife] and I went to the play-house at 22:45.');
    expect(said((await first('playhouse'))?.text ?? [])).toBe('My wife and I went to the [play-house] at 22:45.');
    expect(said((await first('cafe'))?.text ?? [])).toContain('[Café]');
  });

  test('shows the part of a long text that has the most of what was asked', async () => {
    const filling = 'Nothing of that. '.repeat(40);
    const journal = await openJournal(
      [recordOf({ fields: [`A heron. ${filling}A heron and an otter. ${filling}`] })],
      'en',
    );
    const [result] = (await journal.answer({ ...NOTHING_ASKED, words: 'otter heron' }, 1)).results;
    expect(said(result?.text ?? [])).toContain('A [heron] and an [otter].');
  });

  test('says where the title alone has it', async () => {
    const result = await first('toronto');
    expect(said(result?.title ?? [])).toBe('[Toronto]');
    expect(result?.isInTitle).toBe(true);
    expect((await first('choir'))?.isInTitle).toBe(false);
  });

  test('tells the words to mark on its page', async () => {
    expect((await first('my wife'))?.words).toEqual([['my'], ['wife']]);
    expect((await first('"my wife"'))?.words).toEqual([['my', 'wife']]);
  });
});
