import { describe, expect, test } from 'vitest';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { englishLookBack, linesUnder, lookBackOf, sessionsOn } from './look-back-of.ts';

const GOALS = 'Goals, from 0 to 10';

describe('the days of a look back', () => {
  test('begin with the first session that was held, or with the first note, or are today alone', () => {
    const note = { 'journal/2026-03-01.md': 'mood: 5' };
    expect(lookBackOf({ ...note, ...sessionsOn(['2026-04-01', '2026-05-01']) }).span.from).toBe('2026-04-01');
    expect(lookBackOf({ ...note, 'sessions/2026-03-05.md': 'state: cancelled' }).span.from).toBe('2026-03-01');
    expect(lookBackOf({}).span).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });

  test('begin where the settings say, and with the first session where that day is still ahead', () => {
    const files = sessionsOn(['2026-04-01', '2026-05-01']);
    const since = (look_back: '2026-04-20' | '2027-01-01') =>
      englishLookBack(journalOf(files, { settings: { brief: { look_back } } })).span.from;
    expect(since('2026-04-20')).toBe('2026-04-20');
    expect(since('2027-01-01')).toBe('2026-04-01');
  });

  test('are said with their year, and each with its own where there are several', () => {
    expect(lookBackOf(sessionsOn(['2026-02-24'])).title).toBe('Looking back, 24 Feb \u2013 23 Nov 2026');
    const years = lookBackOf({
      ...sessionsOn(['2024-02-24']),
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
      ...sessionsOn(['2026-11-01', '2026-11-08']),
      ...sessionsOn(['2026-11-15'], 'with: p. l.'),
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
    const { name, coverage } = lookBackOf(sessionsOn(['2026-11-01'], 'with: \u05d3\u05e0\u05d4'), {
      settings: { name: '\u05e8. \u05de.' },
    });
    expect(name).toBe('\u200e\u2068\u05e8. \u05de.\u2069');
    expect(coverage).toBe('1 session with \u200e\u2068\u05d3\u05e0\u05d4\u2069, nothing recorded yet');
    expect(lookBackOf({}).coverage).toBe('no session yet, nothing recorded yet');
  });

  test('names nobody of a session that is closed, and does not count one on its own page only', () => {
    const files = {
      ...sessionsOn(['2026-11-01'], 'with: P. L.\nshare: private'),
      ...sessionsOn(['2026-11-08'], 'with: K. T.\nshare: never'),
    };
    expect(lookBackOf(files).coverage).toContain('1 session,');
    expect(JSON.stringify(lookBackOf(files))).not.toMatch(/P\. L\.|K\. T\./);
  });

  test('says no name of more than three people', () => {
    const files = Object.assign(
      {},
      ...['A', 'B', 'C', 'D'].map((name, index) => sessionsOn([`2026-11-0${String(index + 1)}`], `with: ${name}`)),
    ) as Files;
    expect(lookBackOf(files).coverage).toMatch(/^4 sessions,/);
  });
});
