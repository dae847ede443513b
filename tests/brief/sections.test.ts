import { describe, expect, test } from 'vitest';
import { journalOf, moods, type Files } from '../facts/journal-of.ts';
import { chartIn, chartsIn, linesOf, moreOf, wordsOnSheet } from './render.ts';
import { englishBrief } from './english-brief.ts';

const SESSIONS: Files = { 'sessions/2026-11-10.md': '', 'sessions/2026-11-24.md': '' };

function briefOf(files: Files, options: Parameters<typeof journalOf>[1] = {}) {
  return englishBrief(journalOf({ ...SESSIONS, ...files }, options));
}

describe('the header', () => {
  test('names the session, the days and how many are recorded', () => {
    const brief = briefOf(moods('2026-11-10', [5, null, 6]), { settings: { name: 'H. B.' } });
    expect(brief).toMatchObject({
      name: 'H. B.',
      title: 'For our session on Tuesday 24 November 2026',
      coverage: '10–23 Nov, 2 of 14 days recorded',
    });
  });

  test('knows of no session and no record', () => {
    const brief = englishBrief(journalOf({}));
    expect(brief).toMatchObject({ title: 'For our next session', coverage: '10–23 Nov, nothing recorded yet' });
  });

  test('leaves out paused days and days before the first record', () => {
    const paused = { settings: { paused: [{ from: '2026-11-12', to: '2026-11-20' }] } } as const;
    expect(
      briefOf(moods('2026-11-10', [5, 5, 5]), { settings: { ...paused.settings, paused: [...paused.settings.paused] } })
        .coverage,
    ).toBe('10–23 Nov, 2 of 5 days recorded, 9 paused');
    expect(briefOf(moods('2026-11-20', [5, 5])).coverage).toBe('20–23 Nov, 2 of 4 days recorded');
    expect(briefOf(moods('2026-11-20', [5, 5, 5, 5])).coverage).toBe('20–23 Nov, all 4 days recorded');
  });

  test('counts no entry that was made and left as it was', () => {
    const untouched = 'title: Evening\ntime: "21:00"\nmood:\nnight:\n  hours:\nhabits:\n  walk:\n';
    expect(briefOf({ 'journal/2026-11-12.md': untouched }).coverage).toBe('10–23 Nov, nothing recorded yet');
    const files = {
      ...moods('2026-11-20', [5]),
      'journal/2026-11-12.md': untouched,
      'journal/2026-11-21.md': untouched,
    };
    expect(briefOf(files).coverage).toBe('20–23 Nov, 1 of 4 days recorded');
  });

  test('has a line say since when its days count, where that is later than those of the header', () => {
    const files = { 'journal/2026-11-10.md': 'energy: 4', ...moods('2026-11-20', [5, 6]) };
    expect(linesOf(briefOf(files), 3)[0]).toContain('(2 of 4 days recorded since 20 Nov)');
    expect(linesOf(briefOf(moods('2026-11-20', [5, 6])), 3)[0]).toContain('(2 of 4 days recorded)');
    const habit = {
      'habits/out.md': 'name: Out\nmeasure: yesno\nbrief: true',
      'journal/2026-11-20.md': 'habits: { out: yes }',
    };
    expect(linesOf(briefOf({ ...habit, 'journal/2026-11-10.md': 'energy: 4' }), 7)).toEqual([
      'Out: yes on 1 of 4 days since 20 Nov, no on 0, no telling on 3.',
    ]);
  });

  test('says where the days had to be cut short', () => {
    const journal = journalOf({ 'sessions/2026-09-01.md': '', ...moods('2026-09-01', [4]) });
    expect(englishBrief(journal).coverage).toBe('13 Oct – 23 Nov, 0 of 42 days recorded, the last six weeks only');
  });
});

describe('section 1', () => {
  const asks = {
    'journal/2026-11-12.md': 'questions:\n  - ask: First\n    priority: 1\n  - ask: Second',
    'journal/2026-11-13.md': ['', '- [!] Topic'],
  } as const;

  test('is the oldest question of priority 1, which then stands nowhere else', () => {
    const older = { 'journal/2026-10-01.md': 'questions:\n  - ask: Older\n    priority: 1' };
    expect(linesOf(briefOf({ ...asks, ...older }), 1)).toEqual(['Older (since 1 Oct)']);
    expect(linesOf(briefOf(asks), 1)).toEqual(['First']);
    expect(linesOf(briefOf(asks), 2)).toEqual(['Second', 'Topic']);
  });

  test('is the line that is pinned before that, whatever it is', () => {
    expect(linesOf(briefOf({ ...asks, 'briefs/2026-11-24.md': 'pin: 2026-11-13' }), 1)).toEqual(['Topic']);
    const homework = { 'homework/walk.md': 'what: Walk.\nset_by: therapist', 'briefs/2026-11-24.md': 'pin: [walk]' };
    const brief = briefOf({ ...asks, ...homework });
    expect(linesOf(brief, 1)).toEqual(['Walk – no record yet.']);
    expect(linesOf(brief, 5)).toEqual([]);
  });

  test('is the writer’s opening before all', () => {
    const brief = briefOf({ ...asks, 'briefs/2026-11-24.md': 'opening: Begin here\npin: 2026-11-13' });
    expect(linesOf(brief, 1)).toEqual(['Begin here']);
    expect(linesOf(brief, 2)).toEqual(['Topic', 'First', 'Second']);
  });

  test('may be hidden; the question then stands with the others', () => {
    const brief = briefOf({ ...asks, 'briefs/2026-11-24.md': 'hide: [1]' });
    expect(linesOf(brief, 1)).toEqual([]);
    expect(linesOf(brief, 2)).toEqual(['First', 'Second', 'Topic']);
  });

  test('is empty where nothing asks for it, and takes no file of another day', () => {
    expect(linesOf(briefOf({ 'briefs/2026-11-10.md': 'opening: Old' }), 1)).toEqual([]);
  });
});

describe('section 2', () => {
  test('has questions and topics by priority, then age, then what to bring, then brief lines', () => {
    const lines = linesOf(
      briefOf({
        'sessions/2026-11-24.md': 'bring:\n  - Notebook\n  - Plan',
        'journal/2026-11-12.md': 'share: brief\nbrief: My own line',
        'journal/2026-11-11.md': ['', '- [!] Topic'],
      }),
      2,
    );
    expect(lines).toEqual(['Topic', 'You asked to see: Notebook; Plan', 'My own line']);
  });

  test('says since when a question is carried over, with the year where it is another', () => {
    const carried = {
      'journal/2026-10-05.md': ['', '- [?] Newer'],
      'journal/2024-02-29.md': ['', '- [?] Older'],
    } as const;
    expect(linesOf(briefOf(carried), 2)).toEqual(['Older (since 29 Feb 2024)', 'Newer (since 5 Oct)']);
  });

  test('counts what it cannot hold', () => {
    const brief = briefOf({ 'journal/2026-11-12.md': ['', '- [?] A\n- [?] B\n- [?] C\n- [?] D\n- [!] E'] });
    expect(linesOf(brief, 2)).toEqual(['A', 'B', 'C']);
    expect(moreOf(brief, 2)).toBe(2);
  });

  test('has what was asked this morning while today’s session is still to come', () => {
    const today = {
      'sessions/2026-11-23.md': 'time: "17:30"',
      'journal/2026-11-23.md': ['time: "08:00"', '- [?] Morning'],
      'journal/2026-11-23-late.md': ['time: "20:00"', '- [?] Night'],
    } as const;
    expect(linesOf(briefOf(today), 2)).toEqual(['Morning']);
  });

  test('of a past session has nothing that was asked later', () => {
    const journal = journalOf({
      ...SESSIONS,
      'journal/2026-11-09.md': ['', '- [?] Before'],
      'journal/2026-11-12.md': ['', '- [?] After'],
      'homework/walk.md': ['what: Walk', '- [?] No day'],
    });
    expect(linesOf(englishBrief(journal, journal.sessions[0] ?? null), 2)).toEqual(['Before']);
    expect(linesOf(englishBrief(journal), 2)).toEqual(['Before (since 9 Nov)', 'After', 'No day']);
  });

  test.each([
    ['a hard question', { 'journal/2026-11-12.md': 'questions:\n  - ask: Secret\n    hard: true' }],
    ['a note', { 'thoughts/2026-11-12-x.md': 'share: hint\nsituation: Secret' }],
    [
      'a practice record',
      { 'homework/walk.md': 'what: Secret\npractice:\n  - date: 2026-11-12\n    done: yes\n    share: hint' },
    ],
    ['a homework', { 'homework/walk.md': 'what: Secret\nset_by: therapist\nshare: hint' }],
  ])('gives the hint for %s', (_, files: Files) => {
    const brief = briefOf(files);
    expect(linesOf(brief, 2)).toEqual(['There is something I find hard to bring up. Please ask me about it.']);
    expect(wordsOnSheet(brief)).not.toContain('Secret');
    expect(brief.sections[0]?.lines[0]?.day).toBeNull();
  });

  test('gives the hint once, however many there are, and none where its note is hidden', () => {
    const files = {
      'journal/2026-11-12.md': ['share: hint', '- [?] Secret\n- [!] Secret'],
      'journal/2026-11-13.md': 'share: hint',
    } as const;
    expect(linesOf(briefOf(files), 2)).toHaveLength(1);
    expect(linesOf(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2026-11-12, 2026-11-13]' }), 2)).toEqual([]);
  });
});

describe('section 3', () => {
  test('sums up mood over the days that count and compares it with the time before', () => {
    const files = { ...moods('2026-10-27', [3, 3, 4, 3, 4, 3]), ...moods('2026-11-10', [6, 7, null, 6, 7, 6]) };
    expect(linesOf(briefOf(files), 3)).toEqual([
      'Mood, from 0 to 10: mostly 6, between 6 and 7 (5 of 14 days recorded). Higher on most days than in the time before.',
    ]);
  });

  test.each([
    [[5, 6, 5, 6], 'mostly 5 to 6, between 5 and 6 (4 of 14 days recorded).'],
    [[10, 10, 10], '10 each time (3 of 14 days recorded).'],
    [[10, 10], '10 each time (2 of 14 days recorded).'],
    [[6, 5], '6, then 5 (2 of 14 days recorded).'],
    [[10], '10 (1 of 14 days recorded).'],
  ])('says of %j what is usual, and of fewer than three what they are', (values, words) => {
    expect(linesOf(briefOf(moods('2026-11-10', values)), 3)[0]).toContain(`Mood, from 0 to 10: ${words}`);
  });

  test('has the range of what was written, not of the days’ middles', () => {
    const twice = { 'journal/2026-11-12.md': 'mood: 2', 'journal/2026-11-12-late.md': 'mood: 8' };
    expect(linesOf(briefOf(twice), 3)[0]).toContain('Mood, from 0 to 10: between 2 and 8 (1 of 12 days recorded).');
    const more = { ...twice, ...moods('2026-11-13', [5, 6, 5, 5]) };
    expect(linesOf(briefOf(more), 3)[0]).toContain('mostly 5, between 2 and 8 (5 of 12 days recorded)');
    const chart = chartsIn(briefOf(more), 3)[0];
    expect(chart?.records.map(({ value }) => value)).toEqual([8, 2, 5, 6, 5, 5]);
    expect(chart?.caption).toBe('Mood, 0 to 10; a ring is a day’s middle');
  });

  test('says what is missing to compare', () => {
    expect(linesOf(briefOf(moods('2026-11-10', [5, 6])), 3)[0]).toMatch(
      /No recorded days before it to compare with\.$/,
    );
    const few = { ...moods('2026-10-27', [5, 5, 5, 5, 5]), ...moods('2026-11-10', [5, 6]) };
    expect(linesOf(briefOf(few), 3)[0]).toMatch(/Not enough days to compare \(2 of 14\)\.$/);
  });

  test('has two shared events, the newest first, with or without mood', () => {
    const event = (name: string) => `event: true\nshare: brief\nbrief: ${name}`;
    const events = {
      'journal/2026-11-11.md': event('A'),
      'journal/2026-11-12.md': event('B'),
      'journal/2026-11-13.md': event('C'),
    };
    const brief = briefOf(events);
    expect(linesOf(brief, 3)).toEqual(['C', 'B']);
    expect(moreOf(brief, 3)).toBe(1);
    expect(chartIn(brief, 3)).toBeNull();
  });

  test('goes without its mood and the chart where the writer hides it', () => {
    const brief = briefOf({ ...moods('2026-11-10', [5, 6]), 'briefs/2026-11-24.md': 'hide: [mood]' });
    expect(linesOf(brief, 3)).toEqual([]);
    expect(chartIn(brief, 3)).toBeNull();
  });
});

describe('section 4', () => {
  test('has two lines of the last shared reflection and what did not help', () => {
    const brief = briefOf({
      'reflections/2026-11-11.md': 'share: brief\nlearned: Old',
      'reflections/2026-11-12.md': 'share: brief\nbrief: Own\nlearned: [One, Two]\nnot_helped: Rush',
      'reflections/2026-11-13.md': 'learned: Private',
    });
    expect(linesOf(brief, 4)).toEqual(['Own', 'One', 'What did not help: Rush']);
    expect(moreOf(brief, 4)).toBe(1);
  });

  test('has insights of shared notes where there is room', () => {
    const insight = {
      'journal/2026-11-12.md': ['share: brief', '- [i] Aha'],
      'journal/2026-11-13.md': ['', '- [i] Mine'],
    } as const;
    expect(linesOf(briefOf(insight), 4)).toEqual(['Aha']);
  });

  test('has nothing from before the window', () => {
    expect(linesOf(briefOf({ 'reflections/2026-11-09.md': 'share: brief\nlearned: Old' }), 4)).toEqual([]);
  });
});

describe('section 5', () => {
  const practice = (...done: string[]) =>
    `practice:\n${done.map((one, index) => `  - date: 2026-11-${11 + index}\n    done: ${one}`).join('\n')}`;

  test.each([
    ['planned: 2', ['yes', 'yes', 'part', 'part'], 'Walk – 4 of 4 planned, 2 in part.'],
    ['planned: 2', ['yes', 'yes', 'yes', 'yes', 'yes'], 'Walk – 5 times, 4 planned.'],
    ['planned: 2', ['not-this-time'], 'Walk – 0 of 4 planned, 1 not this time.'],
    ['why: Air', ['yes'], 'Walk – once.'],
    ['why: Air', ['yes', 'part'], 'Walk – 2 times, 1 in part.'],
  ])('says with %s and %j: %s', (plan, done, row) => {
    expect(
      linesOf(briefOf({ 'homework/walk.md': `what: Walk.\nset_by: together\n${plan}\n${practice(...done)}` }), 5),
    ).toEqual([row]);
  });

  test('has what the therapist set first, then most records, then by name', () => {
    const homework = (who: string, ...done: string[]) =>
      `what: W\nset_by: ${who}\nshare: brief\n${done.length > 0 ? practice(...done) : ''}`;
    const brief = briefOf({
      'homework/a.md': homework('me', 'yes', 'yes', 'yes').replace('W', 'Mine'),
      'homework/b.md': homework('therapist').replace('W', 'None yet'),
      'homework/c.md': homework('together', 'yes').replace('W', 'One'),
    });
    expect(linesOf(brief, 5).map((line) => line.split(' –')[0])).toEqual(['One', 'None yet', 'Mine']);
  });

  test('has the newest thing learned, or else what got in the way', () => {
    const record = (day: number, words: string) => `  - date: 2026-11-${day}\n    done: part\n    ${words}\n`;
    const learned = `${record(11, 'learned: Old')}${record(12, 'learned: New')}${record(13, 'in_the_way: Rain')}`;
    expect(linesOf(briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${learned}` }), 5)[0]).toMatch(
      /\. What I learned: New$/,
    );
    expect(
      linesOf(
        briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${record(13, 'in_the_way: Rain')}` }),
        5,
      )[0],
    ).toMatch(/\. What got in the way: Rain$/);
  });

  test('plans nothing for a pause', () => {
    const paused = [{ from: '2026-11-10', to: '2026-11-16' }] as { from: '2026-11-10'; to: '2026-11-16' }[];
    const walk = {
      'homework/walk.md': 'what: Walk\nset_by: therapist\nplanned: 4\npractice:\n  - date: 2026-11-18\n    done: yes',
    };
    expect(linesOf(briefOf(walk, { settings: { paused } }), 5)).toEqual(['Walk – 1 of 4 planned.']);
  });

  test('counts a record that is private without its words, and one that is never not at all', () => {
    const walk = (share: string) => ({
      'homework/walk.md': `what: Walk\nset_by: therapist\npractice:\n  - date: 2026-11-12\n    done: yes\n    learned: Secret\n    share: ${share}`,
    });
    expect(linesOf(briefOf(walk('private')), 5)).toEqual(['Walk – once.']);
    expect(linesOf(briefOf(walk('never')), 5)).toEqual(['Walk – no record yet.']);
  });
});

describe('section 7', () => {
  const nights = (count: number, more = '') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `journal/2026-11-${11 + index}.md`,
        `night:\n  hours: ${6 + index / 4}\n${more}`,
      ]),
    );

  test('sums up sleep from five nights on', () => {
    expect(chartIn(briefOf(nights(4)), 7)).toBeNull();
    expect(linesOf(briefOf(nights(5)), 7)).toEqual([
      'Sleep: mostly 6 h 30, between 6 h and 7 h (5 of 13 nights recorded).',
    ]);
  });

  test('has two habits, those that say so themselves first, and none that hides its numbers', () => {
    const entries = nights(5, 'habits:\n  a: 1\n  b: 1\n  c: 1\n  d: 1\n  e: yes');
    const habit = (rest: string) => `name: N\nmeasure: count\n${rest}`;
    const brief = briefOf({
      ...entries,
      'habits/a.md': habit('target:\n  at_least: 1').replace('N', 'A'),
      'habits/b.md': habit('target:\n  at_least: 1\nhide_numbers: true').replace('N', 'B'),
      'habits/c.md': habit('target:\n  at_least: 1\nbrief: false').replace('N', 'C'),
      'habits/d.md': habit('brief: true\nunit: cups').replace('N', 'D'),
      'habits/e.md': 'name: E\nmeasure: yesno\nbrief: true',
      'briefs/2026-11-24.md': 'hide: [sleep]',
    });
    expect(linesOf(brief, 7)).toEqual([
      'D: 1 cups each time (5 of 13 days recorded).',
      'E: yes on 5 of 13 days, no on 0, no telling on 8.',
    ]);
    expect(moreOf(brief, 7)).toBe(1);
    expect(chartIn(brief, 7)).toBeNull();
  });
});

describe('the week’s card', () => {
  const files = {
    'habits/urge.md': 'name: Urge\nmeasure: scale\nbrief: true',
    'habits/tea.md': 'name: Tea\nmeasure: count\nbrief: true',
    'habits/own.md': 'name: Own\nmeasure: count',
    'journal/2026-11-20.md': 'mood: 4\nstress: 8\nnight: { hours: 6 }\nhabits: { urge: 7, tea: 2, own: 1 }',
    'journal/2026-11-22.md': 'share: never\nhabits: { urge: 9 }',
  };
  const card = (names: readonly string[], file = '') =>
    briefOf({ ...files, 'briefs/2026-11-24.md': file }, { settings: { brief: { preset: 'dbt', card: [...names] } } });

  test('has the rows that the settings name, as far as they may be printed', () => {
    expect(linesOf(card(['urge', 'mood', 'stress', 'own', 'sleep']), 11)).toEqual([
      'Urge (0 to 10): Fri 7',
      'Mood (0 to 10): Fri 4',
    ]);
  });

  test('says a habit once: what stands on it is not summed up below', () => {
    expect(linesOf(card(['urge']), 7)).toEqual(['Tea: 2 (1 of 4 days recorded).']);
    expect(linesOf(card(['urge'], 'hide: [card]'), 7)).toHaveLength(2);
    expect(linesOf(briefOf(files, { settings: { brief: { card: ['urge'] } } }), 7)).toHaveLength(2);
  });
});

describe('section 9', () => {
  test('has wins for a goal first, then the newest, and counts the rest', () => {
    const brief = briefOf({
      'goals/sing.md': 'goal: Sing',
      'wins/2026-11-11-a.md': 'what: For a goal\ngoal: sing\nshare: brief',
      'journal/2026-11-12.md': ['share: brief', '- [w] Older\n- [w] Older still'],
      'journal/2026-11-13.md': ['share: brief', '- [w] Newest'],
      'journal/2026-11-14.md': ['', '- [w] Private'],
    });
    expect(linesOf(brief, 9)).toEqual(['For a goal', 'Newest']);
    expect(moreOf(brief, 9)).toBe(2);
  });
});

describe('what the writer changes', () => {
  const files = { 'journal/2026-11-12.md': ['share: brief\nbrief: Line', '- [?] Ask\n- [w] Win'] } as const;

  test('hides a note everywhere, and a section by its number', () => {
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2026-11-12]' }).sections).toEqual([]);
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2]' }).sections.map(({ number }) => number)).toEqual([
      9,
    ]);
  });

  test('is a draft until the file says that it was read', () => {
    expect(briefOf(files).isReviewed).toBe(false);
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'reviewed: 2026-11-23' }).isReviewed).toBe(true);
  });
});

test('a brief with nothing to print is blank', () => {
  expect(englishBrief(journalOf({}))).toMatchObject({
    isBlank: true,
    sections: [],
    cut: [],
    held: 0,
  });
  expect(briefOf({ 'journal/2026-11-12.md': ['', 'Only prose.'] }).isBlank).toBe(true);
  expect(briefOf({ 'journal/2026-11-12.md': ['', '- [?] Why'] }).isBlank).toBe(false);
});

test.each([
  ['prose alone', ['', 'Prose'], 0],
  ['a win of its own', ['', '- [w] Win'], 1],
  ['a question that is closed by its note', ['share: private', '- [?] Why'], 1],
  ['a question that is closed by itself', 'questions:\n  - ask: Why\n    share: private', 1],
  ['what is never to be seen', ['share: never', '- [?] Why'], 0],
  ['what is shared', ['share: brief', '- [w] Win'], 0],
] as const)('of notes held back, %s counts %j as %i', (_, text, held) => {
  expect(briefOf({ 'journal/2026-11-12.md': text }).held).toBe(held);
});
