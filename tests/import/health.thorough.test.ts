import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { importInto, type Imported } from './imported.ts';

describeWithCorpora('an export of Apple Health', (corpora) => {
  test('gives the minutes of each day that is over, as a table made from it says, and counts all else by type', async () => {
    const folder = join(corpora, 'exports/health');
    const rowsOf = (name: string) =>
      readFileSync(join(folder, 'tdda-expected', `${name}.csv`), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
    const days = rowsOf('ActivitySummary').map((row) => row.replaceAll('"', '').split(','));
    const wanted = days.map(([day, , , , minutes]) => [day, Number(minutes)]).filter(([day]) => day !== '2016-04-15');
    const { plan, journal } = await importInto(folderOf({}), 'apple-health', join(folder, 'tdda-export6s3sample.xml'));
    expect(plan.entries.map(({ entry }) => [entry.day, entry.habits.get('exercise')])).toEqual(wanted);
    expect(Object.fromEntries([...plan.notTaken].filter(([, count]) => count > 0))).toEqual({
      'step count': rowsOf('StepCount').length,
      'distance walking running': rowsOf('DistanceWalkingRunning').length,
      workout: rowsOf('Workout').length,
      'what it says of your person': 1,
      'the day of the export, as it was not over': 1,
    });
    expect(journal.diagnostics).toEqual([]);
  });
});

describeWithCorpora('logs of sleep apps', (corpora) => {
  const folder = join(corpora, 'exports/health/sleepdiary');
  const textOf = (path: string) =>
    path.endsWith('.zip')
      ? execFileSync('unzip', ['-p', path, 'sleep-export.csv'], { encoding: 'utf8' })
      : readFileSync(path, 'utf8');
  const logs = (pattern: string) => globSync(pattern, { cwd: folder }).toSorted();
  const rowsIn = (journal: Imported['journal'], name: string) =>
    journal.notes.flatMap(({ body }) => body.match(new RegExp(`^- ${name}: `, 'gm')) ?? []).length;

  /** Imports a log twice; what it says is a note for each of these days without a problem. */
  async function importLog(path: string, days: readonly string[]): Promise<Imported> {
    const into = folderOf({});
    const imported = await importInto(into, 'sleep', path);
    const { plan, journal } = imported;
    expect(plan.entries.map(({ entry }) => entry.day).toSorted()).toEqual([...new Set(days)].toSorted());
    expect([plan.refused, plan.repeated, journal.diagnostics]).toEqual([[], 0, []]);
    const again = await importInto(into, 'sleep', path);
    expect(again.plan).toMatchObject({ entries: [], changed: [], there: plan.entries.length });
    return imported;
  }

  test.each(logs('SleepAsAndroid/sleep-export*.zip'))('%s: every record is in the note of its day', async (name) => {
    const path = join(folder, name);
    const text = textOf(path);
    const records = [...text.matchAll(/^"(\d{13})","([^"]+)","[^"]+","(\d\d)\. (\d\d)\. (\d{4}) /gm)];
    expect(records).toHaveLength(text.match(/^Id,/gm)?.length ?? 0);
    const days = records.map(([, , , day, month, year]) => [year, month, day].join('-'));
    const { plan, journal } = await importLog(path, days);
    expect(rowsIn(journal, 'Rating')).toBe(text.match(/","[1-5]\.\d+","[^"]*(?:""[^"]*)*","10007"/g)?.length ?? 0);
    const tags = new Set(records.flatMap((_, at) => tagsIn(text.split(/^Id,.*$/m)[at + 1] ?? '', days[at] ?? '')));
    expect(journal.notes.flatMap((note) => note.tags.map((tag) => `${note.day ?? ''} ${tag}`)).toSorted()).toEqual(
      [...tags].toSorted(),
    );
    expect(plan.notTaken.get('events of devices')).toBe(text.match(/"[A-Z_]+-\d{13}/g)?.length);
    expect(plan.notTaken.get('alarms and settings')).toBe(2);
  });

  function tagsIn(record: string, day: string): string[] {
    return [...record.matchAll(/ #([a-z]+)/g)].map(([, tag]) => `${day} ${tag ?? ''}`);
  }

  const sleepmeter = logs('Sleepmeter/*.csv').filter((name) => textOf(join(folder, name)).includes('wake,sleep,'));
  test.each(sleepmeter)('%s: every record is in the note of its day', async (name) => {
    const path = join(folder, name);
    const records = [...textOf(path).matchAll(/^"(\S+) [^"]+","[^"]+","[^"]+",[^,]*,(NIGHT_SLEEP|NAP),([^,]*),/gm)];
    const distinct = new Set(
      textOf(path)
        .split(/\n(?="\d{4}[^"]+","\d)/)
        .slice(1),
    ).size;
    const { plan, journal } = await importLog(
      path,
      records.map(([, day]) => day ?? ''),
    );
    expect(records.length - (plan.notTaken.get('records that it holds a second time') ?? 0)).toBe(distinct);
    expect(rowsIn(journal, 'Rating')).toBe(distinct);
    expect(rowsIn(journal, 'Nap')).toBe(records.filter(([, , kind]) => kind === 'NAP').length);
    const dreams = records.flatMap(([, , , all = '']) => (all === 'NONE' ? [] : all.split('|')));
    expect(rowsIn(journal, 'Dreams')).toBe(dreams.length);
  });

  test('Plees Tracker: every record is in the note of its day', async () => {
    const path = join(folder, 'PleesTracker/plees-tracker.csv');
    const [, ...rows] = textOf(path).trim().split('\n');
    const { journal } = await importLog(path, ['2020-12-18']);
    expect(rowsIn(journal, 'Rating')).toBe(rows.filter((row) => !row.endsWith(',0')).length);
  });

  test('what is no log is refused in a sentence: an archive that is none, and own words without a sleep', async () => {
    const importLone = (name: string) => importInto(folderOf({}), 'sleep', join(folder, name));
    const others = logs('Sleepmeter/*.csv').filter((name) => !sleepmeter.includes(name));
    expect([sleepmeter.length, others.length]).toEqual([16, 1]);
    await expect(importLone(others[0] ?? '')).rejects.toThrow('none of sleeps');
    await expect(importLone('SleepAsAndroid/sleep-as-android-diary.zip')).rejects.toThrow('no file in it that ends');
  });
});
