/** Where a chart draws, in units of its viewBox; the plot is what the four margins leave. */
export interface ChartFrame {
  readonly name: 'wide' | 'narrow' | 'small';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

/** A frame that also has a row above the plot for session days and the unit. */
export function hasTopRow(frame: ChartFrame): boolean {
  return frame.top >= frame.fontSize;
}

/** The baseline of the row above the plot, clear of the name of the axis's topmost tick. */
export function topRow(frame: ChartFrame): number {
  return frame.top - 10;
}

/** From 592 px on; there 13 units of text are still 12 px. */
export const WIDE: ChartFrame = {
  name: 'wide',
  width: 640,
  height: 160,
  left: 48,
  right: 70,
  top: 24,
  bottom: 24,
  fontSize: 13,
};

/** For a phone: 328 px is what a 360 px screen leaves, so that text is not scaled down. */
export const NARROW: ChartFrame = { ...WIDE, name: 'narrow', width: 328, left: 46, right: 66 };

/** One of small multiples. Its margins never depend on what is drawn, so that days line up from chart to chart. */
export const SMALL: ChartFrame = {
  name: 'small',
  width: 300,
  height: 72,
  left: 44,
  right: 62,
  top: 8,
  bottom: 18,
  fontSize: 12,
};

/** The frames a chart is drawn in, one of which the page shows. */
export function framesOf(size: 'full' | 'small'): readonly ChartFrame[] {
  return size === 'small' ? [SMALL] : [WIDE, NARROW];
}
