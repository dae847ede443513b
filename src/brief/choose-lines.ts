import type { BriefInput } from './brief-input.ts';
import type { Draft, SectionDrafts } from './draft.ts';

/** The first so many of the lines that are not hidden, pinned ones first, and the rest. */
export function chooseLines<Words>(
  drafts: readonly Draft<Words>[],
  { edits }: Pick<BriefInput, 'edits'>,
  most = Infinity,
): SectionDrafts<Words> {
  const visible = drafts
    .filter(({ name, text }) => text !== '' && !edits.hidden.has(name))
    .map((draft): Draft<Words> =>
      draft.from !== null && edits.pinned.has(draft.name) ? { ...draft, claim: 'pinned' } : draft,
    )
    .toSorted((a, b) => Number(b.claim === 'pinned') - Number(a.claim === 'pinned'));
  return { drafts: visible.slice(0, most), rest: visible.slice(most) };
}
