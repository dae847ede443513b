import { describe, expect, test } from 'vitest';
import type { Files } from '../../facts/journal-of.ts';
import { linesUnder, lookBackOf, sessionsOn } from './look-back-of.ts';

const HELD = 'Sessions and breaks';
const MEASURES = { settings: { brief: { sections: { measures: true } } } };

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
      ...sessionsOn(['2026-10-01', '2026-10-08']),
      ...sessionsOn(['2026-11-05'], 'with: K. T.'),
    });
    expect(linesUnder(changed, HELD)).toEqual([
      'P. L.: 2 sessions, from 1 Oct to 8 Oct.',
      'K. T.: 1 session, on 5 Nov.',
    ]);
    expect(linesUnder(lookBackOf(sessionsOn(['2026-10-01', '2026-10-08'])), HELD)).toEqual([]);
  });

  test('a break is more than six weeks between two sessions, or a pause of two weeks that lies in none', () => {
    const paused = (from: '2026-05-20' | '2026-09-01' | '2026-09-05', to: '2026-06-20' | '2026-09-14') => ({
      settings: { paused: [{ from, to }] },
    });
    const apart = sessionsOn(['2026-05-05', '2026-07-01']);
    const gap = 'No session 6 May \u2013 30 Jun, 8 weeks.';
    expect(linesUnder(lookBackOf(apart, paused('2026-05-20', '2026-06-20')), HELD)).toEqual([gap]);
    expect(linesUnder(lookBackOf(apart, paused('2026-09-01', '2026-09-14')), HELD)).toEqual([
      gap,
      'Paused 1 Sept \u2013 14 Sept, 2 weeks.',
    ]);
    expect(linesUnder(lookBackOf(apart, paused('2026-09-05', '2026-09-14')), HELD)).toEqual([gap]);
    expect(linesUnder(lookBackOf(sessionsOn(['2026-10-01', '2026-11-12'])), HELD)).toEqual([]);
  });

  test('a session on its own page only makes no break where there was none', () => {
    const files = { ...sessionsOn(['2026-05-05', '2026-07-01']), ...sessionsOn(['2026-06-02'], 'share: never') };
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
