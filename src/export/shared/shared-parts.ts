import { questionnairesSection } from '../../brief/sections/questionnaires.ts';
import type { Journal } from '../../notes/journal.ts';
import { isAskedFor, type AskedDays } from '../format.ts';
import {
  sharedAsks,
  sharedInsights,
  sharedLines,
  sharedOpenings,
  sharedReflections,
  sharedWins,
} from './shared-lines.ts';
import { sharedDays, sharedHabitDays, sharedHabits, sharedMeasures } from './shared-numbers.ts';
import { sharedGoalRatings, sharedGoals, sharedHomework, sharedPractice, sharedSessions } from './shared-plans.ts';
import type { SharedRow } from './shared-row.ts';

/** What a part may hold of a journal. Its rows have all its columns, and a row's day says whether it is asked for. */
interface SharedPart {
  readonly name: string;
  /** The section of the brief by which the settings switch it on or off. */
  readonly section: string;
  readonly columns: readonly string[];
  readonly rows: (journal: Journal) => readonly SharedRow[];
}

/**
 * All that an export with `--share brief` may hold (brief/RULES.md, sharing 1 to 6). Each part asks the print policy for every
 * note; what is not named here never gets out: no text, title, tag, name of a file, and no count of what is kept back.
 */
export const SHARED_PARTS: readonly SharedPart[] = [
  { name: 'openings', section: 'one_thing', columns: ['day', 'opening'], rows: sharedOpenings },
  { name: 'questions', section: 'today', columns: ['day', 'kind', 'text'], rows: sharedAsks },
  { name: 'lines', section: 'since', columns: ['day', 'text'], rows: sharedLines },
  { name: 'days', section: 'since', columns: ['day', 'mood'], rows: sharedDays },
  { name: 'reflections', section: 'stayed', columns: ['day', 'kind', 'text'], rows: sharedReflections },
  { name: 'insights', section: 'stayed', columns: ['day', 'text'], rows: sharedInsights },
  { name: 'homework', section: 'work', columns: ['what', 'planned', 'per'], rows: sharedHomework },
  {
    ...{ name: 'practice', section: 'work', rows: sharedPractice },
    columns: ['day', 'what', 'done', 'learned', 'in_the_way'],
  },
  { name: 'goals', section: 'goals', columns: ['goal'], rows: sharedGoals },
  { name: 'goal-ratings', section: 'goals', columns: ['day', 'goal', 'score'], rows: sharedGoalRatings },
  {
    ...{ name: 'habits', section: 'habits', rows: sharedHabits },
    columns: ['name', 'measure', 'unit', 'at_least', 'at_most', 'per'],
  },
  { name: 'habit-days', section: 'habits', columns: ['day', 'name', 'value'], rows: sharedHabitDays },
  {
    ...{ name: 'measures', section: 'measures', rows: sharedMeasures },
    columns: ['day', 'name', 'total', 'ninth_answer'],
  },
  { name: 'wins', section: 'proud', columns: ['day', 'text'], rows: sharedWins },
  { name: 'sessions', section: 'today', columns: ['day', 'bring'], rows: sharedSessions },
];

/** A part with the rows of the days that are asked for. */
export interface SharedRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly SharedRow[];
}

/** The parts that hold anything. */
export function sharedRows(journal: Journal, days: AskedDays): SharedRows[] {
  return SHARED_PARTS.filter(({ section }) => isOn(section, journal))
    .map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: rows(journal).filter(({ day }) => isAskedFor(day, days)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** As the settings switch the sections of the brief: questionnaires are off until they are switched on. */
function isOn(section: string, { settings: { brief } }: Journal): boolean {
  return brief.sections[section] ?? section !== questionnairesSection.name;
}
