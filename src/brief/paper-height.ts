import type { Paper } from '../notes/settings.ts';
import type { Header } from './header.ts';
import type { BriefLine } from './line.ts';
import type { SheetPhrases } from './phrases.ts';
import type { FittingPlan } from './sections/define-section.ts';

/**
 * How tall a brief is on paper, so that it is one page of it. All lengths are points as `site/brief/Sheet.astro` sets them;
 * letters count as wide as the widest of their kind, so that a sheet is never taller than is said here. The sizes are those
 * of the paper less margins of 17 mm at the sides, 18 mm above and 20 mm below, and less the rounding of a browser.
 */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 498.9, height: 729 },
  letter: { width: 515.6, height: 680 },
};

/** Text of one size: its letters in points, and how far its lines are apart. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  /** How much wider its letters are than those of the text. */
  readonly stretch?: number;
}

/** Leadings are those of the print, which has whole pixels of a screen between its lines. */
const TEXT: Setting = { size: 11, leading: 15 };
/** Semi-bold letters are up to 14 % wider. */
const LARGE: Setting = { size: 12.5, leading: 17.25, stretch: 1.14 };
export const TITLE: Setting = { size: 14, leading: 16.8, stretch: 1.14 };
/** In the type of the interface, whichever the machine has: Verdana and its like are the widest. */
const SMALL: Setting = { size: 8.5, leading: 11.5, stretch: 1.25 };

const HEADING = 14.35;
const BETWEEN_SECTIONS = 7;
const BETWEEN_LINES = 2;
const HEADER_EDGE = 7;
const DATE = 54;
/** Beside the lines of a section; its caption comes on top of its height. */
const CHART = { width: 212, height: 58.5, caption: 200 };
const TABLE = { head: 15, row: 14 };
const FOOT_HEIGHT = BETWEEN_SECTIONS + HEADING + 3 * 18 + SMALL.leading;

/** What stands in a section on paper. */
export interface PrintedSection {
  readonly plan: Pick<FittingPlan, 'body'>;
  readonly lines: readonly Pick<BriefLine, 'text' | 'day' | 'chart'>[];
  readonly more: number;
  readonly waiting: number;
}

/** The height of a whole sheet in points. */
export function heightOf(
  paper: Paper,
  { header, sections }: { readonly header: Header; readonly sections: readonly PrintedSection[] },
  say: Pick<SheetPhrases, 'disclaimer'>,
): number {
  const { width } = PAPER_SIZES[paper];
  const shown = sections.filter(({ lines }) => lines.length > 0);
  return (
    heightOfHeader(header, say.disclaimer, width) +
    shown.reduce((sum, section) => sum + heightOfSection(section, width), 0) +
    FOOT_HEIGHT
  );
}

function heightOfHeader({ title, name, coverage, ninthAnswer }: Header, disclaimer: string, width: number): number {
  return (
    setHeight(title, TITLE, width) +
    setHeight(name === null ? coverage : `${name} \u00b7 ${coverage}`, TEXT, width) +
    setHeight(disclaimer, SMALL, width) +
    (ninthAnswer === null ? 0 : setHeight(ninthAnswer, TEXT, width)) +
    HEADER_EDGE
  );
}

/** The height of a section with what sets it apart from the one above, on a paper so wide; `date` is the room beside a line. */
export function heightOfSection({ plan, lines, more, waiting }: PrintedSection, width: number, date = DATE): number {
  const body =
    plan.body === 'table' ? TABLE.head + TABLE.row * lines.length : heightOfLines(plan.body, lines, { width, date });
  return BETWEEN_SECTIONS + HEADING + body + (more + waiting > 0 ? SMALL.leading : 0);
}

function heightOfLines(
  body: FittingPlan['body'],
  lines: PrintedSection['lines'],
  { width, date }: { readonly width: number; readonly date: number },
): number {
  const drawn = lines.find(({ chart }) => chart !== null)?.chart ?? null;
  const forText = width - (drawn ? CHART.width : 0);
  const setting = body === 'large-lines' ? LARGE : TEXT;
  const heights = lines.map(({ text, day }) => setHeight(text, setting, forText - (day === null ? 0 : date)));
  const text = heights.reduce((sum, one) => sum + one, 0) + BETWEEN_LINES * (lines.length - 1);
  return Math.max(text, drawn ? CHART.height + setHeight(drawn.caption, SMALL, CHART.caption) : 0);
}

/** The height of a text broken into lines of a width. */
export function setHeight(text: string, { size, leading, stretch = 1 }: Setting, width: number): number {
  return linesIn(text, width / (size * stretch)) * leading;
}

/** Lines of so many em; a word longer than a line is broken, and scripts without spaces break anywhere. */
function linesIn(text: string, em: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/\s*\S+/gy) ?? []) {
    const wide = widthOf(word);
    if (used + wide <= em) used += wide;
    else if (wide <= em && !CAN_BREAK_ANYWHERE.test(word)) {
      lines++;
      used = wide;
    } else {
      // A word that is broken begins on a line of its own.
      const isOnNext = used > 0 && !CAN_BREAK_ANYWHERE.test(word);
      if (isOnNext) lines++;
      const whole = isOnNext ? wide : used + wide;
      // A break may come up to a letter early on every line.
      lines += Math.floor(whole / (em - WIDEST));
      used = whole % (em - WIDEST);
    }
  }
  return lines;
}

const CAN_BREAK_ANYWHERE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Letters of Source Serif 4 by their width in em, rounded up. */
const WIDTHS: readonly (readonly [letters: string, em: number])[] = [
  [" '\u2019!|", 0.3],
  [',-./:;[\\]ijl', 0.35],
  ['"()IJ`ft{}?\u201c\u201d', 0.45],
  ['*rsz0123456789#$+<=>S^_ace~\u2013', 0.55],
  ['Zgkovxy', 0.6],
  ['EFLPTbdhnpqu', 0.65],
  ['BCRXY&ADGKOQV', 0.75],
  ['NU@Hw', 0.85],
  ['%M\u2014\u2026m', 1],
];
const EM_OF = new Map(WIDTHS.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)));
/** A letter of another alphabet, and one of a script or a picture that is as wide as it is high. */
const OTHER = 0.75;
const WIDEST = 1.4;

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += EM_OF.get(letter) ?? ((letter.codePointAt(0) ?? 0) < 0x2e80 ? OTHER : WIDEST);
  return sum;
}
