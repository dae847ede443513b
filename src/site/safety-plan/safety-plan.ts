import type { Contact, SafetyPlanFields } from '../../notes/kinds/safety-plan.ts';
import { formatDay } from '../../calendar/format.ts';
import { PLAN_HEADINGS, PLAN_WORDS } from '../../messages/en/safety-plan.ts';
import { toNoteView, type NoteView } from '../note/note-view.ts';
import { onePage } from '../shell/pages-of.ts';

/** One line of a plan: what is written, with a number to call where there is one. */
export type PlanLine = Contact;

/** A part of a plan under its heading. */
export interface PlanPart {
  readonly heading: string;
  readonly lines: readonly PlanLine[];
}

/** Everything the page of the safety plan shows; null where there is none. */
export interface SafetyPlanView {
  readonly view: NoteView;
  readonly sheet: PlanSheetView;
}

/** A plan as it is printed. */
export interface PlanSheetView {
  readonly parts: readonly PlanPart[];
  readonly foot: string;
}

export const safetyPlanPage = onePage('/safety-plan/', (current): SafetyPlanView | null => {
  const { safetyPlan, settings } = current.journal;
  if (safetyPlan === null) return null;
  return { view: toNoteView(current, safetyPlan), sheet: planSheet(safetyPlan.fields, settings.language) };
});

export function planSheet(fields: SafetyPlanFields, language: string): PlanSheetView {
  return { parts: planParts(fields), foot: planFoot(fields, language) };
}

type PartName = keyof typeof PLAN_HEADINGS;

const PARTS: readonly PartName[] = [
  'warning_signs',
  'on_my_own',
  'people_places',
  'people_to_ask',
  'professionals',
  'safer_space',
  'reasons',
];

/** The parts of a plan that say something, in the order in which they are used. */
export function planParts(fields: SafetyPlanFields): PlanPart[] {
  return PARTS.map((part) => ({
    heading: PLAN_HEADINGS[part],
    lines: (fields[part] ?? []).map((line) => (typeof line === 'string' ? { name: line } : line)),
  })).filter(({ lines }) => lines.length > 0);
}

/** Who made it, and when it was last gone over. */
export function planFoot({ made_with: maker, reviewed }: SafetyPlanFields, language: string): string {
  const day = reviewed && formatDay(reviewed, 'long', language);
  const gone = day && (maker ? PLAN_WORDS.reviewed(day) : PLAN_WORDS.reviewedAlone(day));
  return [maker && PLAN_WORDS.madeWith(maker), gone].filter(Boolean).join(', ');
}

/** The address that calls a number: its digits, and a plus in front. */
export function callAddress(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
