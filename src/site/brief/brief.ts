import { daysBetween, type Day } from '../../calendar/day.ts';
import { editsFor } from '../../brief/brief-edits.ts';
import { makeBrief, type Brief } from '../../brief/make-brief.ts';
import { namesOnSheet, wordsOfPeople } from '../../brief/personal-names.ts';
import { heldBack, type HeldBack, type HeldKind } from '../../brief/print-policy.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { allEntries } from '../../facts/entries/ratings.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import { sleepTrouble } from '../../facts/sleep/sleep-diary.ts';
import { ownPartOf } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import type { Paper } from '../../notes/settings.ts';
import { BRIEF_PHRASES } from '../../messages/en/brief.ts';
import { troubleQuestion, troubleWords } from '../../messages/en/sleep.ts';
import { besideAddress, briefAddress } from './brief-choices.ts';
import { briefFile, type BriefFile } from '../../brief/brief-file.ts';
import { readsOfBrief } from './brief-reads.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';

/** Everything a page of a brief shows. */
export interface BriefView {
  /** Tells it from every other brief. */
  readonly id: string;
  /** The page of the session that it is for; null of the next one, which has a page of its own among the first. */
  readonly sessionAddress: string | null;
  /** Where it can be read beside another; null where it is the only one. */
  readonly besideAddress: string | null;
  readonly brief: Brief;
  /** The paper that the settings name. */
  readonly paper: Paper;
  /** Days from today to its session; null where that has none, or is over. */
  readonly inDays: number | null;
  readonly backdrop: Backdrop;
  readonly preview: Preview;
}

/** What the screen says beside the sheet. */
export interface Preview {
  /** Whether the session is over: nothing is left to be changed then. */
  readonly isPast: boolean;
  /** What notes hold back; nothing where the settings do not want to know. */
  readonly held: readonly HeldNote[];
  /** Words on the sheet that look like names. */
  readonly names: readonly string[];
  /** What to change the brief with, where its session has a day and is not over. */
  readonly file: BriefFile | null;
  readonly sleepOffer: { readonly words: string; readonly question: string } | null;
}

/** A note that holds something back: what, but none of its words. */
export interface HeldNote {
  readonly address: string;
  readonly day: Day | null;
  readonly kinds: readonly HeldKind[];
}

/** The brief of the next session. */
export const nextBriefPage = onePage('/brief/', ({ journal }) => briefView(journal));

/** The brief of every session. */
export const sessionBriefPages = pagesOf({
  things: ({ sessions }) => sessions,
  addressOf: briefAddress,
  view: ({ journal }, session) => briefView(journal, session),
  reads: ({ journal }, session) => readsOfBrief(journal, session),
});

export function briefView(journal: Journal, session: Session | null = null): BriefView {
  const brief = makeBrief(journal, { words: BRIEF_PHRASES, session });
  const { settings, today } = journal;
  const isPast = session !== null && session.day < today;
  const { note } = editsFor(journal, brief.session);
  const id = session === null ? 'next' : ownPartOf(session.address);
  return {
    id,
    sessionAddress: session?.address ?? null,
    besideAddress: journal.sessions.length > 0 ? besideAddress(session) : null,
    brief,
    paper: settings.paper,
    inDays: brief.session === null || isPast ? null : daysBetween(today, brief.session),
    backdrop: { sessions: [], events: [], paused: settings.paused },
    preview: {
      isPast,
      held: settings.brief.countsHeld ? heldBack(journal, windowFor(journal, session)).map(toHeldNote) : [],
      names: namesOnSheet(printedTexts(brief), peopleIn(journal), settings.language),
      file: isPast || brief.session === null ? null : briefFile(brief.session, note, today),
      sleepOffer: isPast ? null : sleepOffer(journal),
    },
  };
}

function toHeldNote({ note: { address, day }, kinds }: HeldBack): HeldNote {
  return { address, day, kinds };
}

function printedTexts({ sections }: Brief): string[] {
  return sections.flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** The people that the settings and the sessions know by name. */
export const peopleIn = perJournal(({ settings, sessions }) =>
  wordsOfPeople([
    ...settings.help.people.map(({ name }) => name),
    ...sessions.flatMap(({ fields }) => fields.with ?? []),
  ]),
);

/** Offered, and on no paper unless the writer takes it (facts/RULES.md, 10). */
function sleepOffer(journal: Journal): Preview['sleepOffer'] {
  const trouble = sleepTrouble(allEntries(journal), journal.today, pausesOf(journal));
  return trouble && { words: troubleWords(trouble), question: troubleQuestion(trouble) };
}
