import { formatDay, formatSpan } from '../calendar/format.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import { attendedSessions, entriesIn, numbersOfSessions } from '../facts/sessions/session-window.ts';
import { nameKey } from '../facts/sessions/same-person.ts';
import type { BriefInput } from './brief-input.ts';
import type { SheetPhrases } from './phrases.ts';
import { firstWrittenDay, recordedDays, shownSpan } from './sheet-coverage.ts';
import { isOpenToSession } from './print-policy.ts';
import { wordCount } from './word-count.ts';
import { apart, asOneLine } from './writers-words.ts';

/** The first two lines of the sheet. */
export interface Header {
  readonly name: string | null;
  /** "For our session on Tuesday 24 November 2026" */
  readonly title: string;
  /** "10–23 Nov, 11 of 14 days recorded" */
  readonly coverage: string;
  /** The ninth answer of a PHQ-9 that is printed, where it is above 0. */
  readonly ninthAnswer: string | null;
}

export function headerOf(input: BriefInput, say: SheetPhrases, ninthAnswer: string | null): Header {
  const { journal, window } = input;
  const { language, name } = journal.settings;
  const title = window.next ? say.title(formatDay(window.next.day, 'long', language)) : say.titleWithoutSession;
  const person = newPerson(input);
  const coverage = [daysInWords(input, say), ...(person === null ? [] : [say.firstWith(apart(person))])].join(', ');
  return { name: name && apart(name), title, coverage, ninthAnswer };
}

/** With whom the session is, where it is the first with them and those before were with others. */
function newPerson({ journal, window: { last, next } }: BriefInput): string | null {
  if (!next || !('fields' in next) || !isOpenToSession(next)) return null;
  const [person, before] = [next, last].map((session) => asOneLine(session?.fields.with ?? ''));
  if (!person || !before || !last) return null;
  const first = firstWith(journal).get(nameKey(person));
  const number = numbersOfSessions(journal).get(last.path) ?? 0;
  return first === undefined || first > number ? person : null;
}

/** By the names of those whom one met, in small letters, the number of the first attended session with them. */
const firstWith = perJournal((journal): ReadonlyMap<string, number> => {
  const met = attendedSessions(journal).map(({ fields }, index) => [nameKey(fields.with ?? ''), index + 1] as const);
  return new Map(met.toReversed());
});

/** The days of the window, and on how many of those that count anything was recorded. */
function daysInWords({ journal, window }: BriefInput, say: SheetPhrases): string {
  const { language } = journal.settings;
  const span = shownSpan({ journal, window });
  const { recorded, days, paused = 0 } = recordedDays(journal, entriesIn(journal, window), span);
  const first = firstWrittenDay(journal);
  const hasBegun = first !== undefined && first <= window.to;
  const said = [
    formatSpan(span, language),
    days === 0 ? say.paused : say.recorded({ recorded, days: hasBegun ? days : 0 }, language),
    ...(paused > 0 && days > 0 ? [say.pausedDays(paused)] : []),
    ...(window.isCapped ? [say.capped] : []),
  ];
  return said.join(', ');
}

/** Words of header and foot, which stand on every sheet. */
export function wordsAround({ name, title, coverage, ninthAnswer }: Header, say: SheetPhrases): number {
  const texts = [name ?? '', title, coverage, ninthAnswer ?? '', say.disclaimer, say.blankDays, say.notes];
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}
