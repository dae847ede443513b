import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { drawGroups } from '../../../src/charts/groups/draw-groups.ts';
import { textWidth } from '../../../src/charts/plot/labels.ts';
import { groupsSpec } from '../sample.ts';

test('equal values lie side by side around the middle of their group, each a point of its own', () => {
  const [some] = drawGroups(groupsSpec([5, 5, 5], [1]), WIDE).groups;
  const places = some?.dots.map(({ x }) => x) ?? [];
  expect(new Set(places).size).toBe(3);
  expect(new Set(some?.dots.map(({ y }) => y)).size).toBe(1);
  expect((Math.min(...places) + Math.max(...places)) / 2).toBeCloseTo(some?.name.x ?? 0, 1);
});

test('many equal values stay within their group', () => {
  for (const frame of [WIDE, NARROW]) {
    const { groups } = drawGroups(groupsSpec(Array<number>(84).fill(5), Array<number>(84).fill(6)), frame);
    const [left, right] = groups.map(({ dots }) => dots.map(({ x }) => x));
    expect(Math.max(...(left ?? []))).toBeLessThan(Math.min(...(right ?? [])));
    expect(Math.min(...(left ?? []))).toBeGreaterThanOrEqual(frame.left);
    expect(Math.max(...(right ?? []))).toBeLessThanOrEqual(frame.width);
  }
});

test('the name of a median stays clear of the group beside it, and inside the drawing', () => {
  for (const frame of [WIDE, NARROW]) {
    const spec = { ...groupsSpec([370, 370], [355, 360, 355]), quantity: 'sleep' as const };
    const ends = drawGroups(spec, frame).groups.map(
      ({ median: { label } }) => label.x + textWidth(label.text, frame.fontSize),
    );
    expect(ends[0]).toBeLessThan(drawGroups(spec, frame).groups[1]?.median.x ?? 0);
    expect(ends[1]).toBeLessThanOrEqual(frame.width);
  }
});

test('the axis is that of the quantity, and each median is a rule with its value', () => {
  const { rows, groups } = drawGroups(groupsSpec([4, 6, 8], [3]), WIDE);
  expect(rows.map(({ label }) => label.text)).toEqual(['0', '5', '10']);
  expect(groups.map(({ median }) => median.label.text)).toEqual(['6', '3']);
  expect(groups[0]?.dots[0]?.title).toBe('Sun 1 Nov: 4');
});
