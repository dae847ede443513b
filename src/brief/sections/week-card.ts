import type { Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { weekCard, weekUpTo, type CardRow } from '../../facts/habits/week-card.ts';
import { entriesIn, isInWindow } from '../../facts/sessions/session-window.ts';
import { choose, isHidden, type Occasion } from '../brief-edits.ts';
import { apart, draftFrom, sumDraft, type Draft, type Found } from '../line.ts';
import { plannedSections } from '../plan.ts';
import { mayPrintHabit } from '../print-policy.ts';
import { firstWords } from '../word-count.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';
import { rowCells, rowName, rowUnit } from '../../messages/en/week-card.ts';

/** As many words of a name as stand on one line beside the days. */
const WORDS_OF_NAME = 4;
/** The one rating that may be printed; single nights are left to the diary, which is a sheet of its own. */
const PRINTED_RATING = 'mood';

const MOST_ROWS = 5;
const NOTHING: Found = { drafts: [], rest: [] };

/** Section 11: the last seven days of the window, a row a thing: mood, and habits that may be printed. */
export function weekOnSheet(occasion: Occasion): Found {
  const { journal, window, changes } = occasion;
  if (!plannedSections(journal.settings).includes(11) || isHidden(changes, 11)) return NOTHING;
  const card = weekCard(journal, weekUpTo(window.to), {
    entries: entriesIn(journal, window),
    names: journal.settings.brief.card,
    recordsOf: (habit) => (journal.habitRecords.get(habit.id) ?? []).filter(({ entry }) => isInWindow(entry, window)),
  });
  const rows = card.rows.filter(({ id, habit }) => (habit ? mayPrintHabit(habit) : id === PRINTED_RATING));
  return choose(
    rows.map((row) => rowDraft(row, card.days, journal.settings.language)),
    occasion,
    MOST_ROWS,
  );
}

function rowDraft(row: CardRow, days: readonly Day[], language: string): Draft {
  const { id, habit } = row;
  const [name, unit, cells] = [rowName(row), rowUnit(row), rowCells(row)];
  const label = apart(firstWords(name, WORDS_OF_NAME)) + (unit === '' ? '' : ` (${unit})`);
  const recorded = days.flatMap((day, index) => {
    const cell = cells[index] ?? '';
    return cell === '' ? [] : [`${formatDay(day, 'weekday-short', language)} ${cell}`];
  });
  const said = {
    text: `${label}: ${recorded.join(', ') || BRIEF_WORDS.noRecord}`,
    row: { label, days, cells },
    rule: BRIEF_WORDS.rules.card,
    leaveOut: BRIEF_WORDS.leaveOut.card(id),
  };
  return habit ? draftFrom(habit, ['name'], said) : sumDraft(id, said);
}
