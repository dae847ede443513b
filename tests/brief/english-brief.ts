import { makeBrief, type Brief } from '../../src/brief/make-brief.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import type { Journal } from '../../src/notes/journal.ts';
import type { Session } from '../../src/notes/note.ts';

/** The brief as the site and the commands make it. */
export function englishBrief(journal: Journal, session: Session | null = null): Brief {
  return makeBrief(journal, { words: BRIEF_PHRASES, session });
}
