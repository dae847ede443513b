import type { BriefInput } from '../brief-input.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isOpenToSession } from '../print-policy.ts';
import { defineSection } from './define-section.ts';

export interface OpeningPhrases extends SheetPhrases {
  readonly one_thing: {
    readonly heading: string;
    readonly rules: { readonly opening: string; readonly pinned: string; readonly priority: string };
    readonly leaveOut: string;
  };
}

/** The writer's opening, else what is pinned, else the oldest question of priority 1. */
export const openingSection = defineSection<OpeningPhrases>({
  name: 'one_thing',
  number: 1,
  about: 'the one thing, if there is time for no other',
  presets: ['talk', 'standard', 'cbt', 'dbt'],
  cap: { lines: 1, words: 25 },
  body: 'large-lines',
  isRuledWhenBlank: true,
  heading: (say) => say.one_thing.heading,
  drafts: writtenOpening,
  takes: claimedLine,
});

function writtenOpening({ edits: { note } }: BriefInput): SectionDrafts<OpeningPhrases> {
  const text = note?.fields.opening;
  if (!note || text === undefined || !isOpenToSession(note)) return { drafts: [], rest: [] };
  const opening = draftFrom<OpeningPhrases>(note, ['opening'], {
    text,
    // The file is called by its session, which is no day on which anything was written.
    day: null,
    rule: (say) => say.one_thing.rules.opening,
    leaveOut: (say) => say.one_thing.leaveOut,
  });
  return { drafts: [opening], rest: [] };
}

function claimedLine<All extends OpeningPhrases>(others: readonly Draft<All>[]): Draft<All> | null {
  const line = others.find(({ claim }) => claim === 'pinned') ?? others.find(({ claim }) => claim === 'priority');
  const claim = line?.claim;
  return line && claim ? { ...line, rule: (say) => say.one_thing.rules[claim] } : null;
}
