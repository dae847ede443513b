import type { Journal } from '../notes/journal.ts';
import { comparedPage, comparePages } from './compare/compare.ts';
import { bookPages } from './book/book.ts';
import { besidePage } from './brief/briefs-beside.ts';
import { nextBriefPage, sessionBriefPages } from './brief/brief.ts';
import { lookBackPage } from './look-back/look-back.ts';
import { dayPages } from './day/day.ts';
import { feelingPages } from './feelings/feelings.ts';
import { guidePages } from './guide/guide-pages.ts';
import { notFoundPage } from './not-found/not-found.ts';
import { searchPage } from './search/search.ts';
import { goalPages, goalsPage } from './goals/goals.ts';
import { guideKindPages } from './guide/guide-kinds.ts';
import { habitPages } from './habits/habit.ts';
import { habitYearPages } from './habits/habit-year.ts';
import { habitsPage } from './habits/habits.ts';
import { helpPage } from './help/help.ts';
import { todayPage } from './today/today.ts';
import { homeworkList, homeworkPages, homeworkYearPages } from './homework/homework.ts';
import { journalPage } from './journal/journal.ts';
import { measurePages, measuresPage } from './measures/measures.ts';
import { monthPages } from './month/month.ts';
import { moodPage } from './mood/mood.ts';
import type { Pages } from './shell/pages-of.ts';
import { problemsPage } from './problems/problems.ts';
import { progressPage, progressYearPages } from './progress/progress.ts';
import { questionsPage, questionYearPages } from './questions/questions.ts';
import { safetyPlanPage } from './safety-plan/safety-plan.ts';
import { sessionPages } from './sessions/session.ts';
import { sessionsPage, sessionYearPages } from './sessions/sessions.ts';
import { planSheetPage, sheetsPage, sleepSheetPage, thoughtSheetPages, weekSheetPage } from './sheets/sheets.ts';
import { sleepPage } from './sleep/sleep.ts';
import { standalonePages } from './note/standalone.ts';
import { tagPages, tagsPage } from './tags/tags.ts';
import { thoughtPages, thoughtsPage, thoughtYearPages } from './thoughts/thoughts.ts';
import { yearPages } from './year/year.ts';

/** Every page of the site, by its form. The pages themselves are in `src/pages`, each at its address. */
export const ALL_PAGES: readonly Pages[] = [
  todayPage,
  ...[journalPage, yearPages, bookPages, monthPages, dayPages],
  ...[sessionsPage, sessionYearPages, sessionPages, nextBriefPage, sessionBriefPages, besidePage],
  ...[homeworkList, homeworkYearPages, homeworkPages],
  ...[habitsPage, habitPages, habitYearPages, moodPage, sleepPage, comparedPage, comparePages],
  ...[progressPage, progressYearPages, goalsPage, goalPages, measuresPage, measurePages],
  ...[thoughtsPage, thoughtYearPages, thoughtPages, questionsPage, questionYearPages],
  ...[sheetsPage, weekSheetPage, sleepSheetPage, lookBackPage, planSheetPage, thoughtSheetPages],
  ...[safetyPlanPage, helpPage],
  ...[tagsPage, tagPages, feelingPages, standalonePages],
  ...[searchPage, problemsPage, notFoundPage, ...guidePages, guideKindPages],
];

/** The address of every page of a journal. */
export function addressesOfAll(journal: Journal): string[] {
  return ALL_PAGES.flatMap((pages) => [...pages.addresses(journal)]);
}

/** The form of page that is at an address, if any. Forms after it are not asked, since each goes through the notes to tell. */
export function pagesAt(journal: Journal, address: string): Pages | undefined {
  return ALL_PAGES.find((pages) => pages.has(journal, address));
}
