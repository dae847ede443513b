import type { Page } from 'playwright-core';

/** The words of drawings that stand in each other's way, as they are seen now. */
export function collidingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Glyphs are lower and narrower than the boxes that they are set in. */
    const [WIDTH, HEIGHT] = [1, 3];
    const labels = [...document.querySelectorAll('svg text')]
      .filter((label) => label.checkVisibility() && label.textContent.trim() !== '')
      .map((label) => ({ words: label.textContent.trim(), box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > WIDTH &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HEIGHT;
    return labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => isOver(one.box, other.box))
        .map((other) => `${one.words} over ${other.words}`),
    );
  });
}
