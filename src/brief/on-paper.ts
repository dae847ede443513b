import type { Paper } from '../notes/settings.ts';
import type { Brief } from './make-brief.ts';
import type { BriefLine, BriefSection } from './line.ts';

/** The sections of a brief as they stand on a paper; only those with lines. */
export function sectionsOn(paper: Paper, { sections }: Pick<Brief, 'sections'>): BriefSection[] {
  if (paper === 'a4') return [...sections];
  return sections
    .map((section) => ({ ...section, more: section.moreOnLetter, lines: section.lines.flatMap(onLetter) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The lines of a brief that have no place on a paper: of those that are on none, the first. */
export function cutOn(paper: Paper, { sections, cut }: Pick<Brief, 'sections' | 'cut'>): BriefLine[] {
  const onA4Only = sections.flatMap(({ lines }) => lines.filter((line) => line.onLetter === null));
  return paper === 'a4' ? [...cut] : [...onA4Only, ...cut];
}

function onLetter(line: BriefLine): BriefLine[] {
  if (line.onLetter === null) return [];
  const { text, hasChart } = line.onLetter;
  return [{ ...line, text, chart: hasChart ? line.chart : null }];
}
