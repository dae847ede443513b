import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin } from '../../src/calendar/day.ts';
import { COMBINE } from '../../src/facts/series/aggregate.ts';
import { daysOnTarget, dayStates, habitSeries } from '../../src/facts/habits/habit-series.ts';
import { pausesOf, withoutPauses } from '../../src/facts/series/pauses.ts';
import { allEntries, ratingsOf } from '../../src/facts/entries/ratings.ts';
import { rollingMedian } from '../../src/facts/series/rolling-median.ts';
import { toSeries, type Series } from '../../src/facts/series/series.ts';
import { sleepOf, sleptNight } from '../../src/facts/sleep/slept-night.ts';
import { coverageOf, summarize } from '../../src/facts/series/summary.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { folderForFile } from '../build-site.ts';
import { isRecorded, middleOf, summaryOf } from './known-answers.ts';
import { answerOf, known, moodOf, readDecade, sleepOn, stretchOf, valuesOf, walkOf, WHOLE } from './known-decade.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => String(2015 + index));

describe('in ten years of which the truth is known', () => {
  let journal: Journal;
  let mood: Series;

  beforeAll(() => {
    journal = readDecade(folderForFile())(WHOLE.to);
    mood = toSeries(ratingsOf(allEntries(journal), 'mood'), WHOLE, COMBINE.rating);
  });

  const part = ({ days, values }: Series, start: string): Series => {
    const isIn = days.map((day) => day.startsWith(start));
    return { days: days.filter((_, index) => isIn[index]), values: values.filter((_, index) => isIn[index]) };
  };
  const countedIn = (start: string) => known.days.filter(({ day, isPaused }) => day.startsWith(start) && !isPaused);

  test('there is a bit of everything', () => {
    const recorded = known.days.filter(({ entries }) => entries.length > 0);
    expect(recorded.length).toBeGreaterThan(2000);
    expect(recorded.filter(({ entries }) => entries.length > 1).length).toBeGreaterThan(400);
    expect(recorded.filter(({ isPaused }) => isPaused).length).toBeGreaterThan(100);
    expect(recorded.filter(({ day }) => day.endsWith('-02-29'))).toHaveLength(3);
    expect(recorded.filter(({ day }) => day.endsWith('-12-31'))).toHaveLength(10);
    expect(known.sessions.length).toBeGreaterThan(250);
  });

  test('every file is a note without a problem', () => {
    expect(journal.diagnostics).toEqual([]);
    expect(journal.counts.shown).toBe(Object.keys(known.files).length - 1);
    expect(allEntries(journal)).toHaveLength(known.days.flatMap(({ entries }) => entries).length);
  });

  test('the mood of every day is the one that was written', () => {
    expect(mood.days).toEqual(known.days.map(({ day }) => day));
    expect(mood.values).toEqual(known.days.map(moodOf));
  });

  test('coverage, median and range of every year and month leave out pauses and the days before the first', () => {
    const pauses = pausesOf(journal);
    const first = known.days.find((day) => moodOf(day) !== null)?.day ?? WHOLE.to;
    for (const start of new Set(known.days.flatMap(({ day }) => [day.slice(0, 4), day.slice(0, 7)]))) {
      const counted = countedIn(start);
      const values = counted.map(moodOf).filter(isRecorded);
      const series = part(mood, start);
      expect(summarize(series, pauses), start).toEqual(summaryOf(values));
      expect(coverageOf(series, pauses), start).toMatchObject({ recorded: values.length, days: counted.length });
      const since = counted.filter(({ day }) => day >= first).length;
      expect(coverageOf(series, pauses, first), start).toMatchObject({ recorded: values.length, days: since });
    }
  });

  test('the rolling median of every day is the middle of its week, where four days are recorded', () => {
    const moods = known.days.map(moodOf);
    const expected = moods.map((_, index) => {
      const week = moods.filter((value, place) => place > index - 7 && place <= index && value !== null);
      return week.length < 4 ? null : middleOf(week.filter(isRecorded));
    });
    expect(rollingMedian(mood)).toEqual({ days: mood.days, values: expected });
  });

  test('every night is as long as it was, however it was written', () => {
    const series = toSeries(sleepOf(allEntries(journal)), WHOLE, COMBINE.sleep);
    expect(series.values).toEqual(known.days.map(sleepOn));
    const nights = allEntries(journal).flatMap(({ day, fields }) =>
      fields.night ? [[day, fields.night] as const] : [],
    );
    const expected = known.days.flatMap((day) => valuesOf(day, ({ night }) => night));
    expect(nights.map(([, night]) => sleptNight(night).inBed)).toEqual(expected.map(({ inBed }) => inBed));
  });

  test('habits add up, are done if once done, and are skipped only if never done', () => {
    const [stretch, walk] = ['stretch', 'walk'].map((id) => journal.habits.find((habit) => habit.id === id));
    if (!stretch || !walk) return expect.unreachable();
    const [stretches = [], walks = []] = ['stretch', 'walk'].map((id) => journal.habitRecords.get(id));
    expect(habitSeries(walk.fields, walks, WHOLE).values).toEqual(known.days.map(walkOf));
    expect(habitSeries(stretch.fields, stretches, WHOLE).values).toEqual(known.days.map(answerOf));
    expect(dayStates(stretches, mood.days)).toEqual(known.days.map(stretchOf));
  });

  test('a target is met on as many days of each year as it was, and not met on the other recorded ones', () => {
    const walk = journal.habits.find(({ id }) => id === 'walk');
    if (!walk) return expect.unreachable();
    const series = habitSeries(walk.fields, journal.habitRecords.get('walk') ?? [], WHOLE);
    for (const year of YEARS) {
      const counted = countedIn(year).filter(({ day }) => !isWithin(day, known.walkPaused));
      const walks = counted.map(walkOf).filter(isRecorded);
      const counts = daysOnTarget(walk.fields, withoutPauses(part(series, year), pausesOf(journal, walk)));
      const yes = walks.filter((walked) => walked >= 30).length;
      expect(counts, year).toEqual({ yes, no: walks.length - yes, all: counted.length });
    }
  });
});
