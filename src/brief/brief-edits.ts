import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import type { BriefNote } from '../notes/note.ts';
import type { SessionWindow } from '../facts/sessions/session-window.ts';
import type { Draft, Found, SectionNumber } from './line.ts';
import { nameOf } from './plan.ts';

/** What the writer changed of one brief, in its file. */
export interface Changes {
  readonly note: BriefNote | null;
  /** Names of notes whose lines come first. */
  readonly pinned: ReadonlySet<string>;
  /** Names of notes, `mood`, `sleep`, and names or numbers of sections. */
  readonly hidden: ReadonlySet<string>;
}

/** A session for which a brief is made: the notes, the days it looks at, and what the writer changed. */
export interface Occasion {
  readonly journal: Journal;
  readonly window: SessionWindow;
  readonly changes: Changes;
}

export function changesFor(journal: Journal, day: Day | null): Changes {
  const note = journal.briefs.find((brief) => brief.day === day) ?? null;
  return { note, pinned: new Set(note?.fields.pin), hidden: new Set(note?.fields.hide) };
}

export function isHidden({ hidden }: Changes, what: string | SectionNumber): boolean {
  const name = typeof what === 'number' ? nameOf(what) : null;
  return hidden.has(String(what)) || (name !== null && hidden.has(name));
}

/** The first so many of the lines that are not hidden, pinned ones first, and the rest. */
export function choose(drafts: readonly Draft[], { changes }: Occasion, most = Infinity): Found {
  const visible = drafts
    .filter(({ name, text }) => text !== '' && !isHidden(changes, name))
    .map((draft): Draft =>
      draft.from !== null && changes.pinned.has(draft.name) ? { ...draft, claim: 'pinned' } : draft,
    )
    .toSorted((a, b) => Number(b.claim === 'pinned') - Number(a.claim === 'pinned'));
  return { drafts: visible.slice(0, most), rest: visible.slice(most) };
}
