import { escape } from 'html-escaper';
import type { Numbers } from '../../charts/plot/numbers-by-day.ts';
import type { BoxMark } from '../../charts/row/draw-row.ts';
import type { Dot } from '../../charts/line/draw-line.ts';
import type { GroupMark } from '../../charts/groups/draw-groups.ts';
import type { SleepBar } from '../../charts/month/draw-month.ts';
import type { PairMark } from '../../charts/pairs/draw-pairs.ts';
import type { NoSquare, Square } from '../../charts/squares/square.ts';
import type { WeekdayDot } from '../../charts/weekdays/draw-weekdays.ts';

/**
 * What a page has by the hundred, as text: dots, squares and the rows of a table. Element by element they would take most of
 * the time of a page. Everything that may be the writer's own is escaped here.
 */

/** Dots, each a link to its day; not in the order of the Tab key, which finds the days in the table below. */
export function dotsMarkup(dots: readonly Dot[]): string {
  return dots
    .map(({ x, y, title, address, look }) => linked(address, circle({ x, y: `${String(y)}%`, title, look })))
    .join('');
}

/** Dots of groups, each beside the middle of its own. */
export function groupDotsMarkup(groups: readonly GroupMark[]): string {
  return groups
    .map(({ x, dots }) => {
      const marks = dots.map(({ offset, y, title, address }) =>
        linked(address, `<circle cx="${String(offset)}" cy="${String(y)}%"><title>${escape(title)}</title></circle>`),
      );
      return `<svg x="${String(x)}%" overflow="visible">${marks.join('')}</svg>`;
    })
    .join('');
}

/** Dots of weekdays, each above or below the middle of its row. */
export function weekdayDotsMarkup(dots: readonly WeekdayDot[]): string {
  return dots
    .map(({ x, offset, title, address }) => {
      const dot = `<circle cx="${String(x)}%" cy="${String(offset)}"><title>${escape(title)}</title></circle>`;
      return linked(address, dot);
    })
    .join('');
}

/** A square for yes and an outline for no, at the middle of a row. */
export function boxesMarkup(boxes: readonly BoxMark[]): string {
  return boxes
    .map(({ x, isDone, title, address }) => {
      const look = `class="${isDone ? 'yes' : 'no'}"`;
      const box = `<rect ${look} x="-5" y="-5" width="10" height="10" rx="1.5"><title>${escape(title)}</title></rect>`;
      return `<svg x="${String(x)}%" y="50%" overflow="visible">${linked(address, box)}</svg>`;
    })
    .join('');
}

function circle({ x, y, title, look }: Pick<Dot, 'x' | 'title' | 'look'> & { readonly y: string }): string {
  const named = look === 'plain' ? '' : ` class="${look}"`;
  return `<circle${named} cx="${String(x)}%" cy="${y}"><title>${escape(title)}</title></circle>`;
}

function linked(address: string | null, mark: string): string {
  return address === null ? mark : `<a href="${escape(address)}" tabindex="-1">${mark}</a>`;
}

/** Squares of days one after the other; a day without a record is a dot, and a place without a day nothing. */
export function squaresMarkup(squares: readonly (Square | NoSquare)[]): string {
  return squares.map((square) => (square === null ? '<i></i>' : squareMarkup(square))).join('');
}

function squareMarkup({ ink, isSession, isEvent, title, address }: Square): string {
  const marks = `${isSession ? ' session' : ''}${isEvent ? ' event' : ''}`;
  const look = `class="q ${typeof ink === 'number' ? `q${String(ink)}` : ink}${marks}" title="${escape(title)}"`;
  if (address === null) return ink === 'dot' && marks === '' ? '<i class="q dot"></i>' : `<i ${look}></i>`;
  return `<a ${look} href="${escape(address)}" tabindex="-1"></a>`;
}

/** The rows of a chart's table, each headed by its day. */
export function rowsMarkup({ rows }: Numbers): string {
  return rows
    .map(({ label, address, cells }) => {
      const day = address === null ? escape(label) : `<a href="${escape(address)}">${escape(label)}</a>`;
      return `<tr><th scope="row">${day}</th>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
    })
    .join('');
}

/** Pairs: a ring for the first, a dot for the second, and a line between the two. */
export function pairsMarkup(marks: readonly PairMark[]): string {
  return marks
    .map(({ x, first, second, address }) => {
      const at = String(x);
      const line =
        first && second
          ? `<line class="pair-line" x1="${at}%" x2="${at}%" y1="${String(first.y)}%" y2="${String(second.y)}%"/>`
          : '';
      const points = [
        first &&
          `<circle class="first" cx="${at}%" cy="${String(first.y)}%"><title>${escape(first.title)}</title></circle>`,
        second && `<circle cx="${at}%" cy="${String(second.y)}%"><title>${escape(second.title)}</title></circle>`,
      ];
      return linked(address, line + points.filter((point) => point !== null).join(''));
    })
    .join('');
}

/** Nights as bars from the ground up, each a link to its day. */
export function sleepBarsMarkup(bars: readonly SleepBar[]): string {
  return bars
    .map(({ x, y, title, address }) => {
      const place = `x1="${String(x)}%" x2="${String(x)}%" y1="${String(y)}%" y2="100%"`;
      return linked(address, `<line class="sleep-bar" ${place}><title>${escape(title)}</title></line>`);
    })
    .join('');
}
