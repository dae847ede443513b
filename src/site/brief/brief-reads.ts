import { earlier, later, type Day } from '../../calendar/day.ts';
import { weekStart } from '../../calendar/week.ts';
import { allRatings } from '../../facts/entries/ratings.ts';
import { writtenDays } from '../../facts/entries/written-entries.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { asksOf } from '../../facts/questions/questions.ts';
import { windowBefore } from '../../facts/series/now-and-before.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import {
  attendedSessions,
  spanOfBriefBefore,
  windowFor,
  type SessionWindow,
} from '../../facts/sessions/session-window.ts';
import { allNights } from '../../facts/sleep/slept-night.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { digestOf } from '../../notes/digest.ts';
import { noteInShort, type InShort } from '../shell/in-short.ts';
import { digestsUpTo } from './digests-up-to.ts';

/**
 * What the brief of a session is made from, in short: the notes of its days and of those before, with which it compares and
 * of which homework is still spoken; what was asked and filled in until then, and the sessions in which it could be; what has
 * no day, such as habits and homework; the first day of whatever is counted since then. So a past brief stays as it is while
 * the journal goes on.
 */
export function readsOfBrief(journal: Journal, session: Session): InShort {
  const { today, notes, reflectionsOf } = journal;
  const window = windowFor(journal, session);
  const { from, to, last, isCapped } = window;
  const days = { from: firstDayRead(journal, window), to: later(to, session.day) };
  return [
    ...[noteInShort(session), from, to, isCapped, last && noteInShort(last), session.day < today ? null : today],
    withinDays(notes, days).map(noteInShort),
    (reflectionsOf.get(last?.path ?? '') ?? []).map(noteInShort),
    asksUpTo(journal)(session.day),
    sessionsUpTo(journal)(session.day),
    measuresUpTo(journal)(session.day),
    aroundBriefs(journal),
  ];
}

/** As many days before as it has itself, and those of the brief before and of the week in which it begins. */
function firstDayRead(journal: Journal, window: SessionWindow): Day {
  const { from, last } = window;
  const ofWeek = weekStart(from, journal.settings.firstDayOfWeek);
  const ofBriefBefore = last === null ? from : spanOfBriefBefore(journal, last, from).from;
  return [windowBefore(window).from, ofWeek, ofBriefBefore].reduce(earlier);
}

const asksUpTo = perJournal((journal) =>
  digestsUpTo(asksOf(journal), ({ note, text, at, share, state, priority, day }) =>
    JSON.stringify([note.path, note.address, text, at, share, state, priority, day]),
  ),
);

/** How often a question waited, and with whom a session is the first. */
const sessionsUpTo = perJournal((journal) =>
  digestsUpTo(attendedSessions(journal), ({ day, time, path, fields }) =>
    JSON.stringify([day, time, path, fields.with]),
  ),
);

const measuresUpTo = perJournal(({ measures }) => digestsUpTo(measures, noteInShort));

/** What every brief is made from. */
const aroundBriefs = perJournal((journal) => {
  const firsts = [
    writtenDays(journal)[0],
    allRatings.mood(journal)[0]?.day,
    allNights(journal)[0]?.day,
    ...[...journal.habitRecords].map(([id, records]) => [id, records[0]?.day]),
  ];
  const people = [...new Set(journal.sessions.map(({ fields }) => fields.with))];
  const undated = journal.notes.filter(({ day }) => day === null);
  return digestOf(JSON.stringify([journal.settings, people, firsts]), ...undated.map(noteInShort));
});
