import { quantityOf, valuesOf } from '../../facts/habits/habit-series.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { sleptNight } from '../../facts/sleep/slept-night.ts';
import { HABIT_WORDS } from '../../messages/en/habits.ts';
import { DONE_WORDS } from '../../messages/en/homework.ts';
import { measureName } from '../../messages/en/measure-name.ts';
import { RATING_NAMES } from '../../messages/en/mood.ts';
import { noteTitle } from '../../messages/en/notes.ts';
import { SLEEP_WORDS } from '../../messages/en/sleep.ts';
import { valueWords } from '../../messages/en/values.ts';
import { readHabitValue } from '../../notes/habit-value.ts';
import type { Journal } from '../../notes/journal.ts';
import type { HabitValue } from '../../notes/kinds/entry.ts';
import type { PracticeRecord } from '../../notes/kinds/homework.ts';
import type { Entry, Habit, Note } from '../../notes/note.ts';

/** What values are of, by their ids; null for what is on its own page only, so that it is named nowhere else. */
const definitions = perJournal(({ notes, habits, homework, goals }) => {
  const idsOf = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).map(({ id }) => [id, null] as const);
  const byId = <Defined extends Note>(kind: Note['kind'], listed: readonly Defined[]) =>
    new Map<unknown, Defined | null>([...idsOf(kind), ...listed.map((note) => [note.id, note] as const)]);
  return { habits: byId('habit', habits), homework: byId('homework', homework), goals: byId('goal', goals) };
});

/** The values of a note as its page says them, each with its name: `Mood 5`, `Coffee 2 cups`, `Morning walk: in part, 20 min`. */
export function valuesInWords(note: Note, journal: Journal): string[] {
  return [...belongsTo(note, journal), ...valuesOfKind(note, journal)];
}

function valuesOfKind(note: Note, journal: Journal): string[] {
  switch (note.kind) {
    case 'entry':
      return [...ratings(note), ...night(note), ...habits(note, journal), ...practices(note, journal)];
    case 'homework':
      return (note.fields.practice ?? []).filter(({ share }) => share !== 'never').map(recordInWords);
    case 'measure':
      return [[measureName(note), note.fields.total].join(' ').trim()];
    case 'goal':
      return (note.fields.ratings ?? []).map(({ score }) => String(score));
    default:
      return [];
  }
}

/** The goal a note belongs to, by its name. */
function belongsTo({ fields, kind }: Note, journal: Journal): string[] {
  const goal = kind === 'goal' ? null : definitions(journal).goals.get(Reflect.get(fields, 'goal'));
  return goal ? [noteTitle(goal, journal.settings.language)] : [];
}

function ratings({ fields }: Entry): string[] {
  return (['mood', 'energy', 'stress'] as const).flatMap((rating) => {
    const value = fields[rating];
    return value === undefined ? [] : [`${RATING_NAMES[rating]} ${String(value)}`];
  });
}

function night({ fields }: Entry): string[] {
  const asleep = fields.night ? sleptNight(fields.night).asleep : null;
  return asleep === null ? [] : [`${SLEEP_WORDS.title} ${valueWords(asleep, 'sleep')}`];
}

function habits(entry: Entry, journal: Journal): string[] {
  return Object.entries(entry.fields.habits ?? {}).flatMap(([id, value]) => {
    const habit = definitions(journal).habits.get(id);
    if (habit === null) return [];
    return [habit ? habitInWords(habit, value, entry) : `${id.replaceAll('-', ' ')} ${String(value)}`];
  });
}

function habitInWords({ fields }: Habit, value: HabitValue, entry: Entry): string {
  const { name, unit, hide_numbers: hidesNumbers = false } = fields;
  const reading = readHabitValue(value, fields);
  if (reading === null || hidesNumbers) return name;
  const [read] = valuesOf(fields, [{ day: entry.day, reading, entry }]);
  return `${name} ${read ? valueWords(read.value, quantityOf(fields), unit) : HABIT_WORDS.skipped}`;
}

function practices(entry: Entry, journal: Journal): string[] {
  return Object.entries(entry.fields.homework ?? {}).flatMap(([id, record]) => {
    const set = definitions(journal).homework.get(id);
    if (set === null || record.share === 'never') return [];
    const name = set ? noteTitle(set, journal.settings.language) : id.replaceAll('-', ' ');
    return [`${name}: ${recordInWords(record)}`];
  });
}

function recordInWords({ done, minutes }: PracticeRecord): string {
  const length = minutes === undefined ? [] : [valueWords(minutes, 'minutes')];
  return [DONE_WORDS[done] ?? done, ...length].join(', ');
}
