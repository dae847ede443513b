import { describe, expect, test } from 'vitest';
import { addDays, daysOf, type Day } from '../../../src/calendar/day.ts';
import { drawMonth, type MonthSpec } from '../../../src/charts/month/draw-month.ts';
import { numbersIn, unrounded } from '../places.ts';
import { daysFrom, EMPTY_BACKDROP, pausedIn } from '../sample.ts';

const LONGEST = 31;

/** The month of a day, whole. */
function monthSpec(day: Day, changes: Partial<MonthSpec> = {}): MonthSpec {
  const days = daysFrom(`${day.slice(0, 7)}-01` as Day, LONGEST).filter((one) => one.slice(0, 7) === day.slice(0, 7));
  return { days, moods: [], nights: [], backdrop: EMPTY_BACKDROP, ...changes };
}

const withSessions = (...sessions: Day[]) => ({ backdrop: { ...EMPTY_BACKDROP, sessions } });
/** The numbers below a month for which a phone has room. */
const onPhone = (spec: MonthSpec) =>
  drawMonth(spec).days.flatMap(({ text, isFirst, isSession }) => (isFirst || isSession ? [Number(text)] : []));

describe('a month', () => {
  test('of nothing has its days and its axes', () => {
    const drawing = drawMonth(monthSpec('2026-11-01'));
    expect([drawing.dots, drawing.bars]).toEqual([[], []]);
    expect(drawing.moodRows).toEqual([
      { y: 100, text: '0' },
      { y: 50, text: '5' },
      { y: 0, text: '10' },
    ]);
    expect(drawing.sleepRows).toEqual([
      { y: 100, text: '0' },
      { y: 0, text: '8 h' },
    ]);
    expect(drawing.days.map(({ text }) => text)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
    expect(drawMonth({ ...monthSpec('2026-11-01'), days: [] }).days).toEqual([]);
  });

  test('has a dot for every mood, several of a day too, on the whole scale', () => {
    const moods = [0, 10].map((value) => ({ day: '2026-11-15' as const, value }));
    const { dots } = drawMonth(monthSpec('2026-11-01', { moods }));
    expect(dots).toEqual([
      { x: 48.33, y: 100, title: 'Sun 15 Nov: 0', address: '/journal/2026/11/15/', look: 'plain' },
      { x: 48.33, y: 0, title: 'Sun 15 Nov: 10', address: '/journal/2026/11/15/', look: 'plain' },
    ]);
  });

  test('has a bar for every night, on an axis that has nothing and the longest', () => {
    const nights = [
      { day: '2024-02-28' as const, value: 270 },
      { day: '2024-02-29' as const, value: 540 },
    ];
    const { bars, sleepRows } = drawMonth(monthSpec('2024-02-01', { nights }));
    expect(sleepRows.map(({ text }) => text)).toEqual(['0', '9 h']);
    expect(bars.map(({ y, title, address }) => [y, title, address])).toEqual([
      [50, 'Wed 28 Feb: 4 h 30', '/journal/2024/02/28/'],
      [0, 'Thu 29 Feb: 9 h', '/journal/2024/02/29/'],
    ]);
  });

  test('has a leap day as its last, and every day at the middle of its slot', () => {
    const leap = drawMonth(monthSpec('2024-02-01')).days;
    expect([leap.length, leap.at(-1)?.text]).toEqual([29, '29']);
    expect([leap[0]?.x, leap.at(-1)?.x]).toEqual([1.72, 98.28]);
    expect(drawMonth(monthSpec('2025-12-01')).days.at(-1)?.text).toBe('31');
  });

  test('has moods, nights and sessions of a day below each other, on the number of the day', () => {
    const day = '2026-11-11';
    const spec = monthSpec(day, { moods: [{ day, value: 5 }], nights: [{ day, value: 400 }], ...withSessions(day) });
    const { dots, bars, days, backdrop } = drawMonth(spec);
    const places = [dots[0]?.x, bars[0]?.x, backdrop.sessions[0]?.x, days[10]?.x];
    expect(new Set(places).size).toBe(1);
    expect(unrounded(numbersIn([dots, bars, days, backdrop]))).toEqual([]);
  });

  test('leads to its days, or to pages of their own where there are such', () => {
    const day = '2025-12-31';
    const spec = monthSpec(day, { moods: [{ day, value: 5 }], nights: [{ day, value: 400 }] });
    const addresses = (changes: Partial<MonthSpec>) => {
      const { dots, bars } = drawMonth({ ...spec, ...changes });
      return [...dots, ...bars].map(({ address }) => address);
    };
    expect(addresses({})).toEqual(['/journal/2025/12/31/', '/journal/2025/12/31/']);
    expect(addresses({ links: { [day]: '/guide/' } })).toEqual(['/guide/', '/guide/']);
    expect(addresses({ links: {} })).toEqual([null, null]);
  });

  test('has its pauses', () => {
    const { paused } = drawMonth(monthSpec('2026-11-01', { backdrop: pausedIn('2026-10-20', '2026-11-15') })).backdrop;
    expect(paused.map(({ x, width }) => [x, width])).toEqual([[0, 50]]);
  });
});

describe('the numbers below a month', () => {
  test('are on a phone those of the first day, of Mondays and of sessions', () => {
    expect(onPhone(monthSpec('2026-10-01'))).toEqual([1, 5, 12, 19, 26]);
    expect(onPhone(monthSpec('2026-10-01', withSessions('2026-10-08', '2026-10-22')))).toEqual([
      ...[1, 5, 8, 12, 19, 22, 26],
    ]);
  });

  test.each([
    [-3, true],
    [-2, false],
    [-1, false],
    [0, true],
    [1, false],
    [2, false],
    [3, true],
  ])('a session %i days from a Monday leaves its number: %s', (distance, isShown) => {
    const session = addDays('2026-10-12', distance);
    const days = onPhone(monthSpec('2026-10-01', withSessions(session)));
    expect(days.includes(12)).toBe(isShown);
    expect(days).toContain(Number(session.slice(8)));
    expect(days).toEqual(expect.arrayContaining([1, 5, 19, 26]));
  });

  test('the first day makes room for a session too, but not where it is one itself', () => {
    expect(onPhone(monthSpec('2026-10-01', withSessions('2026-10-02')))).toEqual([2, 5, 12, 19, 26]);
    expect(onPhone(monthSpec('2026-10-01', withSessions('2026-10-01')))).toEqual([1, 5, 12, 19, 26]);
    expect(drawMonth(monthSpec('2026-10-01', withSessions('2026-10-01'))).days[0]?.isFirst).toBe(true);
  });

  test('say which days are sessions', () => {
    const { days } = drawMonth(monthSpec('2026-10-01', withSessions('2026-10-08')));
    expect(days.flatMap(({ text, isSession }) => (isSession ? [text] : []))).toEqual(['8']);
  });

  test('are on a phone never of days next to each other, whatever weekday the month begins with', () => {
    const months = daysOf({ from: '2024-01-01', to: '2027-12-01' }).filter((day) => day.endsWith('-01'));
    const touching = months.filter((month) => {
      const days = onPhone(monthSpec(month));
      return days.some((day, index) => day - (days[index - 1] ?? -Infinity) < 2);
    });
    expect(touching).toEqual([]);
  });
});
