import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPartialName } from '../../src/disk/partial-file.ts';
import { filesOf, ROOT, runScript, userEnvironment } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';
import { zipped } from '../import/zipped.ts';
import { onTerminal } from '../terminal.ts';
import { killAt, timeOf } from './killed.ts';

const ROWS = `full_date,date,weekday,time,mood,activities,note_title,note
2021-05-13,13 May,Thursday,18:52,calm,"work | run","",""
2021-05-12,12 May,Wednesday,08:00,rad,"","","\u001b[2J Good <b>day</b>"
`;

function placeOf(csv = ROWS) {
  const folder = folderOf({ 'journal/2021-05-12.md': 'Mine.\n' });
  const file = join(folderOf({ 'export.csv': csv }), 'export.csv');
  const run = (...words: string[]) =>
    runScript('import', ['daylio', file, ...words], { JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY });
  return { folder, file, run };
}

test('a plan says on a page what would be written, and writes the words alone', async () => {
  const { folder, run } = placeOf();
  const { status, output, errors } = await run();
  expect([status, errors]).toEqual([0, '']);
  expect(output).toContain('2 records: 2 new entries, 0 there already, 0 refused');
  expect(output).toContain('Moods are read so: rad 9\nMoods without a number, kept as words: calm (1)\n');
  expect(output).toContain('journal/2021-05-12-0800.md\n  ---\n  imported:');
  expect(output).toContain('No note was written.');
  expect(output).not.toContain('\u001b');
  expect([...filesOf(folder).keys()]).toEqual(['imports/daylio.yaml', 'journal/2021-05-12.md']);
});

test('with --write it is written by the words as they were changed, once, and check finds nothing', async () => {
  const { folder, file, run } = placeOf();
  const words = 'moods:\n  calm: 8\nactivities:\n  run: habit\n';
  const into = folderOf({ 'imports/daylio.yaml': words });
  const { output } = await run('--into', into, '--write');
  expect(output).toContain('Not in imports/daylio.yaml yet, add a line for each that you want: rad, work');
  expect(output).toContain('Written: 2 entries, 1 habit, 0 pictures and recordings.');
  expect(readFileSync(join(into, 'journal/2021-05-13.md'), 'utf8')).toContain(
    'tags: [work]\nmood: 8\nhabits:\n  run: yes\n',
  );
  const before = filesOf(into);
  expect((await runScript('import', ['daylio', file, '--into', into, '--write'])).output).toContain('2 there already');
  expect(filesOf(into)).toEqual(before);
  expect(filesOf(folder).size).toBe(1);
  expect((await runScript('check', [], { JOURNAL_DIR: into })).output).toBe('3 notes read, no problems.\n');
});

test('a backup says itself what its moods are, so that nobody is asked', async () => {
  const backup = {
    customMoods: [{ id: 7, custom_name: 'calm', mood_group_id: 2 }],
    dayEntries: [{ ...{ id: 1, year: 2021, month: 0, day: 2, hour: 8, minute: 0, datetime: 1 }, mood: 7 }],
  };
  const content = Buffer.from(JSON.stringify(backup)).toString('base64');
  const file = join(folderOf({ 'a.daylio': zipped([{ path: 'backup.daylio', content }]) }), 'a.daylio');
  const { output } = await runScript('import', ['daylio', file], { JOURNAL_DIR: folderOf({}), JOURNAL_TODAY: TODAY });
  expect(output).toContain('Moods are read so: calm 7\n');
});

test.each([
  ['a program that is not known', ['paper', 'a.csv'], 'none of the programs'],
  ['a file that is not there', ['daylio', 'no.csv'], 'There is no file'],
  [
    'an order that is none',
    ['daylio', 'no.csv', '--dates', 'year-first'],
    'Allowed choices are day-first, month-first',
  ],
])('%s is said, and nothing is written', async (_, words, sentence) => {
  const folder = folderOf({ 'journal/2021-05-12.md': '' });
  const { status, errors } = await runScript('import', words, { JOURNAL_DIR: folder });
  expect([status, errors.includes(sentence)]).toEqual([1, true]);
  expect(filesOf(folder).size).toBe(1);
});

test('a file of another program leaves nothing, not even words, and the sample journal is left alone', async () => {
  const { folder, run } = placeOf('date,text\n2021-05-12,a\n');
  const { status, errors } = await run('--write');
  expect([status, errors]).toEqual([1, expect.stringContaining('It is no table of Daylio')]);
  expect(filesOf(folder).size).toBe(1);
  expect((await runScript('import', ['daylio', 'a.csv'])).errors).toContain('the sample journal');
});

test('on a terminal it asks for the number of a mood, and again where it is none', async () => {
  const { folder, file } = placeOf();
  const screen = onTerminal('import', ['daylio', file], { JOURNAL_DIR: folder });
  await screen.waitFor('“calm” (1 time)');
  screen.type('11');
  await screen.waitFor('whole number');
  screen.type('\u007f\u007f8');
  expect(await screen.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'imports/daylio.yaml'), 'utf8')).toContain('\n  calm: 8\n');
});

test('a journal that came from several programs has no problem, and is built with its pictures', async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#285577' } })
    .jpeg()
    .toBuffer();
  const md5 = 'a'.repeat(32);
  const entry = { uuid: 'b'.repeat(32), creationDate: '2021-05-12T08:00:00Z', timeZone: 'Europe/Berlin' };
  const photos = [
    { identifier: 'A', md5, type: 'jpeg' },
    { identifier: 'B', md5: 'c'.repeat(32), type: 'jpeg' },
  ];
  const dayone = zipped([
    { path: 'J.json', content: JSON.stringify({ entries: [{ ...entry, text: '![](dayone-moment://A)', photos }] }) },
    { path: `photos/${md5}.jpeg`, content: picture },
    { path: `photos/${'c'.repeat(32)}.jpeg`, content: picture.subarray(0, 40) },
  ]);
  const loop = zipped([
    { path: 'Habits.csv', content: 'Position,Name,Type\n001,Walk,YES_NO\n' },
    { path: '001 Walk/Checkmarks.csv', content: 'Date,Value,Notes\n2021-05-12,YES_MANUAL,far\n' },
  ]);
  const files = folderOf({ 'd.zip': dayone, 'l.zip': loop, 'e.csv': ROWS });
  const folder = folderOf({ 'journal/2021-05-12.md': 'Mine.\n' });
  const env = { JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY };
  for (const [format, name] of [
    ['dayone', 'd.zip'],
    ['loop', 'l.zip'],
    ['daylio', 'e.csv'],
  ] as const) {
    const { status, output } = await runScript('import', [format, join(files, name), '--write'], env);
    expect([status, output]).toEqual([0, expect.stringContaining('Written:')]);
    if (format === 'dayone') expect(output).toContain('1 new, 0 there already, 1 that cannot be brought');
  }
  expect((await runScript('check', [], env)).output).toBe('6 notes read, no problems.\n');
  const site = folderOf({});
  const built = await runScript('build', ['--strict', '--outDir', join(site, 'site')], env);
  expect([built.status, built.errors]).toEqual([0, '']);
  const paths = [...filesOf(join(site, 'site')).keys()];
  expect(paths.filter((path) => /^pictures\/.*\.webp$/.test(path))).toHaveLength(1);
});

test.each([[[]], [['--write']]])('a plan whose reader goes away after a line ends quietly, with %j', async (words) => {
  const rows = Array.from({ length: 28 }, (_, at) => `2021-05-${String(at + 1).padStart(2, '0')},,,08:00,rad,,,Words`);
  const csv = ['full_date,date,weekday,time,mood,activities,note_title,note', ...rows].join('\n');
  const { folder, file } = placeOf(csv);
  const command = [process.execPath, join(ROOT, 'scripts/import.ts'), 'daylio', file, ...words];
  const shell = 'set -o pipefail; "$@" | head -1; echo "${PIPESTATUS[0]}"';
  const env = { ...userEnvironment(), JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY };
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', shell, 'bash', ...command], { env });
  expect([stdout, stderr]).toEqual([`Daylio: export.csv into ${folder}\n0\n`, '']);
  expect(filesOf(folder).size).toBe(words.length === 0 ? 2 : 30);
});

describe('an import that is killed while it writes', () => {
  test('leaves whole files only, and the next one adds the rest and nothing twice', async () => {
    const day = (index: number) =>
      `2021-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const rows = Array.from({ length: 400 }, (_, index) => `${day(index)},,,08:00,rad,run,,Words ${index}`);
    const csv = ['full_date,date,weekday,time,mood,activities,note_title,note', ...rows].join('\n');
    const file = join(folderOf({ 'export.csv': csv }), 'export.csv');
    const into = (place: string) => ({
      script: 'import',
      words: ['daylio', file, '--into', place, '--write'],
      env: {},
      place,
    });
    const whole = folderOf({ 'imports/daylio.yaml': 'activities:\n  run: habit\n' });
    const time = await timeOf(into(whole));
    const wanted = filesOf(whole);
    expect(wanted.size).toBe(402);
    const place = folderOf({ 'imports/daylio.yaml': 'activities:\n  run: habit\n' });
    let killed = 0;
    for (const part of [0, 0.02, 0.05]) {
      if (await killAt(into(place), { from: 'first-write', part }, time)) killed++;
      for (const [path, bytes] of filesOf(place)) {
        if (!isPartialName(path.split('/').at(-1) ?? '')) expect([path, bytes]).toEqual([path, wanted.get(path)]);
      }
    }
    expect(killed).toBeGreaterThan(0);
    await timeOf(into(place));
    expect(filesOf(place)).toEqual(wanted);
    expect(existsSync(join(place, 'habits/run.md'))).toBe(true);
    rmSync(place, { recursive: true });
  });
});
