import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/make-brief.ts';
import type { Day } from '../../src/calendar/day.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { linesOf } from './render.ts';
import { englishBrief } from './english-brief.ts';

const win = (text: string, more: string): Files[string] => [`share: brief\n${more}`, `- [w] ${text}`];

/** Every day of a month has a mood. */
const EVERY_DAY: Files = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => {
    const day = `2026-11-${String(index + 1).padStart(2, '0')}`;
    return [`journal/${day}.md`, 'mood: 5'];
  }),
);

function briefOf(files: Files, path: string | null = null, options: Parameters<typeof journalOf>[1] = {}): Brief {
  const journal = journalOf(files, options);
  return englishBrief(journal, journal.sessions.find((session) => session.path === path) ?? null);
}

const head = ({ title, coverage }: Brief) => [title, coverage];

describe('the brief looks at the notes since the last session', () => {
  test('before the first session of all: the last fourteen days', () => {
    expect(head(briefOf({ ...EVERY_DAY, 'sessions/2026-11-24.md': '' }))).toEqual([
      'For our session on Tuesday 24 November 2026',
      '10\u201323 Nov, all 14 days recorded',
    ]);
  });

  test('with no session planned: up to today', () => {
    expect(head(briefOf({ ...EVERY_DAY, 'sessions/2026-11-16.md': '' }))).toEqual([
      'For our next session',
      '16\u201323 Nov, all 8 days recorded',
    ]);
  });

  test('with two sessions in one week: from the one to the other', () => {
    const files = { ...EVERY_DAY, 'sessions/2026-11-17.md': '', 'sessions/2026-11-20.md': '' };
    expect(head(briefOf(files, 'sessions/2026-11-20.md'))[1]).toBe('17\u201319 Nov, all 3 days recorded');
  });

  test('with one at nine and one at six on the same day: what lies between', () => {
    const files = {
      'sessions/2026-11-20.md': 'time: "09:00"',
      'sessions/2026-11-20-evening.md': 'time: "18:00"',
      'journal/2026-11-20-early.md': win('Early', 'time: "07:00"'),
      'journal/2026-11-20-noon.md': win('Noon', 'time: "12:00"'),
      'journal/2026-11-20-late.md': win('Late', 'time: "20:00"'),
    };
    expect(linesOf(briefOf(files, 'sessions/2026-11-20-evening.md'), 9)).toEqual(['Noon']);
    expect(linesOf(briefOf(files), 9)).toEqual(['Late']);
  });

  test.each(['cancelled', 'not-attended'])('over a session that was %s', (state) => {
    const files = { ...EVERY_DAY, 'sessions/2026-11-10.md': '', 'sessions/2026-11-17.md': `state: ${state}` };
    expect(head(briefOf(files))[1]).toBe('10\u201323 Nov, all 14 days recorded');
  });

  test('after three months: the last forty-two days, and it says so', () => {
    const files = { ...EVERY_DAY, 'sessions/2026-08-20.md': '', 'journal/2026-08-25.md': 'mood: 4' };
    expect(head(briefOf(files))[1]).toBe('13 Oct \u2013 23 Nov, 23 of 42 days recorded, the last six weeks only');
  });

  test('with nothing since: a sheet to fill in by hand', () => {
    const brief = briefOf({ 'journal/2026-11-01.md': 'mood: 4', 'sessions/2026-11-17.md': '' });
    expect([head(brief)[1], brief.isBlank]).toEqual(['17\u201323 Nov, 0 of 7 days recorded', true]);
  });

  test('with a session planned for today: up to yesterday', () => {
    const files = { ...EVERY_DAY, 'sessions/2026-11-17.md': '', 'sessions/2026-11-23.md': 'state: planned' };
    expect(head(briefOf(files))).toEqual([
      'For our session on Monday 23 November 2026',
      '17\u201322 Nov, all 6 days recorded',
    ]);
  });

  test('of a fortnight that was paused: its days do not count', () => {
    const upTo = (to: Day) => ({ settings: { paused: [{ from: '2026-11-10' as const, to }] } });
    const files = { 'journal/2026-11-01.md': 'mood: 4', 'sessions/2026-11-10.md': '' };
    expect(head(briefOf(files, null, upTo('2026-11-23')))[1]).toBe('10\u201323 Nov, paused');
    expect(head(briefOf({ ...EVERY_DAY, ...files }, null, upTo('2026-11-16')))[1]).toBe(
      '10\u201323 Nov, all 7 days recorded, 7 paused',
    );
  });
});
