import { describe, expect, test } from 'vitest';
import { NARROW, SMALL, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { drawLine, isChartable, lineCaption } from '../../../src/charts/line/draw-line.ts';
import { EMPTY_BACKDROP, daysFrom, lineSpec, seriesFrom } from '../sample.ts';

const PLOT = { left: WIDE.left, right: WIDE.width - WIDE.right, top: WIDE.top, bottom: WIDE.height - WIDE.bottom };
const RECORDED = [5, 6, 7, 6, 5];

/** Every number in a drawing. */
function numbersIn(drawing: unknown): number[] {
  return [...JSON.stringify(drawing).matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number));
}

function endText(spec: Parameters<typeof drawLine>[0], of: string, frame = WIDE) {
  return drawLine(spec, frame)
    .ends.find((end) => end.of === of)
    ?.lines.map(({ text }) => text);
}

describe('what is a chart', () => {
  test('fewer than five records are not', () => {
    expect(isChartable(lineSpec([]))).toBe(false);
    expect(isChartable(lineSpec([5, null, 6, 7, 8]))).toBe(false);
    expect(isChartable(lineSpec(RECORDED))).toBe(true);
  });

  test('records outside the window do not count', () => {
    const records = daysFrom('2025-10-01', 9).map((day) => ({ day, value: 5 }));
    expect(isChartable(lineSpec([5], { records }))).toBe(false);
  });
});

describe('the line', () => {
  test('of no days is nothing', () => {
    const drawing = drawLine(lineSpec([]), WIDE);
    expect([drawing.segments, drawing.dots, drawing.ends, drawing.last]).toEqual([[], [], [], null]);
  });

  test('of days without a record is only the axis', () => {
    const drawing = drawLine(lineSpec([null, null, null]), WIDE);
    expect([drawing.segments, drawing.dots, drawing.last]).toEqual([[], [], null]);
    expect(drawing.rows.map(({ label }) => label.text)).toEqual(['0', '5', '10']);
  });

  test('of one day is a dot in the middle', () => {
    const { segments, lone } = drawLine(lineSpec([5]), WIDE);
    expect(segments).toEqual([]);
    expect(lone).toEqual([{ x: (PLOT.left + PLOT.right) / 2, y: 80, title: 'Sat 1 Nov: 5' }]);
  });

  test('breaks at a gap, and a day between two gaps is a dot', () => {
    const { segments, lone } = drawLine(lineSpec([5, 6, null, 7, null, 5, 5, 5]), WIDE);
    expect(segments).toHaveLength(2);
    expect(segments.every((path) => path.startsWith('M') && path.lastIndexOf('M') === 0)).toBe(true);
    expect(lone.map(({ title }) => title)).toEqual(['Tue 4 Nov: 7']);
  });

  test('has a ring where it goes through a day with several records, and a dot for each of them', () => {
    const records = [2, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    const days = { ...seriesFrom('2025-11-01', [5, 6]), ranges: [[2, 8] as const, null] };
    const all = [...records, { day: '2025-11-02' as const, value: 6 }];
    const drawing = drawLine(lineSpec([], { series: days, records: all }), WIDE);
    expect(drawing.dots.map(({ title }) => title)).toEqual(['Sat 1 Nov: 2', 'Sat 1 Nov: 8', 'Sun 2 Nov: 6']);
    expect(drawing.rings.map(({ title }) => title)).toEqual(['Sat 1 Nov: 5, from 2, 8']);
    expect(drawing.rings[0]?.y).toBe(80);
    expect(drawing.ringRadius).toBeGreaterThan(drawing.radius);
  });

  test('has no ring where every day has one record, nor a dot at the middle of several', () => {
    expect(drawLine(lineSpec(RECORDED), WIDE).rings).toEqual([]);
    const records = [2, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    const alone = { ...seriesFrom('2025-11-01', [5, null]), ranges: [[2, 8] as const, null] };
    expect(drawLine(lineSpec([], { series: alone, records }), WIDE).lone).toEqual([]);
  });

  test('says below it what a ring is, by how the records of a day become one', () => {
    const days = seriesFrom('2025-11-01', RECORDED);
    const series = { ...days, ranges: [[4, 6] as const, null, null, null, null] };
    const said = (changes: Partial<Parameters<typeof drawLine>[0]>) => lineCaption(lineSpec(RECORDED, changes));
    expect(said({})).toBe('Mood: median 6.');
    expect(said({ series })).toBe('Mood: median 6. A ring is the middle of a day with several records.');
    expect(said({ series, quantity: 'sleep' })).toMatch(/ A ring is the last of several records of a day\.$/);
    expect(said({ series: { ...series, addsUp: true }, quantity: 'minutes' })).toMatch(
      / A ring is a day with several records, added up\.$/,
    );
    expect(said({ series, records: [] })).toBe('Mood: median 6.');
  });

  test('has a dot for every record of a day', () => {
    const records = [3, 5, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    expect(drawLine(lineSpec([5], { records }), WIDE).dots.map(({ title }) => title)).toEqual([
      'Sat 1 Nov: 3',
      'Sat 1 Nov: 5',
      'Sat 1 Nov: 8',
    ]);
  });

  test('leaves out records of other days', () => {
    const records = [{ day: '2026-01-01' as const, value: 9 }];
    expect(drawLine(lineSpec([5], { records }), WIDE).dots).toEqual([]);
  });

  test('names its last recorded value at its end, though later days have none', () => {
    const drawing = drawLine(lineSpec([5, 6, 7, null, null]), WIDE);
    expect(drawing.last?.title).toBe('Mon 3 Nov: 7');
    expect(drawing.ends[0]?.lines[0]?.text).toBe('7');
    expect((drawing.ends[0]?.lines[0]?.x ?? 0) - (drawing.last?.x ?? 0)).toBeCloseTo(8, 1);
  });

  test('shows the rolling median with its name, and breaks it at its gaps', () => {
    const rolling = seriesFrom('2025-11-01', [5, 5, null, 6, 6]);
    const spec = lineSpec(RECORDED, { rolling });
    expect(drawLine(spec, WIDE).rolling).toHaveLength(2);
    expect(endText(spec, 'rolling')).toEqual(['7-day', 'median']);
  });

  test('gives way to dots and median where days are dense', () => {
    const year = seriesFrom(
      '2025-01-01',
      Array.from({ length: 365 }, (_, index) => index % 10),
    );
    expect(drawLine(lineSpec([], { series: year }), WIDE).segments).toHaveLength(1);
    expect(drawLine(lineSpec([], { series: year, rolling: year }), WIDE).segments).toEqual([]);
  });

  test('is rounded to two decimals', () => {
    const drawing = drawLine(lineSpec([1, 2, 3, 4, 5, 6, 7], { backdrop: pausedIn('2025-11-02', '2025-11-03') }), WIDE);
    expect(numbersIn(drawing).filter((number) => Math.abs(number * 100 - Math.round(number * 100)) > 1e-6)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toContain('-0,');
  });

  test.each([
    ['wide', WIDE, 84],
    ['wide', WIDE, 365],
    ['narrow', NARROW, 84],
    ['narrow', NARROW, 365],
    ['small', SMALL, 365],
  ])('stays inside the %s plot over many days', (_name, frame, count) => {
    const series = seriesFrom(
      '2023-12-01',
      Array.from({ length: count }, (_, index) => index % 11),
    );
    const { dots } = drawLine(lineSpec([], { series }), frame);
    expect(Math.min(...dots.map(({ x }) => x))).toBeGreaterThanOrEqual(frame.left);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(frame.width - frame.right);
    expect(Math.min(...dots.map(({ y }) => y))).toBe(frame.top);
    expect(Math.max(...dots.map(({ y }) => y))).toBe(frame.height - frame.bottom);
  });

  test('stands at the same places in every chart of a size', () => {
    const xs = [lineSpec(RECORDED), lineSpec(RECORDED, { quantity: 'clock', target: { at_most: 6 } })].map((spec) =>
      drawLine(spec, SMALL).dots.map(({ x }) => x),
    );
    expect(xs[0]).toEqual(xs[1]);
  });
});

describe('the target', () => {
  test('above all values is still on the axis', () => {
    const drawing = drawLine(lineSpec([10, 15, 5, 10, 10], { quantity: 'minutes', target: { at_least: 60 } }), WIDE);
    expect(drawing.target).toEqual({ y: PLOT.top, height: 0, title: 'Target: at least 60 min' });
    expect(drawing.rows.at(-1)?.label.text).toBe('60');
  });

  test('with two ends is a band', () => {
    const drawing = drawLine(lineSpec(RECORDED, { target: { at_least: 5, at_most: 10 } }), WIDE);
    expect(drawing.target).toEqual({ y: PLOT.top, height: 56, title: 'Target: 5 to 10' });
  });

  test('without ends, or off the bounds, is not drawn', () => {
    expect(drawLine(lineSpec(RECORDED, { target: {} }), WIDE).target).toBeNull();
    expect(drawLine(lineSpec(RECORDED, { bounds: [0, 8], target: { at_least: 9 } }), WIDE).target).toBeNull();
  });

  test('is named at its end and does not cover the last value', () => {
    const drawing = drawLine(lineSpec(Array<number>(28).fill(5), { target: { at_least: 5 } }), WIDE);
    expect(drawing.ends.map(({ of }) => of)).toEqual(['last', 'target']);
    const baselines = drawing.ends.flatMap(({ lines }) => lines.map(({ y }) => y)).sort((a, b) => a - b);
    baselines.slice(1).forEach((y, index) => {
      expect(y - (baselines[index] ?? 0)).toBeGreaterThan(13);
    });
  });

  test('and a last value of 0 stand clear of the days below them', () => {
    const spec = lineSpec([...RECORDED, 0], { quantity: 'count', target: { at_most: 2 } });
    const baselines = drawLine(spec, SMALL).ends.flatMap(({ lines }) => lines.map(({ y }) => y));
    const [days = 0] = drawLine(spec, SMALL).backdrop.ticks.flatMap(({ label }) => label?.y ?? []);
    expect(days - Math.max(...baselines)).toBeGreaterThan(SMALL.fontSize);
  });

  test('gives up its name before the last value does where there is no room', () => {
    const rolling = seriesFrom('2025-11-01', RECORDED);
    const spec = lineSpec(RECORDED, { rolling, target: { at_least: 5 } });
    expect(endText(spec, 'last', { ...SMALL, height: 44 })).toEqual(['5']);
    expect(endText(spec, 'rolling', { ...SMALL, height: 44 })).toBeUndefined();
  });
});

describe('what lies behind', () => {
  test('sessions are hairlines with their days, the first of them named', () => {
    const backdrop = { ...EMPTY_BACKDROP, sessions: ['2025-11-05', '2025-11-12', '2026-05-01'] as const };
    const spec = lineSpec(Array<number>(28).fill(5), { backdrop });
    const { sessions } = drawLine(spec, WIDE).backdrop;
    expect(sessions.map(({ label }) => label?.text)).toEqual(['session 5 Nov', '12 Nov']);
    expect(drawLine(spec, SMALL).backdrop.sessions.map(({ label }) => label)).toEqual([null, null]);
  });

  test('labels of sessions that would overlap are left out, their hairlines stay', () => {
    const sessions = daysFrom('2025-11-01', 9);
    const drawing = drawLine(
      lineSpec(Array<number>(84).fill(5), { backdrop: { ...EMPTY_BACKDROP, sessions } }),
      NARROW,
    );
    expect(drawing.backdrop.sessions).toHaveLength(9);
    expect(drawing.backdrop.sessions.filter(({ label }) => label !== null)).toHaveLength(1);
  });

  test('a pause is clipped to the window', () => {
    const spec = lineSpec([5, 6, null, null], { backdrop: pausedIn('2025-11-03', '2025-12-24') });
    const [pause] = drawLine(spec, WIDE).backdrop.paused;
    expect((pause?.x ?? 0) + (pause?.width ?? 0)).toBe(PLOT.right);
    expect(pause?.x).toBe((PLOT.left + PLOT.right) / 2);
    expect(pause?.title).toBe('Paused, 3 Nov to 24 Dec 2025');
    expect(pause?.label?.text).toBe('paused');
  });

  test('a pause outside the window, or of a series without days, is not drawn', () => {
    const backdrop = pausedIn('2026-03-01', '2026-03-09');
    expect(drawLine(lineSpec([5, 6], { backdrop }), WIDE).backdrop.paused).toEqual([]);
    expect(drawLine(lineSpec([], { backdrop }), WIDE).backdrop.paused).toEqual([]);
  });

  test("a week names its days, a month its Mondays, a season its months with the new year's", () => {
    expect(tickTexts(7)).toHaveLength(7);
    expect(tickTexts(28)).toEqual(['3 Nov', '10 Nov', '17 Nov', '24 Nov']);
    expect(tickTexts(120)).toEqual(['Nov', 'Dec', 'Jan ’26', 'Feb']);
    expect(tickTexts(1200)).toEqual(['2026', '2027', '2028', '2029']);
  });
});

function tickTexts(count: number) {
  return drawLine(lineSpec(Array<null>(count).fill(null)), WIDE).backdrop.ticks.map(({ label }) => label?.text);
}

function pausedIn(from: '2025-11-02' | '2025-11-03' | '2026-03-01', to: '2025-11-03' | '2025-12-24' | '2026-03-09') {
  return { ...EMPTY_BACKDROP, paused: [{ from, to }] };
}
