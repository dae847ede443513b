import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../src/charts/line/draw-line.ts';
import { drawRow } from '../../../src/charts/row/draw-row.ts';
import { numbersIn, unrounded } from '../places.ts';
import { EMPTY_BACKDROP, lineSpec, pausedIn, repeat, rowSpec, seriesFrom, statesSpec, summedSpec } from '../sample.ts';

describe('a row', () => {
  test('of no days is empty', () => {
    expect(drawRow(rowSpec([]))).toMatchObject({ dots: [], boxes: [], missing: [], target: null });
    expect(drawRow(statesSpec([]))).toMatchObject({ dots: [], boxes: [], missing: [], target: null });
  });

  test('of one day is one mark in the middle', () => {
    expect(drawRow(rowSpec([5])).dots.map(({ x, y, look }) => [x, y, look])).toEqual([[50, 50, 'last']]);
    expect(drawRow(statesSpec(['done'])).boxes.map(({ x, isDone }) => [x, isDone])).toEqual([[50, true]]);
    expect(drawRow(rowSpec([null])).missing).toEqual([50]);
  });

  test('has the dots and the target that a line chart of the same days has', () => {
    const values = [5, null, 7, 8];
    const { dots, target } = drawRow(rowSpec(values, { target: { at_least: 6 }, links: 'days' }));
    const line = drawLine(lineSpec(values, { target: { at_least: 6 }, links: 'days' }));
    expect(dots).toEqual(line.dots);
    expect(target).toEqual({ y: 40, height: 0, title: 'Target: at least 6' });
    expect(dots[0]?.address).toBe('/journal/2025/11/01/');
  });

  test('is never zoomed in on its values, and keeps the writer’s own bounds', () => {
    expect(drawRow(rowSpec([6, 7])).dots.map(({ y }) => y)).toEqual([40, 30]);
    expect(drawRow(rowSpec([1, 7], { bounds: [1, 7] })).dots.map(({ y }) => y)).toEqual([100, 0]);
  });

  test('has a day of several amounts as their sum, for whose parts it is too low', () => {
    const { title, quantity, series, records } = summedSpec([10, 20]);
    const { dots } = drawRow(rowSpec([], { title, quantity, series, records }));
    expect(dots.map(({ look }) => look)).toEqual(['last']);
  });

  test('has a faint mark for a day without a record, and none in a pause', () => {
    const backdrop = pausedIn('2025-11-03', '2025-11-04');
    expect(drawRow(rowSpec([5, null, null, 6], { backdrop })).missing).toEqual([37.5]);
    expect(drawRow(statesSpec(['done', null, null, 'not-done'], { backdrop })).missing).toEqual([37.5]);
    expect(
      drawRow(rowSpec([5, null, null, 6], { backdrop })).backdrop.paused.map(({ x, width }) => [x, width]),
    ).toEqual([[50, 50]]);
  });

  test('has what lies behind it: sessions and events', () => {
    const backdrop = { ...EMPTY_BACKDROP, sessions: ['2025-11-02'], events: ['2025-11-03'] } as const;
    const drawn = drawRow(rowSpec([5, 5, 5, 5], { backdrop })).backdrop;
    expect([drawn.sessions.map(({ x }) => x), drawn.events.map(({ x }) => x)]).toEqual([[37.5], [62.5]]);
  });
});

describe('a row of yes and no', () => {
  test('has a full box for yes, an empty one for no and for skipped, and no dots', () => {
    const { boxes, dots, target } = drawRow(
      statesSpec(['done', 'not-done', 'skipped', null], { target: { at_least: 1 } }),
    );
    expect(boxes.map(({ x, isDone, title }) => [x, isDone, title])).toEqual([
      [12.5, true, 'Sat 1 Nov: done'],
      [37.5, false, 'Sun 2 Nov: not done'],
      [62.5, false, 'Mon 3 Nov: skipped'],
    ]);
    expect([dots, target]).toEqual([[], null]);
  });

  test('has a faint mark where nothing is known, none where it was skipped', () => {
    expect(drawRow(statesSpec(['skipped', null])).missing).toEqual([75]);
  });

  test('has what was recorded in a pause', () => {
    const backdrop = pausedIn('2025-11-01', '2025-11-09');
    const { boxes, missing } = drawRow(statesSpec(['done', null], { backdrop }));
    expect([boxes.length, missing]).toEqual([1, []]);
  });

  test('leads to the days with a record, to pages of their own, or nowhere', () => {
    const addresses = (links?: 'days' | { '2025-11-02': string }) =>
      drawRow(statesSpec(['done', 'skipped', null], { links })).boxes.map(({ address }) => address);
    expect(addresses('days')).toEqual(['/journal/2025/11/01/', '/journal/2025/11/02/']);
    expect(addresses({ '2025-11-02': '/a/' })).toEqual([null, '/a/']);
    expect(addresses()).toEqual([null, null]);
  });
});

test('rows of the same days line up, whatever they are of, across a year’s end and a leap day', () => {
  for (const from of ['2025-12-28', '2024-02-27'] as const) {
    const series = seriesFrom(from, repeat(1, 7));
    const dots = drawRow(rowSpec([], { series, quantity: 'count' })).dots.map(({ x }) => x);
    const boxes = drawRow(rowSpec([], { series, quantity: 'yesno', states: repeat('done', 7) })).boxes;
    const missing = drawRow(rowSpec([], { series: seriesFrom(from, repeat(null, 7)) })).missing;
    expect(boxes.map(({ x }) => x)).toEqual(dots);
    expect(missing).toEqual(dots);
    expect(unrounded(numbersIn([dots, missing]))).toEqual([]);
  }
});
