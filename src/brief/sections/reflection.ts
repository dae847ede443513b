import type { Reflection } from '../../notes/note.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { notesIn } from '../../facts/sessions/session-window.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { draftFrom, type Draft, type Found } from '../line.ts';
import { markedDrafts } from '../marked-lines.ts';
import { isShared } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

/** Lines of a reflection, or of insights where there is no reflection to fill them. */
const MOST_LINES = 2;

/** Section 4: two lines of the last shared reflection and one thing that did not help. */
export function stayedWithMe(occasion: Occasion): Found {
  const { journal, window } = occasion;
  const shared = notesIn(journal, window).filter(isShared);
  const reflection = shared.findLast((note) => note.kind === 'reflection');
  const stayed = [...(reflection ? learned(reflection) : []), ...markedDrafts(shared, 'insight')];
  const { drafts, rest } = choose(stayed, occasion, MOST_LINES);
  return { drafts: [...drafts, ...choose(reflection ? notHelped(reflection) : [], occasion).drafts], rest };
}

function learned(reflection: Reflection): Draft[] {
  const { brief, learned: lines = [] } = reflection.fields;
  return [
    ...(brief === undefined ? [] : [reflectionDraft(reflection, ['brief'], brief)]),
    ...lines.map((text, index) => reflectionDraft(reflection, ['learned', index], text)),
  ];
}

function notHelped(reflection: Reflection): Draft[] {
  const { not_helped: text } = reflection.fields;
  return text === undefined ? [] : [reflectionDraft(reflection, ['not_helped'], BRIEF_WORDS.didNotHelp(text))];
}

function reflectionDraft(reflection: Reflection, at: FieldPath, text: string): Draft {
  const { rules, leaveOut } = BRIEF_WORDS;
  return draftFrom(reflection, at, { text, rule: rules.reflection, leaveOut: leaveOut.reflection });
}
