import type { Section, SectionPlan } from './define-section.ts';
import { goalsSection } from './goals.ts';
import { homeworkSection } from './homework.ts';
import { moodSection } from './mood-and-events.ts';
import { openingSection } from './opening.ts';
import { questionnairesSection } from './questionnaires.ts';
import { questionsSection } from './questions.ts';
import { reflectionSection } from './reflection.ts';
import { sleepAndHabitsSection } from './sleep-and-habits.ts';
import { weekCardSection } from './week-card.ts';
import { winsSection } from './wins.ts';

/** Every section of the brief, in the order in which a session opens; the week's card before what it is looked at for. */
export const SECTIONS = [
  openingSection,
  questionsSection,
  weekCardSection,
  moodSection,
  reflectionSection,
  homeworkSection,
  goalsSection,
  sleepAndHabitsSection,
  questionnairesSection,
  winsSection,
] as const;

type WordsOf<One> = One extends Section<infer Words> ? Words : never;
type AllOf<One> = (One extends unknown ? (words: One) => void : never) extends (words: infer All) => void ? All : never;

/** What a language has to say for all of them: the phrases that each names in its file. */
export type BriefPhrases = AllOf<WordsOf<(typeof SECTIONS)[number]>>;

/** By their numbers, as tables list them. */
export const SECTIONS_BY_NUMBER: readonly SectionPlan[] = [...SECTIONS].sort((a, b) => a.number - b.number);
