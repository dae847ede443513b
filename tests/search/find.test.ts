import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/search/client/query.ts';
import { lettersOf, NOTHING_ASKED, openJournal, openLettered } from './lettered-notes.ts';
import { recordOf } from './records.ts';

const { answer } = openLettered();

/** The letters of what is found, in the order in which it is. */
async function found(words: string, asked: Partial<Query> = {}): Promise<string> {
  return lettersOf(await answer(words, asked));
}

describe('words', () => {
  test.each([
    ['walk', 'a'],
    ['wal', 'a'],
    ['run', 'fe'],
    ['runni', 'e'],
    ['rings', 'g'],
    ['walked', 'a'],
    ['toront', 'f'],
    ['Torontonian', ''],
    ['choir', 'fg'],
    ['CHOIR spoke', 'f'],
    ['choir walk', ''],
  ])('%s finds %s: the beginning of a word and its other forms, in a note that has them all', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });

  test.each([
    ['playhouse', 'cde'],
    ['play-house', 'cde'],
    ['play house', 'cde'],
    ['"play house"', 'ce'],
    ["wife's", 'b'],
    ['wife’s', 'b'],
    ['wife', 'cb'],
    ['"my wife"', 'c'],
    ['"my wife\'s"', 'b'],
    ['ill', 'd'],
    ['well', 'b'],
    ["I'll", 'b'],
    ['22:45', 'c'],
    ['"run"', ''],
    ['„walk home“', 'a'],
  ])('%s finds %s: one word however it is joined, and in quotes just as it stands', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });

  test.each([
    ['2', 'a'],
    ['20', 'e'],
    ['coffee 2', 'a'],
    ['"coffee 20 cups"', 'e'],
    ['first', 'h'],
    ['cafe', 'h'],
    ['ISTANBUL', 'h'],
    ['finest', 'h'],
    ['oeuvre', 'h'],
    ['oyvind', 'h'],
    ['soft', 'h'],
  ])('%s finds %s: whole numbers, and letters of every width and kind', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });

  test.each([
    ['my -wife', ''],
    ['-walk', 'cbfdheg'],
    ['wife -"my wife"', 'b'],
    ['spoke −choir', 'd'],
    ['coffee -cups', ''],
  ])('%s finds %s: what is left out', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });

  test('that hold nothing find nothing', async () => {
    expect([await found(''), await found(' ?! '), await found('"'), await found('-')]).toEqual(['', '', '', '']);
  });
});

describe('days', () => {
  test.each([
    ['19 November', 'ad'],
    ['19 Nov 2026', 'a'],
    ['November 19, 2025', 'd'],
    ['19th nov', 'ad'],
    ['2026-11-19', 'a'],
    ['2026-11', 'cba'],
    ['19/11/2026', 'a'],
    ['November 2026', 'cbad'],
    ['2025', 'fdhe'],
    ['walk 2026', 'a'],
    ['19 November playhouse', 'd'],
    ['31 February', ''],
  ])('%s finds %s: of the day, or speaking of it', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });

  test('are known in the language of the journal, too', async () => {
    const german = [recordOf({ day: '2026-03-03', address: '/m/' }), recordOf({ day: '2026-05-03', address: '/n/' })];
    const journal = await openJournal(german, 'de-AT');
    const lettersFor = async (words: string) => lettersOf(await journal.answer({ ...NOTHING_ASKED, words }, 9));
    expect(await Promise.all(['3. März', '3. Maerz 2026', '3 May', 'Mai 2026'].map(lettersFor))).toEqual([
      'm',
      'm',
      'n',
      'n',
    ]);
  });
});

describe('tags', () => {
  test.each([
    ['#family', 'bf'],
    ['#family/mum', 'b'],
    ['#mum', 'b'],
    ['#Sea', 'b'],
    ['sea', 'b'],
    ['mum', 'b'],
    ['#choir', 'fg'],
    ['tag:family', 'bf'],
    ['-tag:sea #family', 'f'],
    ['tag:nothing', ''],
  ])('%s finds %s: with its sign or without, and what lies below', async (words, notes) => {
    expect(await found(words)).toBe(notes);
  });
});

describe('filters', () => {
  test.each<[string, Partial<Query>, string]>([
    ['kind:session', { kind: 'session' }, 'f'],
    ['kind:"safety plan"', { kind: 'safety-plan' }, 'g'],
    ['feeling:sad', { feeling: 'Sad' }, 'c'],
    ['year:2025', { year: '2025' }, 'fdhe'],
    ['year:undated', { year: 'undated' }, 'g'],
    ['after:2026-11-20', { from: '2026-11-20' }, 'cb'],
    ['after:2026', { from: '2026-01-01' }, 'cba'],
    ['before:2025-06', { to: '2025-06-30' }, 'he'],
    ['after:2025-12 before:2026-11-19', { from: '2025-12-01', to: '2026-11-19' }, 'af'],
    ['mood:3-5', { moodFrom: '3', moodTo: '5' }, 'ba'],
    ['mood:8', { moodFrom: '8' }, 'c'],
    ['has:question', { has: ['question'] }, 'e'],
    ['has:open has:questions', { has: ['open', 'question'] }, 'e'],
    ['has:win', { has: ['win'] }, 'd'],
    ['has:picture', { has: ['picture'] }, 'g'],
  ])('%s typed finds what the form does, without a word: %o', async (typed, form, notes) => {
    expect(await found(typed)).toBe(notes);
    expect(await found('', form)).toBe(notes);
  });

  test('narrow what the words find, and a month is one of any year', async () => {
    expect(await found('', { month: '11' })).toBe('cbad');
    expect(await found('spoke', { month: '11' })).toBe('d');
    expect(await found('choir kind:session')).toBe('f');
    expect(await found('-choir kind:session')).toBe('');
  });

  test('that are none are words', async () => {
    expect(await found('the:choir')).toBe('fg');
    expect(await found('after:walk')).toBe('');
  });
});
