import { isWithin, type Day } from '../../calendar/day.ts';
import type { LineChartSpec } from '../../charts/line/line-spec.ts';
import { hasSeveral, type Backdrop } from '../../facts/series/series.ts';
import type { KeyMark } from '../../messages/en/chart-key.ts';

/** The marks that a line chart has. */
export function keyOfLine({ series, rolling, target, backdrop }: LineChartSpec): KeyMark[] {
  const isBand = target?.at_least !== undefined && target.at_most !== undefined;
  const marks: [KeyMark, boolean][] = [
    ['day', true],
    ['part', series.addsUp === true && hasSeveral(series)],
    ['median', rolling?.values.some((value) => value !== null) ?? false],
    ['target', target !== undefined && !isBand],
    ['band', isBand],
  ];
  return [...marks.flatMap(([mark, isThere]) => (isThere ? [mark] : [])), ...keyOfBackdrop(series.days, backdrop)];
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
