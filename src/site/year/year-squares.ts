import { escape } from 'html-escaper';
import type { Ink } from '../../charts/squares/square.ts';
import { weekdayWords } from '../../messages/en/chart-marks.ts';
import { yearDayWords } from '../../messages/en/year-day.ts';
import type { YearDay } from './year.ts';

/** The squares of a month, as text: a year has hundreds of them. A place without a day of the journal stays empty. */
export function yearSquaresMarkup(squares: readonly (YearDay | null)[]): string {
  return squares.map((square) => (square === null ? '<i></i>' : squareMarkup(square))).join('');
}

function squareMarkup(square: YearDay): string {
  const { day, address, isSession, isEvent, isPaused } = square;
  const marks = `${isSession ? ' session' : ''}${isEvent ? ' event' : ''}`;
  if (address === null) return `<i class="q ${isPaused ? 'pause' : 'dot'}${marks}"></i>`;
  const inks = ink('m', square.mood) + ink('s', square.sleep) + ink('w', square.written);
  const words = `${weekdayWords(day)}: ${yearDayWords(square)}`;
  return `<a class="q${inks}${marks}" href="${escape(address)}" tabindex="-1" title="${escape(words)}"></a>`;
}

function ink(by: string, strength: Ink | null): string {
  return strength === null ? '' : ` ${by}${String(strength)}`;
}
