import wrapAnsi from 'wrap-ansi';
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/format.ts';
import type { Brief } from './make-brief.ts';
import { moreWords } from './fitted-section.ts';
import type { BriefLine, BriefSection } from './line.ts';
import type { SheetPhrases } from './phrases.ts';
import { apart } from './writers-words.ts';

/** As wide as people's mail and video calls show without breaking lines again. */
const COLUMNS = 80;
const INDENT = '  ';
/** A space at which no line ends. */
const KEPT = '\u00a0';

/** How days are written, and the words that stand around the lines. */
interface TextOptions {
  readonly language: string;
  readonly words: SheetPhrases;
}

/** The brief as plain text. */
export function briefText(brief: Brief, options: TextOptions): string {
  return plainSheet(sheetOf(brief, options), options.words);
}

/** The brief as Markdown. */
export function briefMarkdown(brief: Brief, options: TextOptions): string {
  return markdownSheet(sheetOf(brief, options), options.words);
}

/** What a sheet says: the lines of its head, the title first, and its sections. */
export interface SheetInWords {
  readonly head: readonly string[];
  readonly sections: readonly BriefSection[];
  readonly isBlank: boolean;
  /** The day beside a line. */
  readonly dayWords: (day: Day) => string;
}

type WordsOfText = Pick<SheetPhrases, 'more' | 'nothingShared'>;

/** A sheet as plain text in 80 columns, without markup: for pasting into a message or a video call. */
export function plainSheet({ head, sections, isBlank, dayWords }: SheetInWords, say: WordsOfText): string {
  const parts = [
    head.map((line) => wrapped(line, '')),
    ...sections.map((section) => [
      section.heading,
      ...section.lines.map((line) => wrapped(lineWords(line, dayWords), INDENT)),
      ...moreWords(section, say).map((line) => `${INDENT}${line}`),
    ]),
    ...(isBlank ? [[say.nothingShared]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The same as Markdown. What the writer wrote is not taken for Markdown once more. */
export function markdownSheet({ head, sections, isBlank, dayWords }: SheetInWords, say: WordsOfText): string {
  const [title = '', ...rest] = head;
  const parts = [
    [`# ${escaped(title)}`],
    rest.map(escaped),
    ...sections.map((section) => [
      `## ${section.heading}\n`,
      ...section.lines.map((line) => `- ${escaped(lineWords(line, dayWords)).replaceAll(KEPT, ' ')}`),
      ...moreWords(section, say).map((line) => `- ${line}`),
    ]),
    ...(isBlank ? [[say.nothingShared]] : []),
  ];
  return `${parts.map((lines, index) => lines.join(index === 1 ? '\n\n' : '\n')).join('\n\n')}\n`;
}

function sheetOf(brief: Brief, { language, words: say }: TextOptions): SheetInWords {
  const { title, name, coverage, ninthAnswer, sections, isBlank } = brief;
  const head = [
    title,
    [name, coverage].filter((words) => words !== null).join(', '),
    ...(ninthAnswer === null ? [] : [ninthAnswer]),
    `${say.disclaimer} ${say.blankDays}`,
  ];
  return { head, sections, isBlank, dayWords: (day) => formatDay(day, 'short', language) };
}

function lineWords({ text, day }: BriefLine, dayWords: SheetInWords['dayWords']): string {
  const date = day === null ? null : dayWords(day);
  // A question that is carried over says its day already.
  return date === null || text.includes(date) ? text : `${apart(text)} (${date.replaceAll(' ', KEPT)})`;
}

/** Lines after the first stand one step further in. Words longer than a line are broken, and wide letters count twice. */
function wrapped(text: string, indent: string): string {
  const lines = wrapAnsi(text, COLUMNS - 2 * INDENT.length, { hard: true });
  const [first = '', ...rest] = lines.replaceAll(KEPT, ' ').split('\n');
  return [`${indent}${first}`, ...rest.map((line) => `${indent}${indent}${line}`)].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`).replace(/^(\s*\d*)([-+=.)])/, String.raw`$1\$2`);
}
