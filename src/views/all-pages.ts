import { comparedPage, comparePages } from './compare.ts';
import { besidePage } from './briefs-beside.ts';
import { nextBriefPage, sessionBriefPages } from './brief.ts';
import { dayPages } from './day.ts';
import { guidePages, notFoundPage, searchPage } from './fixed-pages.ts';
import { goalPages, goalsPage } from './goals.ts';
import { guideKindPages } from './guide-kinds.ts';
import { habitPages } from './habit-page.ts';
import { habitYearPages } from './habit-year.ts';
import { habitsPage } from './habits-list.ts';
import { helpPage } from './help.ts';
import { homePage } from './home.ts';
import { homeworkList, homeworkPages, homeworkYearPages } from './homework.ts';
import { journalPage } from './journal-list.ts';
import { measurePages, measuresPage } from './measures.ts';
import { monthPages } from './month.ts';
import { moodPage } from './mood.ts';
import type { Pages } from './pages-of.ts';
import { problemsPage } from './problems.ts';
import { progressPage, progressYearPages } from './progress.ts';
import { questionsPage, questionYearPages } from './questions.ts';
import { safetyPlanPage } from './safety-plan.ts';
import { sessionPages, sessionsPage, sessionYearPages } from './session.ts';
import { planSheetPage, sheetsPage, sleepSheetPage, thoughtSheetPages, weekSheetPage } from './sheets.ts';
import { sleepPage } from './sleep.ts';
import { standalonePages } from './standalone.ts';
import { tagPages, tagsPage } from './tags.ts';
import { thoughtPages, thoughtsPage, thoughtYearPages } from './thoughts.ts';
import { yearPages } from './year.ts';

/** Every page of the site, by its form. The pages themselves are in `src/pages`, each at its address. */
export const ALL_PAGES: readonly Pages[] = [
  homePage,
  ...[journalPage, yearPages, monthPages, dayPages],
  ...[sessionsPage, sessionYearPages, sessionPages, nextBriefPage, sessionBriefPages, besidePage],
  ...[homeworkList, homeworkYearPages, homeworkPages],
  ...[habitsPage, habitPages, habitYearPages, moodPage, sleepPage, comparedPage, comparePages],
  ...[progressPage, progressYearPages, goalsPage, goalPages, measuresPage, measurePages],
  ...[thoughtsPage, thoughtYearPages, thoughtPages, questionsPage, questionYearPages],
  ...[sheetsPage, weekSheetPage, sleepSheetPage, planSheetPage, thoughtSheetPages],
  ...[safetyPlanPage, helpPage],
  ...[tagsPage, tagPages, standalonePages],
  ...[searchPage, problemsPage, notFoundPage, ...guidePages, guideKindPages],
];
