import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTimeOf, MINUTES_OF_A_DAY, minutesOf, minutesUntil } from '../../src/calendar/clock.ts';
import {
  addDays,
  countDaysOutside,
  daysBetween,
  daysOf,
  isDay,
  isWithinAny,
  lastDayOf,
  weekdayOf,
} from '../../src/calendar/day.ts';
import { journalOf, parse } from '../read/folder.ts';
import { drawGrid } from '../../src/charts/grid/draw-grid.ts';

const day = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2024-02-29', days));
const time = fc.nat(MINUTES_OF_A_DAY - 1).map(clockTimeOf);
const STARTS = { monday: 1, saturday: 6, sunday: 7 } as const;

describe('whatever the day', () => {
  test('it is a day, and so is its last and its next', () => {
    fc.assert(fc.property(day, (each) => [each, addDays(each, 1), addDays(each, -1)].every(isDay)));
  });

  test('it is reckoned with as Temporal does, from the first year to the last', () => {
    const anyDay = fc.integer({ min: 0, max: 3_652_058 }).map((days) => addDays('0001-01-01', days));
    fc.assert(
      fc.property(anyDay, anyDay, (each, other) => {
        const date = Temporal.PlainDate.from(each);
        const days = date.until(other, { largestUnit: 'day' }).days;
        expect([daysBetween(each, other), weekdayOf(each)]).toEqual([days, date.dayOfWeek]);
        expect(addDays(each, days)).toBe(other);
      }),
    );
  });

  test('it is in its month, whose last day is the eve of the next month, also where there is no day after it', () => {
    fc.assert(
      fc.property(day, (each) => {
        const last = lastDayOf(each.slice(0, 7));
        return each <= last && last.startsWith(each.slice(0, 7)) && addDays(last, 1).endsWith('-01');
      }),
    );
    expect(lastDayOf('9999-12')).toBe('9999-12-31');
  });

  test('a year later is 365 or 366 days later, and 366 only over a leap day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
        const year = (more: number) => String(number + more).padStart(4, '0');
        const length = daysBetween(`${year(0)}-01-01` as `${number}-01-01`, `${year(1)}-01-01` as `${number}-01-01`);
        expect(length).toBe(isDay(`${year(0)}-02-29`) ? 366 : 365);
      }),
    );
  });
});

test('an evening and the morning after are as far apart as the clock says, over midnight', () => {
  fc.assert(
    fc.property(time, fc.nat(MINUTES_OF_A_DAY - 1), (bed, minutes) => {
      expect(minutesUntil(bed, clockTimeOf(minutesOf(bed) + minutes))).toBe(minutes);
    }),
  );
});

describe.each(Object.entries(STARTS))('with weeks from %s', (_, firstDayOfWeek) => {
  test('a year is whole weeks with each of its days once, under its weekday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, length) => {
        const days = daysOf({ from, to: addDays(from, length - 1) });
        const weeks = drawGrid({ ...NOTHING, firstDayOfWeek, series: { days, values: days.map(() => null) } });
        const squares = weeks.flatMap((week) => week.squares);
        expect(squares.flatMap((square) => (square === null ? [] : [square.day]))).toEqual(days);
        expect(weeks.every((week) => week.squares.length === 7)).toBe(true);
        const weekday = (index: number) => ((firstDayOfWeek - 1 + index) % 7) + 1;
        expect(squares.every((square, index) => square === null || weekdayOf(square.day) === weekday(index % 7))).toBe(
          true,
        );
      }),
    );
  });
});

const NOTHING = {
  ...{ title: '', caption: '', skipped: [] },
  quantity: 'count',
  backdrop: { sessions: [], events: [], paused: [] },
} as const;

describe('the day of a note', () => {
  test('is the day it is about where it was written after midnight', () => {
    const { note, diagnostics } = parse('---\nday: 2024-02-29\ntime: "00:40"\n---\n', 'journal/2024-03-01.md');
    expect(diagnostics).toEqual([]);
    expect(note).toMatchObject({ day: '2024-02-29', time: '00:40' });
  });

  test('holds several notes, in order of their time', () => {
    const { days } = journalOf({
      'journal/2024-02-29-late.md': '---\ntime: "23:50"\n---\n',
      'journal/2024-02-29.md': '---\ntime: "07:05"\n---\n',
      'journal/2024-03-01.md': '---\nday: 2024-02-29\n---\n',
    });
    expect(days.get('2024-02-29')?.map(({ time }) => time)).toEqual(expect.arrayContaining(['07:05', '23:50', null]));
    expect([...days.keys()]).toEqual(['2024-02-29']);
  });
});

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = `
const { readJournal } = await import('${ROOT}/src/read/read-journal.ts');
const { notes, diagnostics, days, sessions } = readJournal('${ROOT}/content', { today: '2026-11-23' });
console.log(JSON.stringify([notes, diagnostics, [...days.keys()], sessions.map(({ day }) => day)]));
`;

test('the same notes are the same journal on both sides of the day line', { timeout: 60_000 }, () => {
  const readIn = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    });
  expect(readIn('Pacific/Auckland')).toBe(readIn('America/Los_Angeles'));
});

test('days outside of spans are counted as they are when each is looked at', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -3, max: 20 }))
    .map(([start, length]) => ({ from: addDays('2026-02-10', start), to: addDays('2026-02-10', start + length) }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (days, others) => {
      const expected = daysOf(days).filter((day) => !isWithinAny(day, others)).length;
      expect(countDaysOutside(days, others)).toBe(expected);
    }),
  );
});
