import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStamp, secondsOf, unionOf, wallOf } from '../../src/import/values/intervals.ts';
import { folderOf } from '../read/folder.ts';
import { importInto, importText, type Imported } from './imported.ts';
import { zipped } from './zipped.ts';

const DTD = '<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record*)>\n]>';
const exportOf = (records: readonly string[], dtd = DTD) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}\n<HealthData locale="de_DE">\n` +
  `<ExportDate value="2026-04-01 07:00:00 +0200"/>\n${records.join('\n')}\n</HealthData>\n`;

interface HealthRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly value?: string;
}

const record = ({ type, from, to, value = '' }: HealthRecord) =>
  `<Record type="${type}" sourceName="A\u000bB" unit="min" startDate="${from}" endDate="${to}" value="${value}"/>`;
const zone = (time: string) => (/[+-]\d{4}$/.test(time) ? time : `${time}:00 +0100`);
const sleep = (stage: string, from: string, to: string) =>
  record({
    ...{ type: 'HKCategoryTypeIdentifierSleepAnalysis', value: `HKCategoryValueSleepAnalysis${stage}` },
    ...{ from: zone(from), to: zone(to) },
  });
const exercise = (from: string, to: string, value: string) =>
  record({ type: 'HKQuantityTypeIdentifierAppleExerciseTime', from: zone(from), to: zone(to), value });
const mindful = (from: string, to: string) =>
  record({ type: 'HKCategoryTypeIdentifierMindfulSession', from: zone(from), to: zone(to) });

const importHealth = (...records: readonly string[]) => importText(['apple-health', 'export.xml', exportOf(records)]);
const shown = ({ journal }: Imported) =>
  Object.fromEntries<unknown>(
    journal.notes.map((note) => [note.day ?? '', [note.kind === 'entry' ? note.fields.night : null, note.body.trim()]]),
  );

describe('the sleep of an Apple Health export', () => {
  test('is the union of what phone and watch say, with the bed around it, on the day of waking', async () => {
    const imported = await importHealth(
      sleep('InBed', '2026-03-01 22:50', '2026-03-02 07:10'),
      sleep('AsleepCore', '2026-03-01 23:10', '2026-03-02 02:00'),
      sleep('AsleepDeep', '2026-03-02 02:00', '2026-03-02 03:00'),
      sleep('Awake', '2026-03-02 03:00', '2026-03-02 03:20'),
      sleep('AsleepREM', '2026-03-02 03:20', '2026-03-02 06:40'),
      sleep('AsleepUnspecified', '2026-03-01 23:30', '2026-03-02 06:00'),
      sleep('Asleep', '2026-03-02 23:00', '2026-03-03 06:00'),
    );
    expect(shown(imported)).toEqual({
      '2026-03-02': [{ in_bed: '22:50', up: '07:10', woke: '06:40', latency: 20, hours: 7.5 }, ''],
      '2026-03-03': [{ woke: '06:00', hours: 7 }, '- Fell asleep: 23:00'],
    });
    expect(imported.journal.diagnostics).toEqual([]);
  });

  test('goes on after a pause, counts it as awake, and names naps and another sleep of the day', async () => {
    const imported = await importHealth(
      sleep('AsleepCore', '2026-03-01 22:00', '2026-03-02 01:00'),
      sleep('AsleepCore', '2026-03-02 02:30', '2026-03-02 06:00'),
      sleep('AsleepCore', '2026-03-02 13:00', '2026-03-02 13:40'),
      sleep('InBed', '2026-03-02 16:00', '2026-03-02 16:30'),
    );
    expect(shown(imported)).toEqual({
      '2026-03-02': [
        { woke: '06:00', awake: 90, hours: 6.5 },
        '- Fell asleep: 22:00\n- Also asleep: 13:00 to 13:40, 40 min\n- Also in bed: 16:00 to 16:30, 30 min',
      ],
    });
  });

  test('is on the day of the writer’s wall, wherever that was, and as long as it was when clocks change', async () => {
    const imported = await importHealth(
      sleep('Asleep', '2026-03-04 20:00:00 -0800', '2026-03-05 00:30:00 -0800'),
      sleep('Asleep', '2026-03-28 23:00:00 +0100', '2026-03-29 07:00:00 +0200'),
    );
    expect(shown(imported)).toEqual({
      '2026-03-05': [{ woke: '00:30', hours: 4.5 }, '- Fell asleep: 20:00'],
      '2026-03-29': [{ woke: '07:00', hours: 7 }, '- Fell asleep: 23:00'],
    });
  });

  test('of more than a day in bed is no night, and stands in the text', async () => {
    const imported = await importHealth(
      sleep('InBed', '2026-03-01 20:00', '2026-03-02 15:00'),
      sleep('InBed', '2026-03-02 14:00', '2026-03-03 09:00'),
    );
    expect(shown(imported)).toEqual({ '2026-03-03': [undefined, '- Also in bed: 20:00 to 09:00, 2220 min'] });
    expect(imported.journal.diagnostics).toEqual([]);
  });

  const minutes = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 600 }));
  test('is never counted twice, however its intervals lie', () => {
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 40 }), (spans) => {
        const intervals = spans.map(([from, length]) => ({
          from: { at: from, ahead: 0 },
          to: { at: from + length, ahead: 0 },
        }));
        const seconds = new Set(spans.flatMap(([from, length]) => Array.from({ length }, (_, index) => from + index)));
        expect(secondsOf(unionOf(intervals))).toBe(seconds.size);
      }),
    );
  });
});

describe('what else an Apple Health export holds', () => {
  test('is minutes of exercise and of mindfulness as habits, those of two devices once, and all other types counted', async () => {
    const { journal, plan } = await importHealth(
      '<Me HKCharacteristicTypeIdentifierDateOfBirth="1965-07-31"/>',
      exercise('2026-03-01 10:00', '2026-03-01 10:30', '30'),
      exercise('2026-03-01 10:20', '2026-03-01 10:40', '20'),
      exercise('2026-03-01 18:00', '2026-03-01 19:00', '5'),
      exercise('2026-03-02 18:00', '2026-03-02 19:00', '5'),
      '<ActivitySummary dateComponents="2026-03-02" appleExerciseTime="12"/>',
      '<ActivitySummary dateComponents="2026-03-03" appleExerciseTime="0"/>',
      mindful('2026-03-01 23:50', '2026-03-02 00:05'),
      mindful('2026-03-01 23:55', '2026-03-02 00:02'),
      record({
        type: 'HKQuantityTypeIdentifierStepCount',
        from: zone('2026-03-01 10:00'),
        to: zone('2026-03-01 10:30'),
      }),
      '<Correlation type="HKCorrelationTypeIdentifierBloodPressure"><Record type="HKQuantityTypeIdentifierStepCount"/></Correlation>',
      '<Workout workoutActivityType="HKWorkoutActivityTypeOther"><WorkoutEvent type="a"/></Workout>',
      exercise('2026-04-01 06:00', '2026-04-01 06:30', '30'),
    );
    expect(Object.fromEntries([...plan.notTaken].filter(([, count]) => count > 0))).toEqual({
      ...{ 'step count': 1, 'blood pressure': 1, workout: 1, 'what it says of your person': 1 },
      'the day of the export, as it was not over': 1,
    });
    expect(journal.notes.flatMap(({ kind, day, ...note }) => (kind === 'entry' ? [[day, note.fields]] : []))).toEqual([
      ['2026-03-01', { habits: { exercise: 45, 'mindful-minutes': 15 } }],
      ['2026-03-02', { habits: { exercise: 12 } }],
    ]);
    expect([plan.refused, journal.diagnostics]).toEqual([[], []]);
  });

  test('that cannot be read is said in one line, however much it is', async () => {
    const { plan } = await importHealth(
      sleep('Asleep', '2026-03-01 24:10:00 +0100', '2026-03-02 02:00'),
      sleep('Asleep', '2026-02-30 22:10:00 +0100', '2026-03-02 02:00'),
      sleep('Asleep', '2026-03-02 02:00', '2026-03-01 02:00'),
      mindful('2026-03-01 02:00', '2026-03-05 02:00'),
      mindful('2026-03-01 02:00', '2026-03-01 02:00'),
    );
    expect(plan.refused.map(({ why }) => why)).toEqual([
      '4 records of sleep, exercise or mindfulness with times that cannot be read',
    ]);
    expect(plan.entries).toEqual([]);
  });

  test('adds nothing a second time, and only new days of a later export', async () => {
    const folder = folderOf({});
    const night = (day: number) => sleep('Asleep', `2026-03-0${day} 22:00`, `2026-03-0${day + 1} 06:00`);
    const first = join(folderOf({ 'export.xml': exportOf([night(1)]) }), 'export.xml');
    await importInto(folder, 'apple-health', first);
    expect((await importInto(folder, 'apple-health', first)).plan).toMatchObject({ entries: [], there: 1 });
    const later = join(folderOf({ 'export.xml': exportOf([night(1), night(2)]) }), 'export.xml');
    const { plan } = await importInto(folder, 'apple-health', later);
    expect(plan).toMatchObject({ entries: [{ path: 'journal/2026-03-03.md' }], there: 1 });
  });

  test('is found in the archive of a phone in any language', async () => {
    const xml = exportOf([sleep('Asleep', '2026-03-01 22:00', '2026-03-02 06:00')]);
    const archive = zipped([
      { path: 'apple_health_export/Exportieren.xml', content: xml },
      { path: 'apple_health_export/export_cda.xml', content: '<ClinicalDocument/>' },
      { path: 'apple_health_export/workout-routes/route_2026.gpx', content: '<gpx/>' },
    ]);
    const { plan } = await importText(['apple-health', 'export.zip', archive]);
    expect([plan.entries.length, plan.notTaken.get('routes of workouts')]).toEqual([1, 1]);
  });
});

describe('an Apple Health export', () => {
  const whole = exportOf([sleep('Asleep', '2026-03-01 22:00', '2026-03-02 06:00')]);
  const bomb = `<!DOCTYPE HealthData [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
  test.each([
    ['is cut', whole.slice(0, -30), 'cut or damaged'],
    ['is cut in its types', whole.slice(0, 70), 'cut or damaged'],
    ['declares entities', exportOf(['<Record type="&b;"/>'], bomb), 'declares entities'],
    ['uses entities that nobody declared', exportOf(['<Record type="&b;"/>']), 'cut or damaged'],
    ['goes on after its end', `${whole}<HealthData/>`, 'cut or damaged'],
    ['has one piece that is longer than any', `${whole}<!--${'a'.repeat(17_000_000)}-->`, 'cut or damaged'],
    ['is another XML', '<gpx></gpx>', 'no export of Apple Health'],
    ['is no XML', 'Dear diary', 'cut or damaged'],
    ['is in another encoding', Buffer.from(whole.replace('locale', 'l\u00f6cale'), 'latin1'), 'not in UTF-8'],
    ['is in UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), 'not in UTF-8'],
  ])('that %s is refused in a sentence', async (_, content, sentence) => {
    await expect(importText(['apple-health', 'export.xml', content])).rejects.toThrow(sentence);
  });

  test('of several files says which to name', async () => {
    const archive = zipped(['a.xml', 'b.xml'].map((path) => ({ path, content: whole })));
    await expect(importText(['apple-health', 'a.zip', archive])).rejects.toThrow('2 files in it end in .xml');
  });
});

test.each([
  ['2026-03-01 23:10:00 +0100', '2026-03-01 23:10'],
  ['2026-03-01 11:10:00\u202fPM -0930', '2026-03-01 23:10'],
  ['2026-03-01 12:10:00 a.m. +0000', '2026-03-01 00:10'],
])('a stamp such as %s is read', (written, wall) => {
  const stamp = readStamp(written);
  expect(stamp && Object.values(wallOf(stamp)).join(' ')).toBe(wall);
});
