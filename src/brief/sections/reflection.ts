import type { Reflection } from '../../notes/note.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { isInWindow, notesIn } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts, type Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isShared } from '../print-policy.ts';
import { apart } from '../writers-words.ts';
import { defineSection } from './define-section.ts';
import { markedDrafts } from './marked-lines.ts';

export interface ReflectionPhrases extends SheetPhrases {
  readonly stayed: {
    readonly heading: string;
    readonly didNotHelp: (text: string) => string;
    readonly rules: { readonly reflection: string; readonly insight: string };
    readonly leaveOut: string;
  };
}

/** Two lines of the last shared reflection and one thing that did not help. */
export const reflectionSection = defineSection<ReflectionPhrases>({
  name: 'stayed',
  number: 4,
  about: 'what stayed with you from the last session',
  presets: ['standard', 'cbt', 'dbt'],
  cap: { lines: 3, words: 35 },
  trimming: { turn: 4, steps: [2, 1, 0] },
  refilling: { turn: 4, lines: 'as-capped' },
  heading: (say) => say.stayed.heading,
  drafts: reflectionDrafts,
});

/** Lines of a reflection, or of insights where there is no reflection to fill them. */
const MOST_LINES = 2;

function reflectionDrafts(input: BriefInput): SectionDrafts<ReflectionPhrases> {
  const shared = notesIn(input.journal, input.window).filter(isShared);
  const reflection = lastReflection(input);
  const insights = markedDrafts<ReflectionPhrases>(shared, 'insight', (say) => say.stayed.rules.insight);
  const stayed = [...(reflection ? learned(reflection) : []), ...insights];
  const { drafts, rest } = chooseLines(stayed, input, MOST_LINES);
  return { drafts: [...drafts, ...chooseLines(reflection ? notHelped(reflection) : [], input).drafts], rest };
}

/** Since the last session, also where the window had to be cut: what stayed of a session is not over with six weeks. */
function lastReflection({ journal, window }: BriefInput): Reflection | undefined {
  const { from, to, last } = window;
  return withinDays(journal.reflections, { from: last?.day ?? from, to }).findLast(
    (note) => isShared(note) && (note.day < from || isInWindow(note, window)),
  );
}

function learned(reflection: Reflection): Draft<ReflectionPhrases>[] {
  const { brief, learned: lines = [] } = reflection.fields;
  return [
    ...(brief === undefined ? [] : [reflectionDraft(reflection, ['brief'], brief)]),
    ...lines.map((text, index) => reflectionDraft(reflection, ['learned', index], text)),
  ];
}

function notHelped(reflection: Reflection): Draft<ReflectionPhrases>[] {
  const { not_helped: text } = reflection.fields;
  return text === undefined
    ? []
    : [reflectionDraft(reflection, ['not_helped'], (say) => say.stayed.didNotHelp(apart(text)))];
}

function reflectionDraft(
  reflection: Reflection,
  at: FieldPath,
  text: Wording<ReflectionPhrases>,
): Draft<ReflectionPhrases> {
  return draftFrom<ReflectionPhrases>(reflection, at, {
    text,
    rule: (say) => say.stayed.rules.reflection,
    leaveOut: (say) => say.stayed.leaveOut,
  });
}
