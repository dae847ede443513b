import { expect, test } from 'vitest';
import { drawGroups } from '../../../src/charts/groups/draw-groups.ts';
import type { GroupsSpec } from '../../../src/charts/groups/groups-spec.ts';
import { numbersIn, unrounded } from '../places.ts';
import { groupsSpec, repeat } from '../sample.ts';

/** Half of what a group's points may take on a phone, in pixels. */
const REACH = 46;

const addressesOf = (spec: GroupsSpec) =>
  drawGroups(spec).groups.flatMap(({ dots }) => dots.map(({ address }) => address));

test('equal values lie side by side around the middle of their group, each a point of its own', () => {
  const [some] = drawGroups(groupsSpec([5, 5, 5], [1])).groups;
  expect(some?.dots.map(({ offset, y }) => [offset, y])).toEqual([
    [-5.5, 50],
    [0, 50],
    [5.5, 50],
  ]);
});

test('different values stand in the middle, each at its own height', () => {
  const [some] = drawGroups(groupsSpec([0, 10, 5], [1])).groups;
  expect(some?.dots.map(({ offset, y }) => [offset, y])).toEqual([
    [0, 100],
    [0, 0],
    [0, 50],
  ]);
});

test('many equal values stay within their group, and can still be told apart', () => {
  const { groups } = drawGroups(groupsSpec(repeat(5, 84), repeat(6, 366)));
  for (const { dots } of groups) {
    const offsets = dots.map(({ offset }) => offset);
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(-REACH);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(REACH);
    expect(new Set(offsets).size).toBe(dots.length);
  }
});

test('groups stand beside each other, each in the middle of its part', () => {
  expect(drawGroups(groupsSpec([1], [2])).groups.map(({ x, name }) => [x, name])).toEqual([
    [25, 'with'],
    [75, 'without'],
  ]);
  expect(drawGroups(groupsSpec([1])).groups.map(({ x }) => x)).toEqual([50]);
  expect(drawGroups(groupsSpec()).groups).toEqual([]);
});

test('the axis is that of the quantity, never zoomed, and each median is a rule with its value', () => {
  const { rows, groups } = drawGroups(groupsSpec([4, 6, 8], [3]));
  expect(rows).toEqual([
    { y: 100, text: '0' },
    { y: 50, text: '5' },
    { y: 0, text: '10' },
  ]);
  expect(groups.map(({ median }) => median)).toEqual([
    { y: 40, text: '6' },
    { y: 70, text: '3' },
  ]);
  expect(groups[0]?.dots[0]?.title).toBe('Sun 1 Nov: 4');
});

test('amounts have an axis from 0, the writer’s scale its bounds, and a middle is not moved to one side', () => {
  const sleep = drawGroups({ ...groupsSpec([370, 370], [355]), quantity: 'sleep' });
  expect([sleep.rows[0], sleep.rows.at(-1)?.text]).toEqual([{ y: 100, text: '0' }, '8 h']);
  const bounded = drawGroups({ ...groupsSpec([1, 7]), bounds: [1, 7] });
  expect(bounded.groups[0]?.dots.map(({ y }) => y)).toEqual([100, 0]);
  const { groups } = groupsSpec([5, 6]);
  const half = drawGroups({ ...groupsSpec([5, 6]), groups: groups.map((group) => ({ ...group, median: 5.5 })) });
  expect(half.groups[0]?.median).toEqual({ y: 45, text: '5 to 6' });
});

test('the scale is one for all groups', () => {
  const { groups } = drawGroups({ ...groupsSpec([10], [80]), quantity: 'minutes' });
  expect(groups.map(({ dots }) => dots[0]?.y)).toEqual([87.5, 0]);
});

test('a point leads to its day, to a page of its own, or nowhere', () => {
  const spec = groupsSpec([4], [3]);
  expect(addressesOf({ ...spec, links: 'days' })).toEqual(repeat('/journal/2026/11/01/', 2));
  expect(addressesOf({ ...spec, links: { '2026-11-01': '/a/' } })).toEqual(['/a/', '/a/']);
  expect(addressesOf(spec)).toEqual([null, null]);
});

test('a group without a day has no points, and everything is rounded', () => {
  const { groups } = drawGroups(groupsSpec([], [1, 1, 2, 3, 3, 3]));
  expect(groups[0]?.dots).toEqual([]);
  expect(unrounded(numbersIn(drawGroups(groupsSpec(repeat(1, 31), repeat(3, 7), repeat(2, 3)))))).toEqual([]);
});
