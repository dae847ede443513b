import { expect, test } from 'vitest';
import { flow } from '../../scripts/pictures/flow.ts';

const square = (side: number) => ({ width: side, height: side });

test('pictures stand beside one another until a row is full, and the gap is around all of them', () => {
  expect(flow([square(40), square(50), square(10)], { widest: 95, gap: 5 })).toEqual({
    places: [
      { left: 5, top: 5 },
      { left: 50, top: 5 },
      { left: 5, top: 60 },
    ],
    width: 105,
    height: 75,
  });
});

test('the next row begins below the highest of the row before, whichever that is', () => {
  const { places } = flow([square(30), square(10), square(20)], { widest: 40, gap: 0 });
  expect(places.map(({ top }) => top)).toEqual([0, 0, 30]);
});

test('a picture that is wider than a row has one of its own', () => {
  const { places, width } = flow([square(10), square(99), square(10)], { widest: 0, gap: 1 });
  expect(places.map(({ left }) => left)).toEqual([1, 1, 1]);
  expect(places.map(({ top }) => top)).toEqual([1, 12, 112]);
  expect(width).toBe(101);
});
