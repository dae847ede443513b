import type { Brief } from '../../src/brief/make-brief.ts';
import type { LineChart } from '../../src/brief/line.ts';
import type { Series } from '../../src/facts/series/series.ts';

/** A brief as a text to look at: every line with its reference and the note it comes from. */
export function renderBrief(brief: Brief): string {
  const sections = brief.sections.flatMap(({ number, heading, lines, more, waiting }) => [
    '',
    `${number} ${heading}`,
    ...lines.map(
      ({ text, day, source, endSources, rank }) =>
        `  - ${text}  [${day ?? 'no day'}, ${source ? `${source.file}:${String(source.line)}` : 'sum of days'}${endSources.map(({ file, line }) => `, its end ${file}:${String(line)}`).join('')}${rank === null ? '' : `, goes ${String(rank)}`}]`,
    ),
    ...(more > 0 ? [`  ${more} more in my notes`] : []),
    ...(waiting > 0 ? [`  ${waiting} older in my notes`] : []),
  ]);
  const header = [
    brief.title,
    [brief.name, brief.coverage].filter(Boolean).join(', '),
    ...(brief.ninthAnswer === null ? [] : [brief.ninthAnswer]),
  ];
  const charts = brief.sections.flatMap(({ lines }) => lines.flatMap(({ chart }) => chart?.caption ?? [])).join('; ');
  const facts = `${brief.words} words, lines cut: ${brief.cut.length}, notes held back: ${brief.held}, charts: ${charts || 'none'}`;
  return [...header, ...sections, '', facts, ''].join('\n');
}

/** Everything that the sheet says in words. */
export function wordsOnSheet(brief: Brief): string {
  const lines = brief.sections.flatMap((section) => section.lines.map(({ text }) => text));
  return [brief.title, brief.coverage, brief.ninthAnswer ?? '', ...lines].join('\n');
}

/** The lines of one section. */
export function linesOf(brief: Brief, number: number): string[] {
  return brief.sections.find((section) => section.number === number)?.lines.map(({ text }) => text) ?? [];
}

/** How many more lines one section says there are. */
export function moreOf(brief: Brief, number: number): number {
  return brief.sections.find((section) => section.number === number)?.more ?? 0;
}

/** How many older questions one section counts. */
export function waitingOf(brief: Brief, number: number): number {
  return brief.sections.find((section) => section.number === number)?.waiting ?? 0;
}

/** What the chart of a section draws. */
export function chartIn(brief: Brief, number: number): Series | null {
  return chartsIn(brief, number)[0]?.series ?? null;
}

export function chartsIn(brief: Brief, number: number): LineChart[] {
  const lines = brief.sections.find((section) => section.number === number)?.lines ?? [];
  return lines.flatMap(({ chart }) => chart ?? []);
}
