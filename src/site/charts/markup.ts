import { escape } from 'html-escaper';
import type { GridDrawing } from '../../charts/grid/draw-grid.ts';
import type { Numbers } from '../../charts/plot/numbers-by-day.ts';

/**
 * What a page has by the thousand, as text: a year of squares and the rows of a table. Element by element they would take
 * most of the time of a page. Everything that may be the writer's own is escaped here.
 */

/** The squares of a grid, and dots where there is no record. */
export function cellsMarkup({ cells, side }: GridDrawing): string {
  const half = side / 2;
  const size = `width="${String(side - 1)}" height="${String(side - 1)}"`;
  return cells
    .map(({ x, y, ink, isSession, title }) => {
      const look = `class="${ink}${isSession ? ' session' : ''}"`;
      const named = `<title>${escape(title)}</title>`;
      return ink === 'dot'
        ? `<circle ${look} cx="${String(x + half)}" cy="${String(y + half)}" r="1.25">${named}</circle>`
        : `<rect ${look} x="${String(x + 0.5)}" y="${String(y + 0.5)}" ${size}>${named}</rect>`;
    })
    .join('');
}

/** The rows of a chart's table, each headed by its day. */
export function rowsMarkup({ rows }: Numbers): string {
  return rows
    .map(({ day, label, cells }) => {
      const head = `<th scope="row"><time datetime="${day}">${escape(label)}</time></th>`;
      return `<tr>${head}${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
    })
    .join('');
}
