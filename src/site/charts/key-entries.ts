import { KEY_WORDS, type KeyMark } from '../../messages/en/chart-key.ts';

/** A mark of a chart, drawn small, and what it is. */
export interface KeyEntry {
  /** As markup. */
  readonly swatch: string;
  readonly words: string;
}

const svg = (size: string, of: string) => `<svg ${size} aria-hidden="true">${of}</svg>`;
const dot = (look = '') => svg('class="marks" width="8" height="8"', `<circle${look} cx="4" cy="4"></circle>`);
const across = (look: string) => svg('width="20" height="8"', `<line class="${look}" x2="20" y1="4" y2="4"></line>`);
const upright = (look: string, [height, length]: readonly [number, number]) =>
  svg(`width="4" height="${String(height)}"`, `<line class="${look}" x1="2" x2="2" y2="${String(length)}"></line>`);

/** A square of a day, with these classes (styles/squares.css). */
export const square = (...looks: readonly string[]) => `<i class="q ${looks.join(' ')}"></i>`;

/** A dot of a day as a key shows it. */
export const DOT = dot();

const SWATCHES: Readonly<Record<KeyMark, string>> = {
  day: DOT,
  part: dot(' class="part"'),
  missing: square('dot'),
  no: square('outline'),
  yes: square('q4'),
  median: across('median-line'),
  target: across('target-line'),
  band: svg('width="20" height="12"', '<rect class="target-band" width="20" height="12"></rect>'),
  session: upright('session-line', [14, 14]),
  event: upright('event-line', [10, 8]),
  pause: square('pause'),
};

/** Marks of a drawing, in the order given. */
export function entriesOf(marks: readonly KeyMark[]): KeyEntry[] {
  return marks.map((mark) => ({ swatch: SWATCHES[mark], words: KEY_WORDS[mark] }));
}

/** Marks of squares, which have sessions and events about them and not between them. */
export function entriesOfSquares(marks: readonly KeyMark[]): KeyEntry[] {
  const about: Partial<Record<KeyMark, string>> = { session: square('outline', 'session'), event: square('event') };
  return marks.map((mark) => ({ swatch: about[mark] ?? SWATCHES[mark], words: KEY_WORDS[mark] }));
}
