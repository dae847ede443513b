import type { Recorded } from '../../facts/series/series.ts';
import { axisWords, medianWords, valueWords } from '../../messages/en/values.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, textWidth, type Label } from '../plot/labels.ts';
import type { Dot } from '../line/draw-line.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
import { weekdayWords } from '../../messages/en/chart-marks.ts';
import type { Group, GroupsSpec } from './groups-spec.ts';

export interface GroupMark {
  readonly name: Label;
  readonly dots: readonly Dot[];
  /** The rule at the median, from `x` on, and its value at its right end. */
  readonly median: { readonly x: number; readonly y: number; readonly width: number; readonly label: Label };
}

/** Groups in units of their frame's viewBox, two decimals. */
export interface GroupsDrawing {
  readonly frame: ChartFrame;
  readonly radius: number;
  readonly rows: readonly { readonly y: number; readonly label: Label }[];
  readonly groups: readonly GroupMark[];
}

const RADIUS = 2.25;
const TICK_DISTANCE = 7;
/** Of a group's part of the width, how much its points may take. */
const SPREAD = 0.86;
/** From a median's rule to its name; bold letters are wider. */
const NAME_DISTANCE = 4;
const BOLD = 1.1;

/** The geometry of groups: equal values lie side by side, so that each can be counted. */
export function drawGroups(spec: GroupsSpec, frame: ChartFrame): GroupsDrawing {
  const { groups, quantity, bounds } = spec;
  const values = groups.flatMap(({ records }) => records.map(({ value }) => value));
  const { place, ticks } = valueScale(quantity, {
    values,
    bounds,
    bottom: frame.height - frame.bottom,
    top: frame.top,
  });
  const each = (frame.width - frame.left) / Math.max(1, groups.length);
  // At the right of each part its median is named, clear of the group beside it.
  const width = each - Math.max(0, ...groups.map(({ median }) => labelWidth(median, spec, frame)));
  const middleOf = (index: number) => frame.left + index * each + width / 2;
  return {
    frame,
    radius: RADIUS,
    rows: ticks.map((tick) => {
      const y = round(place(tick));
      const text = axisWords(tick, quantity);
      return { y, label: { x: frame.left - TICK_DISTANCE, y: round(y + baselineShift(frame.fontSize)), text } };
    }),
    groups: groups.map((group, index) => markOf(group, { middle: middleOf(index), width, place, spec, frame })),
  };
}

interface Place {
  readonly middle: number;
  readonly width: number;
  readonly place: (value: number) => number;
  readonly spec: GroupsSpec;
  readonly frame: ChartFrame;
}

function markOf({ name, records, median }: Group, { middle, width, place, spec, frame }: Place): GroupMark {
  const y = round(place(median));
  const half = (width * SPREAD) / 2;
  const text = medianWords(median, spec.quantity, spec.unit);
  return {
    name: {
      x: round(middle),
      y: round(frame.height - frame.bottom + frame.fontSize * 0.75 + TICK_DISTANCE),
      text: name,
    },
    dots: sideBySide(records, half).map(({ offset, day, value }) => ({
      x: round(middle + offset),
      y: round(place(value)),
      title: `${weekdayWords(day)}: ${valueWords(value, spec.quantity, spec.unit)}`,
    })),
    median: {
      x: round(middle - half),
      y,
      width: round(2 * half),
      label: { x: round(middle + half + NAME_DISTANCE), y: round(y + baselineShift(frame.fontSize)), text },
    },
  };
}

function labelWidth(median: number, { quantity, unit }: GroupsSpec, { fontSize }: ChartFrame): number {
  return NAME_DISTANCE + textWidth(medianWords(median, quantity, unit), fontSize) * BOLD;
}

/** Equal values from the middle outwards, left and right in turn, closer where there are many. */
function sideBySide(records: readonly Recorded[], half: number): (Recorded & { offset: number })[] {
  return [...Map.groupBy(records, ({ value }) => value).values()].flatMap((equal) => {
    const step = Math.min(RADIUS * 2.4, (2 * half) / equal.length);
    return equal.map((record, index) => ({ ...record, offset: (index - (equal.length - 1) / 2) * step }));
  });
}
