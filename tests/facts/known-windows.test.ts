import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin, type Day } from '../../src/calendar/day.ts';
import { COMBINE } from '../../src/facts/series/aggregate.ts';
import { compareWindows, nonOverlapOfAllPairs } from '../../src/facts/series/compare-windows.ts';
import { countPractice } from '../../src/facts/homework/homework.ts';
import { pausesOf, withoutPauses } from '../../src/facts/series/pauses.ts';
import { allEntries, ratingsOf } from '../../src/facts/entries/ratings.ts';
import { toSeries, type Series } from '../../src/facts/series/series.ts';
import { recordedOf } from '../../src/facts/series/summary.ts';
import { entriesIn, isPracticeIn, windowFor, type SessionWindow } from '../../src/facts/sessions/session-window.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { folderForFile } from '../build-site.ts';
import { comparisonOf, overlapByRanks, plannedTimes, windowOn } from './known-answers.ts';
import { known, moodOf, readDecade, valuesOf, WHOLE } from './known-decade.ts';
import { pathOf, shifted, whenOf } from './known-files.ts';

describe('in windows of ten years of which the truth is known', () => {
  let journalOn: (today: Day) => Journal;
  let journal: Journal;
  let mood: Series;

  beforeAll(() => {
    journalOn = readDecade(folderForFile());
    journal = journalOn(WHOLE.to);
    mood = toSeries(ratingsOf(allEntries(journal), 'mood'), WHOLE, COMBINE.rating);
  });

  test('a homework is counted, and planned for the days it ran and was not paused, in windows of every length', () => {
    const homework = journal.homework[0];
    if (!homework) return expect.unreachable();
    const records = journal.practice.get('breathing') ?? [];
    expect(records.length).toBeGreaterThan(0);
    expect(known.days.length).toBeGreaterThan(3650);
    for (let start = 0, length = 1; start < known.days.length; start += length, length = (length % 42) + 1) {
      const days = known.days.slice(start, start + length);
      const span = { from: days[0]?.day ?? WHOLE.from, to: days.at(-1)?.day ?? WHOLE.to };
      const counted = days.filter(({ isPaused }) => !isPaused);
      const done = counted.flatMap((day) => [...valuesOf(day, ({ practice }) => practice), day.ownPractice]);
      const ran = counted.filter(({ day }) => known.homework.from <= day && day <= known.homework.to);
      const window = { ...span, last: null, next: null, isCapped: false };
      const practice = records.filter((record) => isPracticeIn(record, window));
      expect(countPractice(homework, practice, { ...span, pauses: pausesOf(journal) }), span.from).toMatchObject({
        yes: done.filter((one) => one === 'yes').length,
        part: done.filter((one) => one === 'part').length,
        notThisTime: done.filter((one) => one === 'not-this-time').length,
        planned: plannedTimes(ran.length),
      });
    }
  });

  const seen = ({ from, to, last, next, isCapped }: SessionWindow) => ({
    ...{ from, to, isCapped },
    last: last?.day ?? null,
    next: next?.day ?? null,
  });

  test('the window of a day lies between the sessions around it', () => {
    const end = known.sessions.at(-1)?.day ?? WHOLE.to;
    const leapDays = ['2016-02-29', '2020-02-29', '2024-02-29'] as const;
    for (const day of [WHOLE.from, ...leapDays, '2019-12-31', '2020-01-01', end, shifted(end, 14)] as const)
      expect(seen(windowFor(journalOn(day))), day).toEqual(windowOn(known.sessions, day));
    for (const day of known.sessions.flatMap((session) => [-3, -1, 0, 1].map((count) => shifted(session.day, count))))
      expect(seen(windowFor({ ...journal, today: day })), day).toEqual(windowOn(known.sessions, day));
  });

  test('the window before a session looks at no later one', () => {
    expect(journal.sessions.map((session) => seen(windowFor(journal, session)))).toEqual(
      known.sessions.map(({ day }, index) => windowOn([...known.sessions.slice(0, index), { day, state: null }], day)),
    );
  });

  /** Entries of each window before a session, found and known; those after midnight on the day of the last one apart. */
  function entriesBySession(isAfterMidnight: boolean) {
    const lastDays = new Set(known.sessions.map(({ day }) => day));
    const late = new Set(
      [...lastDays].filter((day) => whenOf(day, 1) === 'after midnight').map((day) => pathOf(day, 1)),
    );
    const kept = (paths: readonly string[]) => paths.filter((path) => late.has(path) === isAfterMidnight).sort();
    return journal.sessions.map((session) => {
      const window = windowFor(journal, session);
      const days = known.days.filter(({ day }) => isWithin(day, window));
      const written = days.flatMap(({ day, entries }) => entries.map((_, index) => pathOf(day, index)));
      return [kept(entriesIn(journal, window).map(({ path }) => path)), kept(written)] as const;
    });
  }

  test('a window has every entry of its days', () => {
    const windows = entriesBySession(false);
    expect(windows.map(([found]) => found)).toEqual(windows.map(([, written]) => written));
  });

  // `day: 2026-11-10` with `time: "00:40"` is written after that day's session, not before it.
  test('a window has what was written after midnight on the day of the session before it', () => {
    const windows = entriesBySession(true);
    expect(windows.map(([found]) => found)).toEqual(windows.map(([, written]) => written));
  });

  test('a window compares with the one before it as the ranks of their days say', () => {
    const verdicts = new Set<string>();
    const pauses = pausesOf(journal);
    expect(known.days.length).toBeGreaterThan(3650);
    for (const length of [7, 14, 28]) {
      for (let start = length; start + length <= known.days.length; start += 5) {
        const slots = (from: number) =>
          known.days
            .slice(from, from + length)
            .filter(({ isPaused }) => !isPaused)
            .map(moodOf);
        const [now, before] = [start, start - length].map((from) =>
          withoutPauses(
            { days: mood.days.slice(from, from + length), values: mood.values.slice(from, from + length) },
            pauses,
          ),
        );
        if (!now || !before) return expect.unreachable();
        const expected = comparisonOf(slots(start), slots(start - length));
        expect(compareWindows(now, before), `${length} days, now from ${now.days[0] ?? 'none'}`).toEqual(expected);
        if (expected.verdict !== 'unknown') {
          const pairs = [recordedOf(now), recordedOf(before)] as const;
          expect(nonOverlapOfAllPairs(...pairs)).toBe(overlapByRanks(...pairs));
        }
        verdicts.add(expected.verdict);
      }
    }
    expect([...verdicts].sort()).toEqual(['higher', 'lower', 'same', 'unknown']);
  });
});
