import type { Journal } from '../notes/journal.ts';
import type { SessionWindow } from '../facts/sessions/session-window.ts';
import type { BriefEdits } from './brief-edits.ts';

/** What one brief is made from: the notes, the days it looks at, and what the writer changed. */
export interface BriefInput {
  readonly journal: Journal;
  readonly window: SessionWindow;
  readonly edits: BriefEdits;
  /** Names of the sections that this sheet has, as far as they find something to say. */
  readonly onSheet: ReadonlySet<string>;
}
