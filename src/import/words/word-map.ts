import { parseDocument } from 'yaml';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { WORD_MAP_WORDS } from '../../messages/en/commands/import.ts';
import { fieldLine, yamlText } from '../../writing/yaml-line.ts';

/** What becomes of something that was done, or was there: a tag, a habit that was done, a feeling, or a line of the text. */
export const ACTIVITY_USES = ['tag', 'habit', 'feeling', 'text'] as const;
export type ActivityUse = (typeof ACTIVITY_USES)[number];

/** What the words of another program mean here, as the person says it. */
export interface WordMap {
  /** From 0 to 10, or null for a word that has no number. */
  readonly moods: ReadonlyMap<string, number | null>;
  readonly activities: ReadonlyMap<string, ActivityUse>;
  /** By the name of a table's column, the field it becomes. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Of a word that the file does not name. */
export const USUAL_ACTIVITY_USE: ActivityUse = 'tag';

export const NO_WORDS: WordMap = { moods: new Map(), activities: new Map(), columns: new Map() };

/** Where the words of a program are, below the folder of notes. */
export function wordMapPath(format: string): string {
  return `imports/${format}.yaml`;
}

/** Reads such a file. Throws a sentence that names the word where a number or a use is none. */
export function readWordMap(text: string, path: string): WordMap {
  const document = parseDocument(text, { uniqueKeys: false });
  const [mistake] = document.errors;
  if (mistake) throw new Error(WORD_MAP_WORDS.unreadable(path, mistake.linePos?.[0].line ?? 1));
  const groups = textMap(document.toJS({ mapAsMap: true }));
  return {
    moods: new Map(
      textMap(groups.get('moods'))
        .entries()
        .map(([word, value]) => [word, moodOf(value, word, path)]),
    ),
    activities: new Map(
      textMap(groups.get('activities'))
        .entries()
        .map(([word, value]) => [word, useOf(value, word, path)]),
    ),
    columns: new Map(
      textMap(groups.get('columns'))
        .entries()
        .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    ),
  };
}

/** A YAML map by its names as text, whatever they look like: a mood may be called null. */
function textMap(value: unknown): ReadonlyMap<string, unknown> {
  if (!(value instanceof Map)) return new Map();
  return new Map([...(value as Map<unknown, unknown>)].map(([name, one]) => [String(name).trim(), one]));
}

function moodOf(value: unknown, word: string, path: string): number | null {
  if (value === null || value === undefined || value === '') return null;
  const [lowest, highest] = RATING_RANGE;
  if (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest) return value;
  throw new Error(WORD_MAP_WORDS.wrongMood(path, word));
}

function useOf(value: unknown, word: string, path: string): ActivityUse {
  if (value === null || value === undefined || value === '') return USUAL_ACTIVITY_USE;
  const use = ACTIVITY_USES.find((one) => one === value);
  if (use === undefined) throw new Error(WORD_MAP_WORDS.wrongUse(path, word, ACTIVITY_USES));
  return use;
}

/** A new file of words: those that are known have their value, and the others wait for one. */
export function wordMapText(title: string, { moods, activities, columns }: WordMap): string {
  const group = (name: string, lines: readonly string[], about: string) =>
    lines.length === 0 ? [] : ['', `# ${about}`, `${name}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `# ${WORD_MAP_WORDS.about(title)}`,
    ...group(
      'columns',
      linesOf(columns, (field) => field),
      WORD_MAP_WORDS.columns,
    ),
    ...group(
      'moods',
      linesOf(moods, (mood) => (mood === null ? '' : String(mood))),
      WORD_MAP_WORDS.moods,
    ),
    ...group(
      'activities',
      linesOf(activities, (use) => use),
      WORD_MAP_WORDS.activities,
    ),
    '',
  ].join('\n');
}

function linesOf<Value>(words: ReadonlyMap<string, Value>, say: (value: Value) => string): string[] {
  return [...words].map(([word, value]) => fieldLine(yamlText(word), say(value)));
}
