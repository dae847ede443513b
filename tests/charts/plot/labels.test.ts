import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsThatFit, spreadOut, withRoom, type Label } from '../../../src/charts/plot/labels.ts';
import { overlapping, ROOMS, shownAt } from '../places.ts';

const at = (places: readonly number[], text = '3 Nov'): Label[] => places.map((x) => ({ x, text }));
const roomsOf = (labels: readonly Label[]) => Object.fromEntries(withRoom(labels).map(({ x, room }) => [x, room]));

/** Labels of any length in order from left to right. */
const labels = fc
  .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
  .map((wanted) =>
    wanted
      .sort(([a], [b]) => a - b)
      .map(([x, length], index): Label => ({ x, text: String(index).padEnd(length, '.').slice(0, length) })),
  );

/** Sessions of a year of which the one before the last has a shorter name. */
const SHORTER_BEFORE_THE_LAST: Label[] = [
  { x: 0.96, text: '25 Sept' },
  { x: 93.01, text: '27 Aug' },
  { x: 96.85, text: '10 Sept' },
];

describe('labels in a row', () => {
  test('are shown where those that are shown anyway leave room: the first, then the last, then those to the right', () => {
    expect(roomsOf(at([0, 50, 100]))).toEqual({ 0: 'always', 50: 'phone', 100: 'always' });
    expect(roomsOf(at([0, 12, 24, 36, 48, 100]))).toEqual({
      ...{ 0: 'always', 100: 'always', 48: 'phone', 24: 'phone', 12: 'wide', 36: 'wide' },
    });
    expect(roomsOf(at([0, 20, 35, 100]))).toEqual({ 0: 'always', 20: 'wide', 35: 'phone', 100: 'always' });
    expect(roomsOf(at([0, 6, 100]))).toEqual({ 0: 'always', 6: 'broad', 100: 'always' });
  });

  test('are left out where no plot has room for them', () => {
    expect(withRoom(at([0, 1, 50, 99, 100])).map(({ x }) => x)).toEqual([0, 50, 100]);
  });

  test('have more than a letter between them', () => {
    expect(roomsOf(at([0, 73]))).toEqual({ 0: 'always', 73: 'phone' });
    expect(roomsOf(at([0, 74]))).toEqual({ 0: 'always', 74: 'always' });
  });

  test('need more room the longer they are', () => {
    expect(roomsOf(at([0, 100], '3 Nov'))).toEqual({ 0: 'always', 100: 'always' });
    expect(roomsOf(at([0, 100], '13 Nov ’26'))).toEqual({ 0: 'always', 100: 'phone' });
  });

  test('of one width, such as that of a printed sheet, are those that are apart there', () => {
    const days = ['17 Aug', '24 Aug', '31 Aug', '7 Sept', '14 Sept', '21 Sept'];
    const wanted = withRoom(days.map((text, index) => ({ x: 10 + 16 * index, text })));
    const shown = labelsThatFit(wanted, 16);
    expect(shown.map(({ text }) => text)).toEqual(['17 Aug', '7 Sept', '21 Sept']);
    expect(new Set(shown.map(({ room }) => room))).toEqual(new Set(['always']));
    expect(labelsThatFit(wanted, 60)).toHaveLength(6);
  });

  test('keep their order and all that is said of them', () => {
    const wanted = at([0, 40, 80]).map((label, index) => ({ ...label, isStart: index === 1 }));
    expect(withRoom(wanted).map(({ x, text, isStart }) => ({ x, text, isStart }))).toEqual(wanted);
  });

  test('none of none stays, and one alone stays everywhere', () => {
    expect(withRoom([])).toEqual([]);
    expect(roomsOf(at([50]))).toEqual({ 50: 'always' });
  });

  test('that are shown at a width do not overlap there, whatever they are', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = withRoom(wanted);
        expect(ROOMS.flatMap((room) => overlapping(placed, room))).toEqual([]);
      }),
    );
  });

  test('are only more where there is more room, and the first is among them everywhere', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const counts = ROOMS.map((room) => shownAt(withRoom(wanted), room).length);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
        const first = shownAt(withRoom(wanted), 'always').map(({ text }) => text);
        expect(first.slice(0, 1)).toEqual(wanted.slice(0, 1).map(({ text }) => text));
      }),
    );
  });

  test('have the last among them wherever it is clear of the first', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const [first, last] = [wanted[0], wanted.at(-1)];
        fc.pre(first !== undefined && last !== undefined && wanted.length > 1);
        const alone = withRoom([first, last]).find(({ text }) => text === last.text)?.room;
        expect(withRoom(wanted).find(({ text }) => text === last.text)?.room).toBe(alone);
      }),
      { examples: [[SHORTER_BEFORE_THE_LAST]] },
    );
  });
});

const claims = fc.array(
  fc.record({ y: fc.double({ min: -20, max: 120, noNaN: true }), height: fc.double({ min: 1, max: 20, noNaN: true }) }),
  { maxLength: 5 },
);

describe('labels in a column', () => {
  const equal = (count: number, y: number) => Array.from({ length: count }, () => ({ y, height: 10 }));

  test('those far apart stay where they are', () => {
    const apart = [80, 20].map((y) => ({ y, height: 10 }));
    expect(spreadOut(apart, [0, 100])).toEqual([80, 20]);
  });

  test('those at one place make room for each other in their order', () => {
    expect(spreadOut(equal(3, 50), [0, 100])).toEqual([50, 60, 70]);
  });

  test('none leaves the column', () => {
    expect(spreadOut(equal(2, 100), [0, 100])).toEqual([85, 95]);
    expect(spreadOut(equal(1, 0), [0, 100])).toEqual([5]);
    expect(spreadOut([], [0, 100])).toEqual([]);
  });

  test('none covers another or leaves the column, and their order stays, wherever they would like to stand', () => {
    fc.assert(
      fc.property(claims, (wanted) => {
        const places = spreadOut(wanted, [0, 100]);
        const tops = wanted.map(({ y, height }) => y - height / 2);
        const order = wanted.map((_, index) => index).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
        const edges = order.flatMap((index) => {
          const [middle, half] = [places[index] ?? NaN, (wanted[index]?.height ?? NaN) / 2];
          return [middle - half, middle + half];
        });
        edges.slice(1).forEach((edge, index) => expect(edge - (edges[index] ?? NaN)).toBeGreaterThanOrEqual(-1e-9));
        for (const edge of edges) {
          expect(edge).toBeGreaterThanOrEqual(-1e-9);
          expect(edge).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  test('those that are clear of each other and of the ends are not moved', () => {
    fc.assert(
      fc.property(fc.subarray([10, 30, 50, 70, 90]), (middles) => {
        expect(
          spreadOut(
            middles.map((y) => ({ y, height: 20 })),
            [0, 100],
          ),
        ).toEqual(middles);
      }),
    );
  });
});
