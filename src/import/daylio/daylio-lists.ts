import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { ImportedMedia, KeptRow } from '../records.ts';
import type { SourceFile } from '../source/source.ts';
import { jsonRecords, numberIn, textIn, type JsonRecord } from '../values/json-values.ts';
import { tidy } from '../values/plain-markdown.ts';

/** Five groups of moods, the best first, by the names they have from the start; each at the middle of a fifth of our scale. */
export const DAYLIO_MOODS = [
  ['rad', 9],
  ['good', 7],
  ['meh', 5],
  ['bad', 3],
  ['awful', 1],
] as const;

/** What the numbers in an entry of a backup stand for. */
export interface DaylioLists {
  readonly mood: (id: number) => string;
  /** Moods by their words; null for a word of two groups. */
  readonly moods: ReadonlyMap<string, number | null>;
  readonly tag: (id: number) => string;
  readonly scale: (id: number) => string;
  readonly media: (id: number) => ImportedMedia;
}

/** The lists that a backup has beside its entries. */
export function daylioLists(backup: JsonRecord, files: readonly SourceFile[]): DaylioLists {
  const moods = jsonRecords(backup['customMoods']).map((mood) => ({
    id: numberIn(mood['id']),
    word: moodWord(mood),
    number: DAYLIO_MOODS[(numberIn(mood['mood_group_id']) ?? 0) - 1]?.[1] ?? null,
  }));
  const words = new Map(moods.map(({ id, word }) => [id, word]));
  const tags = tagNames(backup);
  const scales = new Map(jsonRecords(backup['scales']).map((one) => [numberIn(one['id']), oneLine(one['name'])]));
  const assets = new Map(jsonRecords(backup['assets']).map((one) => [numberIn(one['id']), textIn(one['checksum'])]));
  const paths = new Map(files.map(({ path }) => [(path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''), path]));
  return {
    mood: (id) => words.get(id) || String(id),
    moods: new Map([...Map.groupBy(moods, ({ word }) => word)].map(([word, all]) => [word, oneNumber(all)])),
    tag: (id) => tags.get(id) || String(id),
    scale: (id) => scales.get(id) || KEPT_ROW_NAMES.scale,
    media: (id) => ({
      name: KEPT_ROW_NAMES.picture,
      path: paths.get(assets.get(id) || String(id)) ?? `assets/${assets.get(id) || String(id)}`,
    }),
  };
}

function oneNumber(moods: readonly { readonly number: number | null }[]): number | null {
  const numbers = new Set(moods.map(({ number }) => number));
  return numbers.size === 1 ? (moods[0]?.number ?? null) : null;
}

/** A mood that was never renamed has no name of its own, and that of its number among the five. */
function moodWord(mood: JsonRecord): string {
  const usual = DAYLIO_MOODS[(numberIn(mood['predefined_name_id']) ?? 0) - 1]?.[0];
  return oneLine(mood['custom_name']) || usual || String(numberIn(mood['id']) ?? '');
}

/** Two activities of one name are told apart by their groups. */
function tagNames(backup: JsonRecord): ReadonlyMap<number | null, string> {
  const groups = new Map(jsonRecords(backup['tag_groups']).map((one) => [numberIn(one['id']), oneLine(one['name'])]));
  const tags = jsonRecords(backup['tags']);
  const counts = Map.groupBy(tags, (tag) => oneLine(tag['name']));
  return new Map(
    tags.map((tag) => {
      const name = oneLine(tag['name']);
      const group = groups.get(numberIn(tag['id_tag_group'])) ?? '';
      const isShared = (counts.get(name)?.length ?? 0) > 1;
      return [numberIn(tag['id']), isShared && group !== '' ? `${group}: ${name}` : name];
    }),
  );
}

/** What was measured beside the mood, by the names of its scales; of a form that is not known, as it stands there. */
export function scaleRows(values: unknown, { scale }: DaylioLists): KeptRow[] {
  return jsonRecords(values).map((one) => {
    const id = numberIn(one['scaleId'] ?? one['scale_id'] ?? one['id']);
    const value = one['value'];
    const isPlain = typeof value === 'number' || typeof value === 'string';
    return [id === null ? KEPT_ROW_NAMES.scale : scale(id), isPlain ? tidy(String(value)) : JSON.stringify(one)];
  });
}

function oneLine(value: unknown): string {
  return tidy(textIn(value)).replace(/\s+/gu, ' ');
}
