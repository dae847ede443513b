import type { MediaPlan } from '../src/import/plan/media-files.ts';
import type { ImportPlan } from '../src/import/plan/plan-import.ts';
import type { PlannedEntry } from '../src/import/plan/planned-entry.ts';
import { IMPORT_PLAN } from '../src/messages/en/commands/import.ts';
import type { AgreedWords } from './import-words.ts';
import { listSome } from './list-some.ts';
import { say, safeLines } from './say.ts';

/** An import's plan with its pictures and its words. */
export interface WholePlan extends ImportPlan {
  readonly mediaPlan: MediaPlan;
  readonly words: AgreedWords;
  /** How many records the file holds, those that are refused among them. */
  readonly found: number;
}

/** Where a plan is from and for. */
export interface PlanHeading {
  readonly title: string;
  readonly file: string;
  readonly folder: string;
  readonly isWriting: boolean;
}

/** So many of what a plan lists are shown; the others are counted. */
const [MOST_SHOWN, MOST_LINES, MOST_WORDS] = [10, 14, 24];

/** Says what an import would do, on about a page. */
export function printPlan(plan: WholePlan, { title, file, folder, isWriting }: PlanHeading): void {
  say(IMPORT_PLAN.heading(title, file, folder));
  for (const line of [...countLines(plan), ...wordLines(plan.words), ...keptLines(plan)]) say(line);
  if (plan.entries.length + plan.habits.files.length === 0) {
    say(IMPORT_PLAN.nothingNew);
    return;
  }
  if (isWriting) return;
  printSamples(plan.entries);
  say('');
  say(IMPORT_PLAN.nothingYet);
}

function countLines({ entries, found, there, changed, repeated, refused, habits, mediaPlan }: WholePlan): string[] {
  const counts = { fresh: entries.length, there, changed: changed.length, repeated, refused: refused.length };
  const values = {
    moods: entries.filter(({ entry }) => entry.mood !== null).length,
    habitValues: entries.reduce((sum, { entry }) => sum + entry.habits.size, 0),
    nights: entries.filter(({ entry }) => entry.night !== null).length,
  };
  const media = [...mediaPlan.files.values()];
  const copied = {
    fresh: media.filter(({ isThere }) => !isThere).length,
    there: media.filter(({ isThere }) => isThere).length,
    refused: mediaPlan.refused.size,
  };
  return [
    IMPORT_PLAN.entries({ found, ...counts }),
    ...listSome(changed, IMPORT_PLAN.changed),
    ...listSome(refused, ({ place, why }) => IMPORT_PLAN.refused(place, why)),
    ...(entries.length > 0 ? [IMPORT_PLAN.values(values)] : []),
    ...(habits.byKey.size > 0 ? [IMPORT_PLAN.habits(habits.files.length, habits.there)] : []),
    ...(media.length + copied.refused > 0 ? [IMPORT_PLAN.media(copied)] : []),
    ...listSome([...mediaPlan.refused], ([path, why]) => IMPORT_PLAN.mediaRefused(path, why)),
  ];
}

function wordLines({ map, used, path, isNew, unnamed }: AgreedWords): string[] {
  const moods = [...map.moods].filter(([word]) => used.moods.has(word));
  const numbered = moods.flatMap(([word, number]) => (number === null ? [] : [`${word} ${String(number)}`]));
  const others = moods.filter(([, number]) => number === null).map(([word]) => counted(word, used.moods));
  const uses = [...Map.groupBy(map.activities, ([, use]) => use)].map(([use, all]) => counted(use, all.length));
  const columns = [...map.columns].map(([name, use]) => `${name} ${use}`);
  return [
    ...(columns.length > 0 ? [IMPORT_PLAN.columns(fewOf(columns))] : []),
    ...(numbered.length > 0 ? [IMPORT_PLAN.moods(fewOf(numbered))] : []),
    ...(others.length > 0 ? [IMPORT_PLAN.moodsWithout(fewOf(others))] : []),
    ...(uses.length > 0 ? [IMPORT_PLAN.activities(fewOf(uses))] : []),
    ...(path === null ? [] : [isNew ? IMPORT_PLAN.wordsMade(path) : IMPORT_PLAN.wordsThere(path)]),
    ...(path === null || unnamed.length === 0 ? [] : [IMPORT_PLAN.unnamed(path, fewOf(unnamed))]),
  ];
}

function keptLines({ entries, notTaken }: WholePlan): string[] {
  const kept = entries.reduce((sum, one) => sum + one.kept, 0);
  const inWay = (way: PlannedEntry['way']) => entries.filter((one) => one.way === way).length;
  const left = [...notTaken].filter(([, count]) => count > 0).map(([name, count]) => counted(name, count));
  return [
    ...(kept > 0 ? [IMPORT_PLAN.kept(kept)] : []),
    ...(inWay('escaped') > 0 ? [IMPORT_PLAN.escaped(inWay('escaped'))] : []),
    ...(inWay('closed') > 0 ? [IMPORT_PLAN.closed(inWay('closed'))] : []),
    ...(left.length > 0 ? [IMPORT_PLAN.notTaken(fewOf(left))] : []),
  ];
}

function printSamples(entries: readonly PlannedEntry[]): void {
  const shown = entries.slice(0, MOST_SHOWN);
  if (shown.length === 0) return;
  say('');
  say(IMPORT_PLAN.samples(shown.length, entries.length));
  for (const { path, text } of shown) {
    const lines = text.trimEnd().split('\n');
    say('');
    say(path);
    process.stdout.write(
      safeLines(
        lines
          .slice(0, MOST_LINES)
          .map((line) => `  ${line}\n`)
          .join(''),
      ),
    );
    if (lines.length > MOST_LINES) say(`  ${IMPORT_PLAN.cut(lines.length - MOST_LINES)}`);
  }
}

function fewOf(words: readonly string[]): string {
  const more = words.length - MOST_WORDS;
  return `${words.slice(0, MOST_WORDS).join(', ')}${more > 0 ? IMPORT_PLAN.more(more) : ''}`;
}

function counted(word: string, count: number | ReadonlyMap<string, number>): string {
  return `${word} (${String(typeof count === 'number' ? count : (count.get(word) ?? 0))})`;
}
