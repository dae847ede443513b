import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/make-brief.ts';
import { MOST_WORDS } from '../../src/brief/sheet-limits.ts';
import { firstWords, wordCount } from '../../src/brief/word-count.ts';
import { journalOf, moods, type Files } from '../facts/journal-of.ts';
import { chartIn, linesOf, moreOf } from './render.ts';
import { englishBrief } from './english-brief.ts';

const SESSIONS: Files = { 'sessions/2026-11-10.md': '', 'sessions/2026-11-24.md': 'bring:\n  - The notebook' };

/** So many words that say which note they are from. */
function words(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join(' ');
}

/** A journal in which every section has far more to say than it may hold, in lines of so many words. */
function overflowing(length: number): Brief {
  const days = Array.from({ length: 13 }, (_, index) => String(10 + index));
  const each = (folder: string, text: (day: string) => Files[string]) =>
    Object.fromEntries(days.map((day) => [`${folder}/2026-11-${day}-x.md`, text(day)]));
  return englishBrief(
    journalOf({
      ...SESSIONS,
      'briefs/2026-11-24.md': `opening: ${words('o', 40).slice(0, 150)}`,
      ...each('journal', (day) => [
        `mood: ${Number(day) % 10}\nnight:\n  hours: 6.5\nshare: brief\nevent: true\nbrief: ${words(`event${day}w`, length)}\nhabits:\n  a: 20\n  b: 30\n  c: 4`,
        `- [?] ${words(`question${day}w`, length)}\n- [w] ${words(`win${day}w`, length)}`,
      ]),
      ...each(
        'reflections',
        (day) => `share: brief\nlearned: ${words(`learned${day}w`, length)}\nnot_helped: ${words('not', length)}`,
      ),
      ...Object.fromEntries(
        ['one', 'two', 'three', 'four'].map((name) => [
          `homework/${name}.md`,
          `what: ${words(name, length)}\nset_by: therapist\nplanned: 5\npractice:\n  - date: 2026-11-15\n    done: part\n    learned: ${words('learned', length)}`,
        ]),
      ),
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`habits/${name}.md`, `name: ${words(name, 8)}\nmeasure: minutes\nbrief: true`]),
      ),
    }),
  );
}

describe('a sheet on which every section has too much to say', () => {
  test.each([5, 20, 60, 300])('holds its words and lines with lines of %i words', (length) => {
    const brief = overflowing(length);
    expect(brief.words).toBeLessThanOrEqual(MOST_WORDS);
    const most = new Map([1, 2, 3, 4, 5, 7, 9].map((number, index) => [number, [1, 3, 3, 3, 3, 3, 2][index]]));
    for (const { number, lines } of brief.sections) expect(lines.length).toBeLessThanOrEqual(most.get(number) ?? 0);
    expect(brief.cut.length).toBeGreaterThan(0);
  });

  test.each([20, 300])('never loses section 1, a row of 5 and a line of 9, with lines of %i words', (length) => {
    const brief = overflowing(length);
    expect(brief.sections.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 5, 9]));
  });

  test('loses habits and sleep first, then what stayed, then the third question and row', () => {
    const brief = overflowing(300);
    expect(brief.sections.map(({ number }) => number)).toEqual([1, 2, 3, 5, 9]);
    expect(chartIn(brief, 7)).toBeNull();
    expect(chartIn(brief, 3)).not.toBeNull();
  });

  test('loses the chart of sleep before the line that it stands beside', () => {
    const brief = englishBrief(
      journalOf({
        ...SESSIONS,
        ...Object.fromEntries(
          Array.from({ length: 13 }, (_, index) => [
            `journal/2026-11-${index + 10}.md`,
            [
              `mood: ${index % 10}\nnight: { hours: ${5 + (index % 3)} }\nshare: brief`,
              index < 4 ? `- [?] ${words(`q${index}w`, 20)}\n- [w] ${words(`win${index}w`, 15)}` : '',
            ],
          ]),
        ),
        ...Object.fromEntries(
          ['one', 'two', 'three'].map((name) => [`homework/${name}.md`, `what: ${words(name, 20)}\nset_by: therapist`]),
        ),
        'goals/a.md': `goal: ${words('goal', 24)}\nrank: 1`,
        'reflections/2026-11-12.md': `share: brief\nlearned: [${words('l', 16)}, ${words('m', 16)}]`,
      }),
    );
    expect(linesOf(brief, 7)).toEqual([expect.stringContaining('Sleep: ')]);
    expect([chartIn(brief, 7), chartIn(brief, 3) === null]).toEqual([null, false]);
  });

  test('says how much more there is', () => {
    const brief = overflowing(20);
    expect(moreOf(brief, 2)).toBe(13 + 1 - linesOf(brief, 2).length);
    expect(moreOf(brief, 3)).toBe(13 + 1 - linesOf(brief, 3).length);
    expect(moreOf(brief, 5)).toBe(4 - linesOf(brief, 5).length);
    expect(moreOf(brief, 9)).toBe(13 - linesOf(brief, 9).length);
  });

  test.each([20, 60, 300])('never cuts a number in the middle, with lines of %i words', (length) => {
    const ofDays = overflowing(length).sections.flatMap(({ lines }) => lines.filter(({ source }) => source === null));
    expect(ofDays.length).toBeGreaterThan(0);
    for (const { text } of ofDays) expect(text).not.toContain('…');
  });

  test('keeps the numbers of a habit whole, and cuts its name', () => {
    const name = words('n', 30);
    const days = Array.from({ length: 13 }, (_, index) => `journal/2026-11-${String(10 + index)}.md`);
    const habit = `name: ${name}\nmeasure: minutes\ntarget: { at_least: 60, per: week }`;
    const brief = englishBrief(
      journalOf({
        ...SESSIONS,
        'habits/a.md': habit,
        ...Object.fromEntries(days.map((path) => [path, 'night: { hours: 7 }\nhabits: { a: 20 }'])),
      }),
    );
    expect(linesOf(brief, 7)).toEqual([
      expect.stringContaining('Sleep: '),
      'n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11 n12…: at least 60 min a week in 2 of 3 weeks, not in 0, no telling in 1.',
    ]);
  });

  test('keeps the counts of every homework and cuts the writer’s words beside them', () => {
    const rows = linesOf(overflowing(60), 5);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row).toMatch(/… – 1 of 10 planned, 1 in part\.$/);
  });
});

test('of hundreds of questions all are counted, and one that is pinned is found', () => {
  const questions = Array.from({ length: 300 }, (_, index) => `- [?] Question ${index}`).join('\n');
  const brief = englishBrief(
    journalOf({
      ...SESSIONS,
      'journal/2026-11-15.md': ['', questions],
      'journal/2026-11-16.md': ['', '- [?] The last one'],
      'briefs/2026-11-24.md': 'pin: [2026-11-16]',
    }),
  );
  expect(linesOf(brief, 1)).toEqual(['The last one']);
  expect(linesOf(brief, 2).length + moreOf(brief, 2)).toBe(300 + 1);
});

describe('a homework row that is too long', () => {
  /** So much else that there is no room to give anything back. */
  const FULL: Files = {
    'journal/2026-11-15.md': [
      '',
      Array.from({ length: 30 }, (_, index) => `- [?] ${words(`q${index}w`, 9)}`).join('\n'),
    ],
  };

  const row = (what: number, learned: number) =>
    linesOf(
      englishBrief(
        journalOf({
          ...SESSIONS,
          ...FULL,
          'homework/walk.md': `what: ${words('what', what)}\nset_by: therapist\npractice:\n  - date: 2026-11-15\n    done: yes\n    learned: ${words('learned', learned)}`,
        }),
      ),
      5,
    )[0] ?? '';

  test('loses the end of what was learned first', () => {
    expect(row(20, 80)).toMatch(/^what1 .*what20 – once\. What I learned: learned1 .*…$/);
  });

  test('loses all of it before the homework loses a word', () => {
    expect(row(70, 80)).toMatch(/^what1 .*what70 – once\.$/);
    expect(row(100, 80)).toMatch(/^what1 .*… – once\.$/);
  });
});

test('words in a script from right to left stand apart from the counts behind them', () => {
  const row = (what: string) =>
    linesOf(
      englishBrief(journalOf({ ...SESSIONS, 'homework/walk.md': `what: ${what}\nset_by: therapist\nplanned: 2` })),
      5,
    );
  expect(row('הליכה')).toEqual(['\u200e\u2068הליכה\u2069 – no record yet.']);
  expect(row('Walk')).toEqual(['Walk – no record yet.']);
});

test('a hint has its place before any question', () => {
  const brief = englishBrief(
    journalOf({
      ...SESSIONS,
      'journal/2026-11-15.md': [
        '',
        Array.from({ length: 9 }, (_, index) => `- [?] ${words(`q${index}w`, 25)}`).join('\n'),
      ],
      'journal/2026-11-20.md': 'share: hint',
    }),
  );
  expect(linesOf(brief, 2)[0]).toBe('There is something I find hard to bring up. Please ask me about it.');
  expect(linesOf(brief, 2).length).toBeGreaterThanOrEqual(2);
});

describe('words are counted', () => {
  test('as a reader meets them', () => {
    expect(wordCount('')).toBe(0);
    expect(wordCount('Sing the verse, out loud.')).toBe(5);
    expect(wordCount('half-past six – or so')).toBe(4);
  });

  test('in scripts without spaces too', () => {
    expect(wordCount('私は歌を歌いました')).toBeGreaterThan(3);
    expect(firstWords('私は歌を歌いました。とても楽しかったです。', 3)).toMatch(/^私は歌…$/);
  });

  test('more where a word has no end', () => {
    expect(wordCount('a'.repeat(90))).toBe(10);
    expect(firstWords('a'.repeat(90), 2)).toBe(`${'a'.repeat(18)}…`);
    expect(firstWords('👩‍👩‍👧'.repeat(20), 2)).toMatch(/^(👩‍👩‍👧)+…$/u);
  });

  test('and cut between two of them, without the mark before the cut', () => {
    expect(firstWords('One, two, three.', 2)).toBe('One, two…');
    expect(firstWords('One, two, three.', 3)).toBe('One, two, three.');
    expect(firstWords('One', 0)).toBe('…');
  });

  test('a cut line is never longer than it may be, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        expect(wordCount(firstWords(text, most))).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test('of any lines so that the sheet holds them', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = JSON.stringify(lines.map((ask) => ({ ask })));
        const brief = englishBrief(
          journalOf({ ...SESSIONS, 'journal/2026-11-15.md': `questions: ${text}`, ...moods('2026-11-11', [4, 5]) }),
        );
        expect(brief.words).toBeLessThanOrEqual(MOST_WORDS);
      }),
      { numRuns: 50 },
    );
  });
});
