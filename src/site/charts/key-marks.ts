import { isWithin, type Day } from '../../calendar/day.ts';
import type { LineChartSpec } from '../../charts/line/line-spec.ts';
import { hasSeveral, type Backdrop } from '../../facts/series/series.ts';
import type { Target } from '../../facts/series/target.ts';
import type { KeyMark } from '../../messages/en/chart-key.ts';

/** The marks that a line chart has. */
export function keyOfLine({ series, rolling, target, backdrop }: LineChartSpec): KeyMark[] {
  const marks: [KeyMark, boolean][] = [
    ['day', true],
    ['part', series.addsUp === true && hasSeveral(series)],
    ['median', rolling?.values.some((value) => value !== null) ?? false],
  ];
  return [
    ...marks.flatMap(([mark, isThere]) => (isThere ? [mark] : [])),
    ...keyOfTargets(target ? [target] : []),
    ...keyOfBackdrop(series.days, backdrop),
  ];
}

/** How targets are drawn: as a line, or as a band between two ends. */
export function keyOfTargets(targets: readonly Target[]): KeyMark[] {
  const isBand = ({ at_least, at_most }: Target) => at_least !== undefined && at_most !== undefined;
  return [
    ...(targets.some((target) => !isBand(target)) ? (['target'] as const) : []),
    ...(targets.some(isBand) ? (['band'] as const) : []),
  ];
}

/** The marks behind a chart of these days. */
export function keyOfBackdrop(days: readonly Day[], { sessions, events, paused }: Backdrop): KeyMark[] {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const isShown = (day: Day) => isWithin(day, { from, to });
  const marks: [KeyMark, boolean][] = [
    ['session', sessions.some(isShown)],
    ['event', events.some(isShown)],
    ['pause', paused.some((pause) => pause.to >= from && pause.from <= to)],
  ];
  return marks.flatMap(([mark, isThere]) => (isThere ? [mark] : []));
}
