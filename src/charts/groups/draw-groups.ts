import type { Recorded } from '../../facts/series/series.ts';
import { weekdayWords } from '../../messages/en/chart-marks.ts';
import { axisWords, medianWords, valueWords } from '../../messages/en/values.ts';
import { addressIn } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
import { sideBySide } from '../plot/side-by-side.ts';
import type { Group, GroupsSpec } from './groups-spec.ts';

/** A point of a group: beside the middle by pixels, at its height in per cent. */
export interface GroupDot {
  readonly offset: number;
  readonly y: number;
  readonly title: string;
  readonly address: string | null;
}

export interface GroupMark {
  readonly name: string;
  /** Its middle, and the height of its median. */
  readonly x: number;
  readonly median: { readonly y: number; readonly text: string };
  readonly dots: readonly GroupDot[];
}

/** Groups, in per cent of their plot; two decimals. */
export interface GroupsDrawing {
  readonly rows: readonly { readonly y: number; readonly text: string }[];
  readonly groups: readonly GroupMark[];
}

/** Half of what a group's points may take on a phone, in pixels. */
const REACH = 46;

/** The geometry of groups: equal values lie side by side, so that each can be counted. */
export function drawGroups(spec: GroupsSpec): GroupsDrawing {
  const { groups, quantity, bounds } = spec;
  const values = groups.flatMap(({ records }) => records.map(({ value }) => value));
  const { place, ticks } = valueScale(quantity, { values, bounds, bottom: 100, top: 0 });
  return {
    rows: ticks.map((tick) => ({ y: round(place(tick)), text: axisWords(tick, quantity) })),
    groups: groups.map((group, index) => ({
      ...markOf(group, place, spec),
      x: round(((index + 0.5) / groups.length) * 100),
    })),
  };
}

function markOf(
  { name, records, median }: Group,
  place: (value: number) => number,
  { quantity, unit, links }: GroupsSpec,
): Omit<GroupMark, 'x'> {
  const byValue = [...Map.groupBy(records, ({ value }: Recorded) => value).values()];
  return {
    name,
    median: { y: round(place(median)), text: medianWords(median, quantity, unit) },
    dots: byValue.flatMap((equal) =>
      sideBySide(equal, REACH).map(({ item: { day, value }, offset }) => ({
        offset,
        y: round(place(value)),
        title: `${weekdayWords(day)}: ${valueWords(value, quantity, unit)}`,
        address: addressIn(links, day),
      })),
    ),
  };
}
