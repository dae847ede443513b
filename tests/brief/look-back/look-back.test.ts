import { describe, expect, test } from 'vitest';
import type { Files } from '../../facts/journal-of.ts';
import { journalOf } from '../../facts/journal-of.ts';
import { englishLookBack, linesUnder, lookBackOf, textFormsOf } from './look-back-of.ts';

const GOALS = 'Goals, from 0 to 10';
const LEARNED = 'What I learned in sessions';
const NOT_HELPED = 'What did not help';
const KEPT = 'What I want to keep';
const HELD = 'Sessions and breaks';
const PROUD = 'Something I am proud of';
const MEASURES = { settings: { brief: { sections: { measures: true } } } };

/** Sessions on these days, with somebody. */
function sessions(days: readonly string[], fields = 'with: P. L.'): Files {
  return Object.fromEntries(days.map((day) => [`sessions/${day}.md`, fields]));
}

describe('the days of a look back', () => {
  test('begin with the first session that was held, or with the first note, or are today alone', () => {
    const note = { 'journal/2026-03-01.md': 'mood: 5' };
    expect(lookBackOf({ ...note, ...sessions(['2026-04-01', '2026-05-01']) }).span.from).toBe('2026-04-01');
    expect(lookBackOf({ ...note, 'sessions/2026-03-05.md': 'state: cancelled' }).span.from).toBe('2026-03-01');
    expect(lookBackOf({}).span).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });

  test('begin where the settings say, and with the first session where that day is still ahead', () => {
    const files = sessions(['2026-04-01', '2026-05-01']);
    const since = (look_back: '2026-04-20' | '2027-01-01') =>
      englishLookBack(journalOf(files, { settings: { brief: { look_back } } })).span.from;
    expect(since('2026-04-20')).toBe('2026-04-20');
    expect(since('2027-01-01')).toBe('2026-04-01');
  });

  test('are said with their year, and each with its own where there are several', () => {
    expect(lookBackOf(sessions(['2026-02-24'])).title).toBe('Looking back, 24 Feb \u2013 23 Nov 2026');
    const years = lookBackOf({
      ...sessions(['2024-02-24']),
      'goals/a.md': 'goal: A\nrank: 1\nratings: [{ date: 2024-02-24, score: 2 }]',
    });
    expect(years.title).toBe('Looking back, 24 Feb 2024 \u2013 23 Nov 2026');
    expect(linesUnder(years, GOALS)).toEqual(['A \u2013 2 on 24 Feb 2024.']);
    expect(lookBackOf({}).title).toBe('Looking back, 23 Nov 2026');
  });
});

describe('the head', () => {
  test('says how many sessions were held and with whom, and on how many days anything was recorded', () => {
    const files = {
      ...sessions(['2026-11-01', '2026-11-08']),
      ...sessions(['2026-11-15'], 'with: p. l.'),
      'sessions/2026-11-16.md': 'with: K. T.\nstate: not-attended',
      'journal/2026-11-05.md': 'mood: 4',
      'journal/2026-11-09.md': 'mood: 4\nshare: never',
    };
    expect(lookBackOf(files).coverage).toBe('3 sessions with P. L., 1 of 19 days recorded since 5 Nov');
    const paused = { settings: { paused: [{ from: '2026-11-06' as const, to: '2026-11-10' as const }] } };
    expect(lookBackOf(files, paused).coverage).toBe(
      '3 sessions with P. L., 1 of 14 days recorded since 5 Nov, 5 paused',
    );
  });

  test('keeps names in a script from right to left apart, and is calm where nothing was', () => {
    const { name, coverage } = lookBackOf(sessions(['2026-11-01'], 'with: \u05d3\u05e0\u05d4'), {
      settings: { name: '\u05e8. \u05de.' },
    });
    expect(name).toBe('\u200e\u2068\u05e8. \u05de.\u2069');
    expect(coverage).toBe('1 session with \u200e\u2068\u05d3\u05e0\u05d4\u2069, nothing recorded yet');
    expect(lookBackOf({}).coverage).toBe('no session yet, nothing recorded yet');
  });

  test('names nobody of a session that is closed, and does not count one on its own page only', () => {
    const files = {
      ...sessions(['2026-11-01'], 'with: P. L.\nshare: private'),
      ...sessions(['2026-11-08'], 'with: K. T.\nshare: never'),
    };
    expect(lookBackOf(files).coverage).toContain('1 session,');
    expect(JSON.stringify(lookBackOf(files))).not.toMatch(/P\. L\.|K\. T\./);
  });

  test('says no name of more than three people', () => {
    const files = Object.assign(
      {},
      ...['A', 'B', 'C', 'D'].map((name, index) => sessions([`2026-11-0${String(index + 1)}`], `with: ${name}`)),
    ) as Files;
    expect(lookBackOf(files).coverage).toMatch(/^4 sessions,/);
  });
});

describe('goals', () => {
  const goal = (fields: string, since?: '2026-06-01') =>
    linesUnder(
      lookBackOf(
        { ...sessions(['2026-02-24']), 'goals/sing.md': `goal: Sing.\nrank: 1\n${fields}` },
        { since: since ?? null },
      ),
      GOALS,
    );
  const ratings =
    'ratings: [{ date: 2026-08-04, score: 5 }, { date: 2026-02-24, score: 2 }, { date: 2026-11-20, score: 7 }]';

  test('stand with their first rating of these days and their last', () => {
    expect(goal(ratings)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov.']);
    expect(goal(ratings, '2026-06-01')).toEqual(['Sing \u2013 5 on 4 Aug, 7 on 20 Nov.']);
    expect(goal('ratings: [{ date: 2026-03-04, score: 5 }]')).toEqual(['Sing \u2013 5 on 4 Mar.']);
  });

  test('say where they were not rated, and where they are met, changed or resting', () => {
    expect(goal('')).toEqual(['Sing \u2013 not rated yet.']);
    expect(goal('ratings: [{ date: 2026-03-04, score: 5 }]', '2026-06-01')).toEqual([
      'Sing \u2013 not rated since 4 Mar.',
    ]);
    expect(goal(`${ratings}\nstate: met`)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov; met.']);
    expect(goal(`${ratings}\nstate: resting`)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov; resting.']);
  });

  test('that were over before these days, or begin after them, are left out', () => {
    expect(goal('state: met\nratings: [{ date: 2026-03-04, score: 5 }]', '2026-06-01')).toEqual([]);
    expect(goal('ratings: [{ date: 2026-12-04, score: 5 }]')).toEqual([]);
  });

  test('stand by rank, and behind all others where they are no longer wanted', () => {
    const files = {
      'goals/a.md': 'goal: A\nrank: 1\nstate: met\nratings: [{ date: 2026-11-20, score: 9 }]',
      'goals/b.md': 'goal: B\nrank: 3',
      'goals/c.md': 'goal: C\nrank: 2',
    };
    const lines = linesUnder(lookBackOf(files, { since: '2026-11-01' }), GOALS);
    expect(lines.map((line) => line[0])).toEqual(['C', 'B', 'A']);
  });
});

describe('homework', () => {
  const homework = (fields: string, more: Files = {}) =>
    linesUnder(
      lookBackOf({ ...sessions(['2026-02-24']), 'homework/walk.md': `what: Walk\n${fields}`, ...more }),
      'Homework',
    );
  const records =
    'practice: [{ date: 2026-03-01, done: yes, learned: It is short. }, { date: 2026-03-08, done: part, in_the_way: Rain. }, { date: 2026-03-12, done: not-this-time }]';

  test('says how often over how many weeks, the plan as it was written, where it stands, and what the newest records say', () => {
    expect(
      homework(`set_by: together\nfrom: 2026-03-01\nuntil: 2026-03-21\nstate: done\nplanned: 2\n${records}`),
    ).toEqual([
      'Walk \u2013 noted 2 times in 3 weeks, 1 in part, 1 not this time; planned 2 a week; done on 21 Mar. What I learned: It is short. What got in the way: Rain.',
    ]);
  });

  test('that is in force and has no record of four weeks says since when, and is counted to then', () => {
    expect(homework(`set_by: together\nfrom: 2026-03-01\n${records}`)[0]).toContain(
      'in 2 weeks, 1 in part, 1 not this time; nothing noted since 12 Mar.',
    );
    expect(homework('set_by: together\nfrom: 2026-03-01\nplanned: 3')).toEqual([
      'Walk \u2013 nothing noted since 1 Mar.',
    ]);
  });

  test('without a day or a record is there with that', () => {
    expect(homework('set_by: therapist')).toEqual(['Walk \u2013 no record yet; going on.']);
    expect(homework('set_by: therapist\nfrom: 2026-12-01')).toEqual([]);
  });

  test.each([
    'set_by: me',
    '',
    'set_by: therapist\nshare: private',
    'set_by: together\nshare: hint',
    'set_by: together\nshare: never',
  ])('of one’s own, or closed, is not there: %j', (fields) => {
    expect(homework(`${fields}\nfrom: 2026-03-01\n${records}`)).toEqual([]);
  });

  test('leaves out the words of a record that is stricter, and counts it', () => {
    const entry = { 'journal/2026-11-20.md': 'homework: { walk: { done: yes, learned: Mine, share: private } }' };
    expect(homework(`set_by: together\nfrom: 2026-11-16`, entry)).toEqual([
      'Walk \u2013 noted once in 2 weeks; going on.',
    ]);
  });

  test('says nothing of records whose words are struck out', () => {
    const entry = { 'journal/2026-11-20.md': 'homework: { walk: { done: yes, learned: "~~Mine~~" } }' };
    expect(homework(`set_by: together\nfrom: 2026-11-20`, entry)).toEqual(['Walk \u2013 noted once; going on.']);
  });
});

describe('what shared reflections say', () => {
  const days = Array.from(
    { length: 12 },
    (_, index) => `2026-${String(index < 9 ? index + 1 : index - 8).padStart(2, '0')}-${index < 9 ? '10' : '20'}`,
  ).sort();
  const reflections = (fields: (index: number) => string): Files =>
    Object.fromEntries(days.map((day, index) => [`reflections/${day}.md`, `share: brief\n${fields(index)}`]));
  const since = '2026-01-01';

  test('was learned is one line each, some of each part of the time, newest first; the rest is counted', () => {
    const lookBack = lookBackOf(
      reflections((index) => `learned: [First ${String(index)}, Second ${String(index)}]`),
      { since },
    );
    expect(linesUnder(lookBack, LEARNED)).toEqual(['First 11', 'First 9', 'First 7', 'First 4', 'First 2', 'First 0']);
    expect(lookBack.sections.find(({ heading }) => heading === LEARNED)?.more).toBe(18);
  });

  test('was written more than once comes first, once', () => {
    const lookBack = lookBackOf(
      reflections((index) =>
        (index === 2 || index === 6
          ? 'learned: [Other, "say it early!"]'
          : `learned: [First ${String(index)}, ${index === 0 ? 'Say it early.' : 'x'}]`
        ).replace(', x]', ']'),
      ),
      { since },
    );
    expect(linesUnder(lookBack, LEARNED).slice(0, 2)).toEqual(['Other', 'say it early!']);
  });

  test('was learned last before a change of therapist is kept', () => {
    const files = {
      ...reflections((index) => `learned: [First ${String(index)}]`),
      ...sessions(['2026-01-09', '2026-02-09']),
      ...sessions(['2026-03-15'], 'with: K. T.'),
    };
    const lines = linesUnder(lookBackOf(files, { since }), LEARNED);
    expect(lines).toContain('First 4');
    expect(lines).toHaveLength(6);
  });

  test('is the first line of which anything is left where another is struck out', () => {
    const files = { 'reflections/2026-11-10.md': 'share: brief\nlearned: ["~~Gone~~", Left]\nnot_helped: "%%Gone%%"' };
    const lookBack = lookBackOf(files, { since: '2026-11-01' });
    expect(linesUnder(lookBack, LEARNED)).toEqual(['Left']);
    expect(lookBack.sections.map(({ more }) => more)).toEqual([0]);
    expect(linesUnder(lookBack, NOT_HELPED)).toEqual([]);
  });

  test('did not help stands apart, and nothing of what helped is printed', () => {
    const lookBack = lookBackOf(
      reflections((index) => `not_helped: No ${String(index)}\nhelped: Secret`),
      { since },
    );
    expect(linesUnder(lookBack, NOT_HELPED)).toEqual(['No 11', 'No 8', 'No 5', 'No 3', 'No 0']);
    expect(JSON.stringify(lookBack)).not.toContain('Secret');
  });
});

test('insights and wins are those of shared notes, wins for a goal first', () => {
  const files = {
    'journal/2026-11-20.md': ['share: brief', '- [i] Kept\n- [w] Won'],
    'journal/2026-11-21.md': ['', '- [i] Mine\n- [w] Mine'],
    'wins/2026-11-10-a.md': 'what: For a goal\ngoal: sing\nshare: brief',
    'goals/sing.md': 'goal: Sing',
  } as const;
  const lookBack = lookBackOf(files, { since: '2026-11-01' });
  expect(linesUnder(lookBack, KEPT)).toEqual(['Kept']);
  expect(linesUnder(lookBack, PROUD)).toEqual(['For a goal', 'Won']);
});

describe('questionnaires', () => {
  const GAD: Files = {
    'measures/2026-03-04-gad7.md': 'total: 14',
    'measures/2026-10-01-gad7.md': 'total: 12',
    'measures/2026-11-20-gad7.md': 'total: 9',
  };
  const measures = (files: Files, since: '2026-03-01' | '2026-09-01' = '2026-03-01') =>
    lookBackOf(files, { ...MEASURES, since });

  test('have their first total of these days and their last, where the settings switch them on', () => {
    expect(linesUnder(measures(GAD), 'Questionnaires')).toEqual([
      'GAD-7: 14 on 4 Mar, 9 on 20 Nov, changed by 4 or more.',
    ]);
    expect(linesUnder(measures(GAD, '2026-09-01'), 'Questionnaires')).toEqual([
      'GAD-7: 12 on 1 Oct, 9 on 20 Nov, about the same.',
    ]);
    expect(linesUnder(lookBackOf(GAD, { since: '2026-03-01' }), 'Questionnaires')).toEqual([]);
  });

  test('a PHQ-9 has its ninth answer beside it, and below the head where it is above 0', () => {
    const items = (last: number) => ({
      'measures/2026-11-02-phq9.md': `items: [1, 1, 1, 1, 1, 1, 1, 1, ${String(last)}]`,
    });
    const above = measures({ ...GAD, ...items(1) });
    expect(linesUnder(above, 'Questionnaires')[0]).toBe('PHQ-9: 9 on 2 Nov; ninth answer 1.');
    expect(above.ninthAnswer).toBe('The ninth answer of my PHQ-9 of 2 Nov is 1.');
    expect(measures(items(0)).ninthAnswer).toBeNull();
    const hidden = measures({ 'measures/2026-11-02-phq9.md': 'total: 9' });
    expect(linesUnder(hidden, 'Questionnaires')).toEqual(['PHQ-9: 9 on 2 Nov; ninth answer not shown.']);
  });
});

describe('sessions and breaks', () => {
  test('say with whom from when to when where somebody else was met, and nothing of one therapist alone', () => {
    const changed = lookBackOf({
      ...sessions(['2026-10-01', '2026-10-08']),
      ...sessions(['2026-11-05'], 'with: K. T.'),
    });
    expect(linesUnder(changed, HELD)).toEqual([
      'P. L.: 2 sessions, from 1 Oct to 8 Oct.',
      'K. T.: 1 session, on 5 Nov.',
    ]);
    expect(linesUnder(lookBackOf(sessions(['2026-10-01', '2026-10-08'])), HELD)).toEqual([]);
  });

  test('a break is more than six weeks between two sessions, or a pause of two weeks that lies in none', () => {
    const paused = (from: '2026-05-20' | '2026-09-01' | '2026-09-05', to: '2026-06-20' | '2026-09-14') => ({
      settings: { paused: [{ from, to }] },
    });
    const apart = sessions(['2026-05-05', '2026-07-01']);
    const gap = 'No session 6 May \u2013 30 Jun, 8 weeks.';
    expect(linesUnder(lookBackOf(apart, paused('2026-05-20', '2026-06-20')), HELD)).toEqual([gap]);
    expect(linesUnder(lookBackOf(apart, paused('2026-09-01', '2026-09-14')), HELD)).toEqual([
      gap,
      'Paused 1 Sept \u2013 14 Sept, 2 weeks.',
    ]);
    expect(linesUnder(lookBackOf(apart, paused('2026-09-05', '2026-09-14')), HELD)).toEqual([gap]);
    expect(linesUnder(lookBackOf(sessions(['2026-10-01', '2026-11-12'])), HELD)).toEqual([]);
  });

  test('a session on its own page only makes no break where there was none', () => {
    const files = { ...sessions(['2026-05-05', '2026-07-01']), ...sessions(['2026-06-02'], 'share: never') };
    expect(linesUnder(lookBackOf(files), HELD)).toEqual([]);
  });

  test('of questions only their number is said, and none that is kept back is in it', () => {
    const files = {
      'sessions/2026-11-10.md': 'asked: [Why me, What then]',
      'journal/2026-11-05.md':
        'questions: [Why me, What now, { ask: Hard, hard: true }, { ask: Mine, share: private }]',
    };
    expect(linesUnder(lookBackOf(files, { since: '2026-11-01' }), HELD)).toEqual([
      'Questions of mine: 2 asked in sessions, 1 still open.',
    ]);
  });
});

test('mood and sleep have the middle of each four weeks that has five records, none of before', () => {
  const entry = (day: string) => [`journal/2026-11-${day}.md`, 'mood: 4\nnight: { hours: 7 }'] as const;
  const files = Object.fromEntries(['11', '12', '13', '14', '15'].map(entry));
  expect(linesUnder(lookBackOf(files, { since: '2026-09-01' }), 'The last twelve weeks')).toEqual([
    'Mood, from 0 to 10, mostly: to 23 Nov 4 (5 of 13 days).',
    'Sleep, mostly: to 23 Nov 7 h (5 of 13 days).',
  ]);
  expect(linesUnder(lookBackOf(files, { since: '2026-11-01' }), 'The last twelve weeks')).toEqual([]);
  const closed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `share: never\n${text}`]));
  expect(linesUnder(lookBackOf(closed, { since: '2026-09-01' }), 'The last twelve weeks')).toEqual([]);
});

describe('a journal of which nothing is shared', () => {
  const files = {
    ...sessions(['2026-08-01', '2026-11-01'], 'share: private'),
    'reflections/2026-08-02.md': 'learned: [Mine]\nnot_helped: Mine\nshare: private',
    'goals/a.md': 'goal: Mine\nrank: 1\nshare: private',
    'homework/a.md': 'what: Mine\nset_by: therapist\nshare: private',
  };

  test('says so calmly, with numbers and days alone', () => {
    const journal = journalOf(files);
    const lookBack = englishLookBack(journal);
    expect(lookBack.isBlank).toBe(true);
    expect(lookBack.cut).toEqual([]);
    const { text, markdown } = textFormsOf(lookBack, journal);
    for (const form of [text, markdown]) {
      expect(form).toContain('Nothing of this time is shared yet.');
      expect(form).not.toContain('Mine');
    }
    expect(linesUnder(lookBack, HELD)).toEqual(['No session 2 Aug \u2013 31 Oct, 13 weeks.']);
  });

  test('is blank where there is nothing at all, and not where one line is shared', () => {
    expect(lookBackOf({}).isBlank).toBe(true);
    expect(lookBackOf({ ...files, 'goals/b.md': 'goal: B\nrank: 2' }).isBlank).toBe(false);
  });
});

test('what the file of a brief hides stands on the look back', () => {
  const files = { ...sessions(['2026-11-10', '2026-11-24']), 'goals/sing.md': 'goal: Sing\nrank: 1' };
  const hidden = { ...files, 'briefs/2026-11-24.md': 'hide: [sing, goals]\nopening: Not here' };
  expect(lookBackOf(hidden)).toEqual(lookBackOf(files));
});
