import type { ImportFormat } from '../format.ts';
import type { ImportedEntry, ImportedHabit, ImportedRecords, KeptRow } from '../records.ts';
import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import { USUAL_ACTIVITY_USE, type ActivityUse, type WordMap } from './word-map.ts';

/** The moods and activities that records name, the commonest first. */
export interface UsedWords {
  readonly moods: ReadonlyMap<string, number>;
  readonly activities: ReadonlyMap<string, number>;
}

/** How often each word stands in the records. */
export function usedWords({ entries }: ImportedRecords): UsedWords {
  return {
    moods: counted(entries.flatMap(({ moodWord }) => moodWord ?? [])),
    activities: counted(entries.flatMap(({ activities }) => activities)),
  };
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = Map.groupBy(words, (word) => word);
  return new Map([...counts].map(([word, all]) => [word, all.length] as const).toSorted(([, a], [, b]) => b - a));
}

/** The number that a mood has before anybody says one: what the file says of it goes before what its program is known for. */
export function knownMood(
  { knownMoods }: ImportFormat,
  { knownMoods: said }: ImportedRecords,
  word: string,
): number | null {
  return (said?.has(word) === true ? said.get(word) : knownMoods.get(word.toLowerCase())) ?? null;
}

/** Records with their moods as numbers and their activities where they belong. A word that would be lost stays in the text. */
export function withAgreedWords(records: ImportedRecords, words: WordMap): ImportedRecords {
  const isTelling = tellingMoods(words);
  const entries = records.entries.map((entry) => withActivities(withMood(entry, words, isTelling), words));
  const done = [...usedWords(records).activities.keys()].filter((word) => useOf(word, words) === 'habit');
  return { ...records, entries, habits: [...records.habits, ...done.map(habitOf)] };
}

/** Whether a mood's number says which word it was: two words with one number do not. */
function tellingMoods({ moods }: WordMap): (word: string) => boolean {
  const byNumber = Map.groupBy(moods, ([, number]) => number);
  return (word) => {
    const number = moods.get(word) ?? null;
    return number !== null && byNumber.get(number)?.length === 1;
  };
}

function withMood(entry: ImportedEntry, { moods }: WordMap, isTelling: (word: string) => boolean): ImportedEntry {
  const { moodWord } = entry;
  if (moodWord === null) return entry;
  const kept: KeptRow[] = isTelling(moodWord) ? [] : [[KEPT_ROW_NAMES.mood, moodWord]];
  return { ...entry, mood: moods.get(moodWord) ?? null, rows: [...kept, ...entry.rows] };
}

function withActivities(entry: ImportedEntry, words: WordMap): ImportedEntry {
  const of = (use: ActivityUse) => entry.activities.filter((word) => useOf(word, words) === use);
  if (entry.activities.length === 0) return entry;
  const text = of('text');
  return {
    ...entry,
    tags: [...entry.tags, ...of('tag')],
    feelings: [...entry.feelings, ...of('feeling')],
    habits: new Map([...entry.habits, ...of('habit').map((word) => [habitKey(word), true] as const)]),
    rows: text.length === 0 ? entry.rows : [...entry.rows, [KEPT_ROW_NAMES.activities, text.join(', ')]],
  };
}

function useOf(word: string, { activities }: WordMap): ActivityUse {
  return activities.get(word) ?? USUAL_ACTIVITY_USE;
}

function habitKey(word: string): string {
  return `activity/${word}`;
}

function habitOf(word: string): ImportedHabit {
  return { key: habitKey(word), name: word, measure: 'yesno', unit: null, target: null, days: null, text: '' };
}
