import { homeworkLevel, isOpenToSession, mayPrintGoal, practiceLevel } from '../../brief/print-policy.ts';
import { allPractice } from '../../facts/homework/homework.ts';
import type { Journal } from '../../notes/journal.ts';
import { notHidden, printableWords, type SharedRow } from './shared-row.ts';

export function sharedHomework(journal: Journal): SharedRow[] {
  const shared = journal.homework.filter((homework) => homeworkLevel(homework) === 'brief');
  return notHidden(journal, shared).flatMap(({ fields }) => {
    const what = printableWords(fields.what);
    return what === null ? [] : [{ day: null, what, planned: fields.planned ?? null, per: fields.per ?? null }];
  });
}

/** Records that may be printed with their words; those that say less than their homework are left out as a whole. */
export function sharedPractice(journal: Journal): SharedRow[] {
  return allPractice(journal)
    .filter((one) => homeworkLevel(one.homework) === 'brief' && practiceLevel(one.homework, one) === 'brief')
    .filter(({ homework, source }) => notHidden(journal, [homework, source]).length === 2)
    .flatMap(({ day, homework, record }) => {
      const what = printableWords(homework.fields.what);
      const [learned, inTheWay] = [printableWords(record.learned), printableWords(record.in_the_way)];
      return what === null ? [] : [{ day, what, done: record.done, learned, in_the_way: inTheWay }];
    });
}

export function sharedGoals(journal: Journal): SharedRow[] {
  return ranked(journal).map(({ goal }) => ({ day: null, goal }));
}

export function sharedGoalRatings(journal: Journal): SharedRow[] {
  return ranked(journal).flatMap(({ goal, ratings }) => ratings.map(({ date, score }) => ({ day: date, goal, score })));
}

function ranked(journal: Journal) {
  return notHidden(journal, journal.goals.filter(mayPrintGoal)).flatMap(({ fields }) => {
    const goal = printableWords(fields.goal);
    return goal === null ? [] : [{ goal, ratings: fields.ratings ?? [] }];
  });
}

/** Days of sessions, with what the therapist asked to see, a row each. */
export function sharedSessions(journal: Journal): SharedRow[] {
  return notHidden(journal, journal.sessions.filter(isOpenToSession)).flatMap(({ day, fields }): SharedRow[] => {
    const brought = (fields.bring ?? []).map(printableWords).filter((one) => one !== null);
    return brought.length === 0 ? [{ day, bring: null }] : brought.map((bring) => ({ day, bring }));
  });
}
