import type { Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { weekCard, weekUpTo, type CardRow } from '../../facts/habits/week-card.ts';
import { entriesIn, isInWindow } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, sumDraft, type Draft, type SectionDrafts } from '../draft.ts';
import type { LineRow } from '../line.ts';
import type { SheetPhrases } from '../phrases.ts';
import { mayPrintDailyRating, mayPrintHabit } from '../print-policy.ts';
import { firstWords } from '../word-count.ts';
import { apart, leavesAnything } from '../writers-words.ts';
import { defineSection } from './define-section.ts';

export interface WeekCardPhrases extends SheetPhrases {
  readonly card: {
    readonly heading: string;
    /** What a row is called where no habit of the writer's names it. */
    readonly name: (row: CardRow) => string;
    /** What the numbers of a row are; an empty text where they speak for themselves. */
    readonly unit: (row: CardRow) => string;
    /** A text a day, empty where nothing is recorded. */
    readonly cells: (row: CardRow) => readonly string[];
    readonly noRecord: string;
    readonly rule: string;
    readonly leaveOut: (name: string) => string;
  };
}

const NAME = 'card';
const MOST_ROWS = 5;

/** The last seven days of the window, a row a thing: mood, and habits that may be printed. */
export const weekCardSection = defineSection<WeekCardPhrases>({
  name: NAME,
  number: 11,
  about: 'the card of the last week; the preset dbt has it',
  presets: ['dbt'],
  // A table of numbers, which is not read word by word.
  cap: { lines: MOST_ROWS, words: Infinity },
  body: 'table',
  heading: (say) => say.card.heading,
  drafts: weekOnSheet,
});

/** As many words of a name as stand on one line beside the days. */
const WORDS_OF_NAME = 4;

/** The rows of the card; none where the sheet has no card. */
export function weekOnSheet(input: BriefInput): SectionDrafts<WeekCardPhrases> {
  const { journal, window, onSheet } = input;
  if (!onSheet.has(NAME)) return { drafts: [], rest: [] };
  const card = weekCard(journal, weekUpTo(window.to), {
    entries: entriesIn(journal, window),
    names: journal.settings.brief.card,
    recordsOf: (habit) =>
      withinDays(journal.habitRecords.get(habit.id) ?? [], window).filter(({ entry }) => isInWindow(entry, window)),
  });
  const rows = card.rows.filter(mayPrintRow).map((row) => rowDraft(row, card.days, journal.settings.language));
  return chooseLines(rows, input, MOST_ROWS);
}

function mayPrintRow({ id, habit }: CardRow): boolean {
  if (!habit) return mayPrintDailyRating(id);
  return mayPrintHabit(habit) && leavesAnything(shortName(habit.fields.name));
}

function shortName(name: string): string {
  return apart(firstWords(name, WORDS_OF_NAME));
}

function rowDraft(row: CardRow, days: readonly Day[], language: string): Draft<WeekCardPhrases> {
  const { id, habit } = row;
  const rowIn = (say: WeekCardPhrases): LineRow => {
    const unit = say.card.unit(row);
    const label = shortName(say.card.name(row)) + (unit === '' ? '' : ` (${unit})`);
    return { label, days, cells: say.card.cells(row) };
  };
  const given = {
    text: (say: WeekCardPhrases) => rowInWords(rowIn(say), language, say.card.noRecord),
    row: rowIn,
    rule: (say: WeekCardPhrases) => say.card.rule,
    leaveOut: (say: WeekCardPhrases) => say.card.leaveOut(id),
  };
  return habit ? draftFrom(habit, ['name'], given) : sumDraft(id, given);
}

/** A row where there is no table: `Mood (0 to 10): Mon 5, Wed 6`. */
function rowInWords({ label, days, cells }: LineRow, language: string, noRecord: string): string {
  const recorded = days.flatMap((day, index) => {
    const cell = cells[index] ?? '';
    return cell === '' ? [] : [`${formatDay(day, 'weekday-short', language)} ${cell}`];
  });
  return `${label}: ${recorded.join(', ') || noRecord}`;
}
