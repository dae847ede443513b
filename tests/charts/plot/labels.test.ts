import { describe, expect, test } from 'vitest';
import { kept, spreadOut, withoutOverlaps } from '../../../src/charts/plot/labels.ts';

describe('labels in a row', () => {
  test('those that would touch are left out, and the first and the last stay', () => {
    const labels = [0, 10, 60, 70, 120].map((x) => ({ x, y: 0, text: '3 Nov' }));
    expect(withoutOverlaps(labels, 12).map((label) => label?.x)).toEqual([0, undefined, undefined, 70, 120]);
  });

  test('none of none stays', () => {
    expect(withoutOverlaps([], 12)).toEqual([]);
  });

  test('a centred text is moved between two places', () => {
    expect([kept(0, 40, [0, 100]), kept(50, 40, [0, 100]), kept(100, 40, [0, 100])]).toEqual([20, 50, 80]);
  });
});

describe('labels in a column', () => {
  test('those far apart stay where they are', () => {
    expect(
      spreadOut(
        [
          { y: 80, height: 10 },
          { y: 20, height: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([80, 20]);
  });

  test('those at one place make room for each other in their order', () => {
    expect(
      spreadOut(
        Array.from({ length: 3 }, () => ({ y: 50, height: 10 })),
        [0, 100],
      ),
    ).toEqual([50, 60, 70]);
  });

  test('none leaves the column', () => {
    expect(
      spreadOut(
        Array.from({ length: 2 }, () => ({ y: 100, height: 10 })),
        [0, 100],
      ),
    ).toEqual([85, 95]);
    expect(spreadOut([{ y: 0, height: 10 }], [0, 100])).toEqual([5]);
  });
});
