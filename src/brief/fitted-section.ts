import type { BriefLine, BriefSection, WordedDraft } from './line.ts';
import type { FittingPlan, TrimStep } from './sections/define-section.ts';
import type { SheetPhrases } from './phrases.ts';
import { wordCount } from './word-count.ts';

/** A draft with the words of it that fit. */
export interface FittedLine extends Pick<WordedDraft, 'day' | 'chart' | 'row'> {
  readonly draft: WordedDraft;
  readonly text: string;
  /** Its turn to be trimmed; null where it stays. */
  readonly rank: number | null;
}

/** A section on its way to the sheet. */
export interface FittedSection {
  readonly plan: FittingPlan;
  readonly heading: string;
  readonly lines: readonly FittedLine[];
  readonly more: number;
  readonly waiting: number;
  /** What was cut for want of room. */
  readonly cut: readonly WordedDraft[];
  /** What its own rule left over. */
  readonly rest: readonly WordedDraft[];
}

/** A section after one step of trimming. */
export function trimSection(section: FittedSection, step: TrimStep): FittedSection {
  if (step === 'without-chart') {
    return { ...section, lines: section.lines.map((line) => ({ ...line, chart: null })) };
  }
  const stays = ({ rank }: FittedLine, index: number) => index < step || rank === null;
  const gone = section.lines.filter((line, index) => !stays(line, index)).map(({ draft }) => draft);
  const more = section.more + gone.length;
  return { ...section, lines: section.lines.filter(stays), more, cut: [...gone, ...section.cut] };
}

/** What of a section is read word by word. */
interface CountedSection {
  readonly heading: string;
  readonly more: number;
  readonly waiting: number;
  readonly lines: readonly Pick<BriefLine, 'text' | 'chart' | 'row'>[];
}

/** The words a reader meets in the sections: headings, lines, captions, and how much more there is; not the small dates. */
export function wordsOfSections(sections: readonly CountedSection[], say: Pick<SheetPhrases, 'more'>): number {
  return sections.reduce((sum, section) => sum + wordsOfSection(section, say), 0);
}

function wordsOfSection({ heading, lines, more, waiting }: CountedSection, say: Pick<SheetPhrases, 'more'>): number {
  if (lines.length === 0) return 0;
  const said = lines.flatMap(({ text, chart, row }) => [row?.label ?? text, chart?.caption ?? '']);
  return [heading, ...moreWords({ more, waiting }, say), ...said].reduce((sum, text) => sum + wordCount(text), 0);
}

/** Below a section, how much there is beyond it; nothing where it has all. */
export function moreWords(
  { more, waiting }: Pick<BriefSection, 'more' | 'waiting'>,
  say: Pick<SheetPhrases, 'more'>,
): string[] {
  return more + waiting > 0 ? [say.more(more, waiting)] : [];
}
