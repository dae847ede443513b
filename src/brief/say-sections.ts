import { keyOf } from '../facts/questions/question-key.ts';
import type { BriefInput } from './brief-input.ts';
import { wordDraft, type SectionDrafts } from './draft.ts';
import type { WordedDraft } from './line.ts';
import type { FittingPlan, Section } from './sections/define-section.ts';
import { asOneLine } from './writers-words.ts';

/** A section of the sheet in words, before it is fitted. */
export interface SaidSection {
  readonly plan: FittingPlan;
  readonly heading: string;
  readonly drafts: readonly WordedDraft[];
  readonly rest: readonly WordedDraft[];
  /** How many there are beyond these, of which nothing is shown but their number. */
  readonly beyond: number;
  readonly waiting: number;
}

/** What sections have to say on this sheet in the words of a language, and nothing of it twice. */
export function saySections<Words>(sections: readonly Section<Words>[], input: BriefInput, say: Words): SaidSection[] {
  const drafted = sections.map((section) => ({ section, own: section.drafts(input) }));
  const all = drafted.flatMap(({ section, own }) => own.drafts.map((draft) => ({ ...draft, home: section.number })));
  const said = drafted.map(({ section, own }) => {
    const taken = own.drafts.length === 0 ? section.takes?.(all) : null;
    return inItsWords(section, taken ? { drafts: [taken], rest: [] } : own, say);
  });
  const taking = said.filter((_, index) => sections[index]?.takes !== undefined);
  const texts = new Set(taking.flatMap(({ drafts }) => drafts.map(({ text }) => keyOf(text))));
  return said.map((one) => (taking.includes(one) ? one : without(texts, one)));
}

/** What a section has to say in the words of a language. */
export function inItsWords<Words>(
  section: FittingPlan & Pick<Section<Words>, 'heading'>,
  own: SectionDrafts<Words>,
  say: Words,
): SaidSection {
  return {
    plan: section,
    heading: section.heading(say),
    drafts: own.drafts.map((draft) => wordDraft(draft, say)),
    rest: own.rest.map((draft) => wordDraft(draft, say)),
    beyond: own.beyond ?? 0,
    waiting: own.waiting ?? 0,
  };
}

function without(texts: ReadonlySet<string>, section: SaidSection): SaidSection {
  return { ...section, drafts: section.drafts.filter(({ text }) => !texts.has(keyOf(asOneLine(text)))) };
}
