import { addDays, daysBetween, earlier, isWithin, type Day, type Span } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Homework } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { sessionsByName } from '../../notes/session-named.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { withinDays } from '../series/within-days.ts';

const BEFORE_ALL_DAYS: Day = '0000-01-01';
const AFTER_ALL_DAYS: Day = '9999-12-31';

/** So many days without a record, and a homework rests until the next (facts/RULES.md, 11). */
const DAYS_UNTIL_REST = 28;

/** Whether a homework is in force on a day: from its beginning until it says itself that it is over, and never over by itself. */
export function isInForce(journal: Journal, homework: Homework, day: Day): boolean {
  const span = spansInForce(journal).get(homework);
  return span !== undefined && isWithin(day, span);
}

/** Whether it is in force, but has no record of four weeks. One of which no day is known does not rest. */
export function isResting(journal: Journal, homework: Homework, day: Day): boolean {
  const last = lastSign(journal, homework, day);
  return isInForce(journal, homework, day) && last !== null && daysBetween(last, day) >= DAYS_UNTIL_REST;
}

/** Whether it is in force, and does not rest. */
export function isWorkedOn(journal: Journal, homework: Homework, day: Day): boolean {
  return isInForce(journal, homework, day) && !isResting(journal, homework, day);
}

/** Every homework that is worked on by that day. */
export function openHomework(journal: Journal, day: Day): Homework[] {
  return journal.homework.filter((homework) => isWorkedOn(journal, homework, day));
}

/** The last day, up to one, on which it was noted, else on which it was begun; null where neither is known. */
export function lastSign(journal: Journal, homework: Homework, day: Day): Day | null {
  const record = (journal.practice.get(homework.id) ?? []).findLast((practice) => practice.day <= day);
  return record?.day ?? beginningOf(journal, homework);
}

/** Every homework that was begun on the days of a span. */
export function homeworkBegunIn(journal: Journal, span: Span): Homework[] {
  return withinDays(beginnings(journal), span).map(({ homework }) => homework);
}

/** Every homework of which no day is known. */
export const homeworkWithoutDay = perJournal((journal): readonly Homework[] =>
  journal.homework.filter(
    (homework) => beginningOf(journal, homework) === null && !journal.practice.get(homework.id)?.length,
  ),
);

const beginnings = perJournal((journal): readonly { readonly day: Day; readonly homework: Homework }[] =>
  journal.homework
    .flatMap((homework) => {
      const day = beginningOf(journal, homework);
      return day === null ? [] : [{ day, homework }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
);

const namedSessions = perJournal(({ sessions }) => sessionsByName(sessions));

/** The day that it names, else that of the session in which it was set. */
export function beginningOf(journal: Journal, { fields }: Homework): Day | null {
  return fields.from ?? namedSessions(journal).get(fields.set_in ?? '')?.day ?? null;
}

const spansInForce = perJournal((journal): ReadonlyMap<Homework, Span> => {
  const spans = new Map<Homework, Span>();
  for (const homework of ofKind(journal.notes, 'homework')) {
    const first = beginningOf(journal, homework) ?? journal.practice.get(homework.id)?.[0]?.day;
    const to = lastDay(journal, homework);
    if (to !== null) spans.set(homework, { from: first ?? BEFORE_ALL_DAYS, to });
  }
  return spans;
});

/** Null where it is over and does not say since when. */
function lastDay({ today }: Journal, { fields: { state, until } }: Homework): Day | null {
  if (state === undefined || state === 'active') return until ?? AFTER_ALL_DAYS;
  return until === undefined ? null : earlier(until, addDays(today, -1));
}
