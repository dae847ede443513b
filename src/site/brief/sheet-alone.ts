import type { Brief } from '../../brief/make-brief.ts';
import type { BriefLine } from '../../brief/line.ts';

/** The brief as somebody else may have it: without the names of files, which the sheet has for the preview beside it. */
export function withoutFileNames(brief: Brief): Brief {
  return { ...brief, sections: brief.sections.map((section) => ({ ...section, lines: section.lines.map(unnamed) })) };
}

function unnamed(line: BriefLine): BriefLine {
  return { ...line, name: '', source: line.source && { ...line.source, note: '', file: '', address: '' } };
}
