import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/client/answer.ts';
import { queryOf, type Query } from '../../src/search/client/query.ts';
import { indexBundles } from '../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { folderForAll } from './folders.ts';
import { openFolder, type OpenedFolder } from './open-folder.ts';
import { recordOf } from './records.ts';

const NOTHING = queryOf(new URLSearchParams());

/** Notes of two years, each called by a letter. */
const NOTES: Readonly<Record<string, Partial<SearchRecord>>> = {
  a: {
    day: '2026-11-19',
    title: 'The verse',
    fields: ['A walk by the river, a walk home.', 'Mood 5', 'Coffee 2 cups'],
    mood: 5,
  },
  b: {
    day: '2026-11-20',
    fields: ["My wife's hat. I'll not be long. Well.", 'family/mum', 'sea'],
    tags: ['family/mum', 'sea'],
    mood: 3,
  },
  c: { day: '2026-11-21', fields: ['My wife and I went to the play-house at 22:45.'], feelings: ['Sad'], mood: 8 },
  d: {
    day: '2025-11-19',
    fields: ['The playhouse was shut. It was ill done. We spoke of November 2026.'],
    signs: ['win'],
  },
  e: { day: '2025-03-01', fields: ['To the play house, running.', 'Coffee 20 cups'], signs: ['question', 'open'] },
  f: {
    day: '2025-12-31',
    kind: 'session',
    title: 'Toronto',
    fields: ['We spoke of the choir. A runner passed.', 'family'],
    tags: ['family'],
  },
  g: { day: null, kind: 'safety-plan', fields: ['Ring the choir.'], signs: ['picture'] },
  h: { day: '2025-06-01', fields: ['Ｆｉｒｓｔ Café in İstanbul, the ﬁnest œuvre by Øyvind. So\u00adft.'] },
};

const records = Object.entries(NOTES).map(([name, note]) => recordOf({ address: `/${name}/`, ...note }));

let search: OpenedFolder;

beforeAll(async () => {
  search = await openJournal(records, 'en');
});

async function openJournal(all: readonly SearchRecord[], language: string): Promise<OpenedFolder> {
  const root = await folderForAll();
  const folder = join(root, 'site');
  await indexBundles(all, { folder, cacheFolder: join(root, 'cache'), language });
  return openFolder(folder);
}

/** The letters of what is found, in the order in which it is. */
function lettersOf({ results }: SearchAnswer): string {
  return results.map(({ address }) => address.replaceAll('/', '')).join('');
}

async function found(words: string, asked: Partial<Query> = {}): Promise<string> {
  return lettersOf(await search.answer({ ...NOTHING, ...asked, words }, 100));
}

describe('words', () => {
  test.each([
    ['walk', 'a'],
    ['wal', 'a'],
    ['run', 'fe'],
    ['runni', 'fe'],
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
    const lettersFor = async (words: string) => lettersOf(await journal.answer({ ...NOTHING, words }, 9));
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

describe('scripts and spellings of a language', () => {
  const lettersIn = async (texts: Readonly<Record<string, string>>, language: string) => {
    const all = Object.entries(texts).map(([name, text]) =>
      recordOf({ address: `/${name}/`, fields: [text], tags: [text], language }),
    );
    const journal = await openJournal(all, language);
    return async (words: string) => lettersOf(await journal.answer({ ...NOTHING, words }, 9));
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
    const found = async (words: string) => lettersOf(await journal.answer({ ...NOTHING, words }, 9));
    expect([await found('Haus'), await found('house'), await found('haeuser')]).toEqual(['a', 'b', 'a']);
    expect(await found('Häusern')).toBe('a');
  });
});

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
  const near = async (words: string) => (await search.answer({ ...NOTHING, words }, 9)).near;

  test('near spellings from the journal are offered', async () => {
    expect(await near('chior')).toEqual([{ typed: 'chior', words: ['choir'] }]);
    expect(await near('walk hcoir')).toEqual([{ typed: 'hcoir', words: ['choir'] }]);
    expect(await near('Torronto spoke')).toEqual([{ typed: 'Torronto', words: ['toronto'] }]);
    expect(await near('zzzzzzzz')).toEqual([]);
    expect(await near('walk')).toEqual([]);
  });

  test('what would be found without filters is said', async () => {
    const { count, unfiltered } = await search.answer({ ...NOTHING, words: 'choir', year: '2026' }, 9);
    expect([count, unfiltered]).toEqual([0, 2]);
    expect((await search.answer({ ...NOTHING, words: 'choir', year: '2025' }, 9)).unfiltered).toBeNull();
  });
});

describe('a result', () => {
  const said = (pieces: SearchAnswer['results'][number]['text']) =>
    pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  const first = async (words: string) => (await search.answer({ ...NOTHING, words }, 9)).results[0];

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
    const [result] = (await journal.answer({ ...NOTHING, words: 'otter heron' }, 1)).results;
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
