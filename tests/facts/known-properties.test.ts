import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWithin, isWithinAny, type Day, type Span } from '../../src/calendar/day.ts';
import { COMBINE } from '../../src/facts/series/aggregate.ts';
import { compareWindows } from '../../src/facts/series/compare-windows.ts';
import { dayStates, habitSeries } from '../../src/facts/habits/habit-series.ts';
import { countPractice } from '../../src/facts/homework/homework.ts';
import { pausesOf, withoutPauses } from '../../src/facts/series/pauses.ts';
import { allEntries, ratingsOf } from '../../src/facts/entries/ratings.ts';
import { rollingMedian } from '../../src/facts/series/rolling-median.ts';
import { toSeries, type Series } from '../../src/facts/series/series.ts';
import { sleepOf } from '../../src/facts/sleep/slept-night.ts';
import { coverageOf, summarize } from '../../src/facts/series/summary.ts';
import { windowFor } from '../../src/facts/sessions/session-window.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { temporaryFolder, writeJournal } from '../build-site.ts';
import { shifted } from './known-files.ts';
import { knownJournal } from './known-journal.ts';

const COUNT = 430;
const FROM: Day = '2019-12-20';
const TO = shifted(FROM, COUNT - 1);
const WEEKS_OF_A_YEAR = 364;
/** Each run writes and reads hundreds of files. */
const RUNS = { numRuns: 5 };

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const places = fc.uniqueArray(fc.nat({ max: COUNT - 1 }), { minLength: 30, maxLength: 60 });

type Files = Readonly<Record<string, string>>;

const read = (files: Files, today: Day = TO) => readJournal(writeJournal(temporaryFolder(), files), { today });
const filesOf = (seed: number) => knownJournal({ seed, from: FROM, count: COUNT }).files;
const moodsOf = (journal: Journal, span: Span) =>
  toSeries(ratingsOf(allEntries(journal), 'mood'), span, COMBINE.rating);

/** All that is said of a span in numbers, without the days it is said of. */
function figuresOf(journal: Journal, span: Span) {
  const pauses = pausesOf(journal);
  const moods = moodsOf(journal, span);
  const sleep = toSeries(sleepOf(allEntries(journal)), span, COMBINE.sleep);
  const [walk, homework] = [journal.habits.find(({ id }) => id === 'walk'), journal.homework[0]];
  if (!walk || !homework) return expect.unreachable();
  const within = (start: number): Series => withoutPauses(moodsOf(journal, monthFrom(span, start)), pauses);
  const starts = [28, 56, 84, 112, 200, 300, 400];
  const practice = journal.practice.get('breathing') ?? [];
  const { from, to, isCapped } = windowFor(journal);
  return {
    values: [
      moods,
      rollingMedian(moods),
      sleep,
      habitSeries(walk.fields, journal.habitRecords.get('walk') ?? [], span),
    ].map(({ values }) => values),
    states: dayStates(journal.habitRecords.get('stretch') ?? [], moods.days),
    sums: [moods, sleep].map((series) => [summarize(series, pauses), coverageOf(series, pauses)]),
    verdicts: starts.map((start) => compareWindows(within(start), within(start - 28))),
    practice: starts.map((start) => {
      const days = monthFrom(span, start);
      const records = practice.filter(({ day }) => isWithin(day, days));
      return countPractice(homework, records, { ...days, pauses });
    }),
    window: { days: moodsOf(journal, { from, to }).values, isCapped },
  };
}

function monthFrom({ from }: Span, start: number): Span {
  return { from: shifted(from, start), to: shifted(from, start + 27) };
}

describe('whatever was recorded', () => {
  test('an empty entry changes no number', () => {
    fc.assert(
      fc.property(seeds, places, (seed, indexes) => {
        const empty = indexes.map((index) => [
          `journal/${shifted(FROM, index)}-empty.md`,
          ['', '---\n---\n', '---\nmood:\nhabits:\nnight:\n---\n\nOnly words.\n'][index % 3] ?? '',
        ]);
        const files = filesOf(seed);
        const [without, withEmpty] = [read(files), read({ ...files, ...(Object.fromEntries(empty) as Files) })];
        expect(withEmpty.counts.shown).toBe(without.counts.shown + empty.length);
        expect(figuresOf(withEmpty, { from: FROM, to: TO })).toEqual(figuresOf(without, { from: FROM, to: TO }));
      }),
      RUNS,
    );
  });

  test('what is written on a paused day changes no median and no denominator', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const files = filesOf(seed);
        const journal = read(files);
        const pauses = pausesOf(journal);
        const paused = allEntries(journal).filter(({ day }) => isWithinAny(day, pauses));
        const rest = read(
          Object.fromEntries(Object.entries(files).filter(([path]) => !paused.some((entry) => entry.path === path))),
        );
        const span = { from: FROM, to: TO };
        expect(rest.counts.shown).toBe(journal.counts.shown - paused.length);
        const { sums, verdicts, practice } = figuresOf(journal, span);
        expect(figuresOf(rest, span)).toMatchObject({ sums, verdicts, practice });
      }),
      RUNS,
    );
  });

  test('one more paused day takes itself away, and its record if it has one, and no more', () => {
    fc.assert(
      fc.property(seeds, places, (seed, indexes) => {
        const journal = read(filesOf(seed));
        const [pauses, moods] = [pausesOf(journal), moodsOf(journal, { from: FROM, to: TO })];
        const { recorded, days } = coverageOf(moods, pauses);
        expect(indexes.length).toBeGreaterThan(0);
        for (const index of indexes) {
          const day = shifted(FROM, index);
          const counted = isWithinAny(day, pauses) ? 0 : 1;
          const had = moods.values[index] === null ? 0 : counted;
          const coverage = coverageOf(moods, [...pauses, { from: day, to: day }]);
          expect(coverage).toMatchObject({ recorded: recorded - had, days: days - counted });
        }
      }),
      RUNS,
    );
  });

  test('fifty-two weeks later all is the same but the days', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(-3, -1, 1, 5), (seed, years) => {
        const count = years * WEEKS_OF_A_YEAR;
        const move = (text: string) => text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => shifted(day, count));
        const files = filesOf(seed);
        const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [move(path), move(text)]));
        const span = { from: shifted(FROM, count), to: shifted(TO, count) };
        const [journal, later] = [read(files), read(moved, span.to)];
        expect(later.diagnostics).toEqual([]);
        expect(figuresOf(later, span)).toEqual(figuresOf(journal, { from: FROM, to: TO }));
        const { from, to } = windowFor(journal);
        expect(windowFor(later)).toMatchObject({ from: addDays(from, count), to: addDays(to, count) });
      }),
      RUNS,
    );
  });
});
