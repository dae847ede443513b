import type { Reflection } from '../../journal/note.ts';
import { notesIn } from '../window.ts';
import { choose, type Occasion } from './changes.ts';
import { draftFrom, type Draft, type Found } from './line.ts';
import { markedDrafts } from './marked.ts';
import { isShared } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** Lines of a reflection, or of insights where there is no reflection to fill them. */
const MOST_LINES = 2;

/** Section 4: two lines of the last shared reflection and one thing that did not help. */
export function stayedWithMe(occasion: Occasion): Found {
  const { journal, window } = occasion;
  const shared = notesIn(journal, window).filter(isShared);
  const reflection = shared.findLast((note) => note.kind === 'reflection');
  const stayed = [...(reflection ? learned(reflection) : []), ...markedDrafts(shared, 'insight')];
  const { drafts, more } = choose(stayed, occasion, MOST_LINES);
  return { drafts: [...drafts, ...choose(reflection ? notHelped(reflection) : [], occasion).drafts], more };
}

function learned(reflection: Reflection): Draft[] {
  const { brief, learned: lines = [] } = reflection.fields;
  return [...(brief === undefined ? [] : [brief]), ...lines].map((text) => reflectionDraft(reflection, text));
}

function notHelped(reflection: Reflection): Draft[] {
  const { not_helped: text } = reflection.fields;
  return text === undefined ? [] : [reflectionDraft(reflection, BRIEF_WORDS.didNotHelp(text))];
}

function reflectionDraft(reflection: Reflection, text: string): Draft {
  return draftFrom(reflection, { text, rule: BRIEF_WORDS.rules.reflection, leaveOut: BRIEF_WORDS.leaveOut.reflection });
}
