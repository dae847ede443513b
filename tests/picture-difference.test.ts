import { expect, test } from 'vitest';
import { partThatDiffers, type Pixels } from './picture-difference.ts';

const LEVELS = 24;

/** A white picture of ten by ten with a black row, and what is given painted over: levels of the red of pixels. */
function picture(blackRow: number, painted: Readonly<Record<number, number>> = {}, height = 10): Pixels {
  const data = new Uint8Array(10 * height * 3).fill(255);
  data.fill(0, blackRow * 30, (blackRow + 1) * 30);
  for (const [pixel, level] of Object.entries(painted)) data[Number(pixel) * 3] = level;
  return { data, width: 10, height, channels: 3 };
}

test('pictures that are the same differ nowhere', () => {
  expect(partThatDiffers(picture(4), picture(4), LEVELS)).toBe(0);
});

test('one pixel of a hundred is a hundredth, however many of its channels differ', () => {
  expect(partThatDiffers(picture(4, { 7: 0 }), picture(4), LEVELS)).toBe(0.01);
  expect(partThatDiffers(picture(4), picture(4, { 99: 0 }), LEVELS)).toBe(0.01);
});

test('a step that is no larger than the levels counts as none', () => {
  expect(partThatDiffers(picture(4, { 7: 255 - LEVELS }), picture(4), LEVELS)).toBe(0);
  expect(partThatDiffers(picture(4, { 7: 254 - LEVELS }), picture(4), LEVELS)).toBe(0.01);
});

test('what is moved by a row differs where it was and where it is', () => {
  expect(partThatDiffers(picture(5), picture(4), LEVELS)).toBe(0.2);
});

test('pictures of another size or with other channels cannot be held against each other', () => {
  expect(partThatDiffers(picture(4, {}, 11), picture(4), LEVELS)).toBeNull();
  expect(partThatDiffers({ ...picture(4), width: 20, height: 5 }, picture(4), LEVELS)).toBeNull();
  expect(partThatDiffers({ ...picture(4), channels: 4 }, picture(4), LEVELS)).toBeNull();
});

test('pictures without a pixel differ nowhere', () => {
  const nothing = { data: new Uint8Array(), width: 0, height: 0, channels: 3 };
  expect(partThatDiffers(nothing, nothing, LEVELS)).toBe(0);
});
