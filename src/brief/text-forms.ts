import wrapAnsi from 'wrap-ansi';
import { formatDay } from '../calendar/format.ts';
import type { Brief } from './make-brief.ts';
import { moreWords } from './fitted-section.ts';
import type { BriefLine } from './line.ts';
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

/** The sheet as plain text in 80 columns, without markup: for pasting into a message or a video call. */
export function briefText(brief: Brief, { language, words: say }: TextOptions): string {
  const parts = [
    headOf(brief, say).map((line) => wrapped(line, '')),
    ...brief.sections.map((section) => [
      section.heading,
      ...section.lines.map((line) => wrapped(lineWords(line, language), INDENT)),
      ...moreWords(section, say).map((line) => `${INDENT}${line}`),
    ]),
    ...(brief.isBlank ? [[say.nothingShared]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The same as Markdown. What the writer wrote is not taken for Markdown once more. */
export function briefMarkdown(brief: Brief, { language, words: say }: TextOptions): string {
  const [title = '', ...rest] = headOf(brief, say);
  const parts = [
    [`# ${escaped(title)}`],
    rest.map(escaped),
    ...brief.sections.map((section) => [
      `## ${section.heading}\n`,
      ...section.lines.map((line) => `- ${escaped(lineWords(line, language)).replaceAll(KEPT, ' ')}`),
      ...moreWords(section, say).map((line) => `- ${line}`),
    ]),
    ...(brief.isBlank ? [[say.nothingShared]] : []),
  ];
  return `${parts.map((lines, index) => lines.join(index === 1 ? '\n\n' : '\n')).join('\n\n')}\n`;
}

function headOf({ title, name, coverage, ninthAnswer }: Brief, say: SheetPhrases): string[] {
  return [
    title,
    [name, coverage].filter((words) => words !== null).join(', '),
    ...(ninthAnswer === null ? [] : [ninthAnswer]),
    `${say.disclaimer} ${say.blankDays}`,
  ];
}

function lineWords({ text, day }: BriefLine, language: string): string {
  const date = day === null ? null : formatDay(day, 'short', language);
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
