import type { Occasion } from '../brief-edits.ts';
import { draftFrom, oneLine, type Draft, type Found, type SectionNumber } from '../line.ts';
import { isOpen } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

/**
 * Section 1: the writer's opening, else what is pinned, else the oldest question of priority 1. It is taken out of the
 * section it would stand in, so that nothing is said twice.
 */
export function withOpening(
  occasion: Occasion,
  sections: ReadonlyMap<SectionNumber, Found>,
): ReadonlyMap<SectionNumber, Found> {
  const opening = openingOf(occasion, sections);
  if (!opening) return sections;
  const rest = [...sections].map(([number, found]) => [number, without(opening, found)] as const);
  return new Map([[1, { drafts: [opening], rest: [] }], ...rest]);
}

function openingOf({ changes }: Occasion, sections: ReadonlyMap<SectionNumber, Found>): Draft | null {
  const { note } = changes;
  const written = note?.fields.opening;
  if (note && written !== undefined && isOpen(note)) {
    return draftFrom(note, ['opening'], {
      text: written,
      // The file is called by its session, which is no day on which anything was written.
      day: null,
      rule: BRIEF_WORDS.rules.opening,
      leaveOut: BRIEF_WORDS.leaveOut.opening,
    });
  }
  const drafts = [...sections].flatMap(([home, found]) => found.drafts.map((draft) => ({ ...draft, home })));
  const claiming = drafts.find(({ claim }) => claim === 'pinned') ?? drafts.find(({ claim }) => claim === 'priority');
  return claiming
    ? { ...claiming, rule: BRIEF_WORDS.rules[claiming.claim === 'pinned' ? 'pinned' : 'firstQuestion'] }
    : null;
}

function without(opening: Draft, found: Found): Found {
  const isSaid = (draft: Draft) => oneLine(draft.text) === opening.text;
  return { ...found, drafts: found.drafts.filter((draft) => !isSaid(draft)) };
}
