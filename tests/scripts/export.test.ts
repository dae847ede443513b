import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, ROOT, runScript, SAMPLE, userEnvironment } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';
import { BASE, NOTES, othersMay, placed } from './placed-export.ts';

test('writes where it was called, under a free name, for its owner alone, and says so calmly', async () => {
  const { folder, called, run } = placed();
  const before = filesOf(folder);
  const { status, output, errors } = await run('json');
  expect([status, errors]).toEqual([0, '']);
  expect(output).toBe(
    [
      join(called, `${BASE}.json`),
      join(called, `${BASE}.schema.json`),
      '4 notes, of them 1 draft, 1 that cannot be read',
      '1 picture or other file named, not copied; --out with an empty folder takes them along',
      'This is your writing in clear. Your account alone can read it here; where you copy it, others may.',
      '',
    ].join('\n'),
  );
  expect((await run('json')).output).toContain(`${BASE}-2.json`);
  for (const path of filesOf(called).keys()) expect(othersMay(join(called, path))).toBe(0);
  expect(filesOf(folder)).toEqual(before);
});

test('a folder takes pictures along, and all of it comes back', async () => {
  const { folder, called, env, run } = placed();
  expect((await run('json', '--out', 'new/')).output).toContain('1 picture or other file copied into files/');
  expect([othersMay(join(called, 'new')), othersMay(join(called, 'new/files/pictures/sea.png'))]).toEqual([0, 0]);
  const into = folderOf({});
  const words = ['json', join(called, 'new'), '--into', into];
  const plan = await runScript('import', words, env);
  expect([plan.status, plan.output]).toEqual([
    0,
    expect.stringContaining('Notes and settings: 4 new, 0 there already'),
  ]);
  expect(filesOf(into).size).toBe(0);
  const { status, output } = await runScript('import', [...words, '--write'], env);
  expect([status, output]).toEqual([0, expect.stringContaining('Written: 4 notes, 1 other file.')]);
  expect(filesOf(into)).toEqual(filesOf(folder));
  for (const path of filesOf(into).keys()) expect(othersMay(join(into, path))).toBe(0);
  expect((await runScript('import', [...words, '--write'], env)).output).toContain('There is nothing new to write.');
  expect((await run('json', '--out', 'new')).errors).toContain('is not empty');
});

test('tables go into a folder of their own, and not to the standard output', async () => {
  const { called, run } = placed();
  const { status, output } = await run('csv');
  expect([status, output]).toEqual([
    0,
    expect.stringContaining(`${join(called, BASE)}-csv: 2 tables\n4 notes, of them 1 draft`),
  ]);
  expect(readdirSync(join(called, `${BASE}-csv`))).toEqual(['entries.csv', 'habits.csv']);
  expect([othersMay(join(called, `${BASE}-csv`)), othersMay(join(called, `${BASE}-csv/entries.csv`))]).toEqual([0, 0]);
  expect((await run('csv', '--out', '-')).errors).toContain('cannot go to the standard output');
  expect((await run('csv', '--out', `${BASE}-csv`)).errors).toContain('is not empty');
});

test('a calendar and one text go where they are asked for, or to the standard output alone', async () => {
  const { called, run } = placed({ ...NOTES, 'sessions/2026-11-10.md': '' });
  expect((await run('ics', '--reminder', '20:30', '--out', 'days.ics')).output).toBe(
    `${join(called, 'days.ics')}\nIt holds days and titles, and none of your writing. Your account alone can read it here.\n`,
  );
  expect((await run('ics', '--reminder', 'late')).errors).toContain('none of the clock');
  expect((await run('markdown', '--out', '.')).output).toContain(`${join(called, BASE)}.md\n5 notes, of them 1 draft`);
  expect(readdirSync(called).sort()).toEqual(['days.ics', `${BASE}.md`]);
  for (const path of filesOf(called).keys()) expect(othersMay(join(called, path))).toBe(0);
  for (const [format, name] of [
    ['ics', 'days.ics'],
    ['markdown', `${BASE}.md`],
  ] as const) {
    const { output, errors } = await run(format, '--out', '-', ...(format === 'ics' ? ['--reminder', '20:30'] : []));
    expect([output, errors]).toEqual([readFileSync(join(called, name), 'utf8'), '']);
  }
});

test('what the brief may hold says nothing of what was kept back, and cannot be read back as a journal', async () => {
  const { called, env, run } = placed({ ...NOTES, 'journal/2026-11-02.md': '- [?] Why?\n' });
  const { output } = await run('json', '--share', 'brief');
  expect(output).toBe(
    [
      join(called, `shared-${TODAY}.json`),
      join(called, `shared-${TODAY}.schema.json`),
      'It holds only what a brief may hold, in clear. Look it through before you give it away. Nothing says what was kept back.',
      '',
    ].join('\n'),
  );
  const words = ['json', join(called, `shared-${TODAY}.json`), '--into', folderOf({})];
  expect((await runScript('import', words, env)).errors).toContain('holds only what a brief may hold');
});

test('a hostile export writes nothing, and one that differs is named and left', async () => {
  const { env } = placed();
  const whole = { format: 'between-sessions', version: 1, share: 'all', settings: null, files: [] };
  const note = (path: string) => ({ path, raw: 'Theirs.\n', encoding: 'utf-8' });
  const files = folderOf({
    'bad.json': JSON.stringify({ ...whole, notes: [note('a.md'), note('../b.md')] }),
    'good.json': JSON.stringify({ ...whole, notes: [note('journal/2026-11-01.md')] }),
  });
  const into = folderOf(NOTES);
  const before = filesOf(into);
  const bad = await runScript('import', ['json', join(files, 'bad.json'), '--into', into, '--write'], env);
  expect([bad.status, bad.errors]).toEqual([1, expect.stringContaining('would lie elsewhere: ../b.md')]);
  const good = await runScript('import', ['json', join(files, 'good.json'), '--into', into, '--write'], env);
  expect([good.status, good.output]).toEqual([0, expect.stringContaining('journal/2026-11-01.md stays as it is')]);
  expect(filesOf(into)).toEqual(before);
  expect(existsSync(join(dirname(into), 'b.md'))).toBe(false);
});

test.each([
  ['an unknown form', ['paper'], 'none of the forms that there are: json'],
  ['a day that is none', ['json', '--from', '2026-02-30'], 'The day after --from is not on the calendar'],
  ['days in the wrong order', ['json', '--from', '2026-11-02', '--to', '2026-11-01'], 'comes before'],
  ['a part that is none', ['json', '--share', 'some'], 'Allowed choices are all, brief'],
  ['a reminder that no calendar has', ['json', '--reminder', '20:30'], 'Only a calendar has a reminder'],
])('%s is a sentence, and nothing is written', async (_, words, sentence) => {
  const { called, run } = placed();
  const { status, errors } = await run(...words);
  expect([status, errors]).toEqual([1, expect.stringContaining(sentence)]);
  expect(readdirSync(called)).toEqual([]);
});

test('an empty journal, and a folder that is none, are sentences', async () => {
  expect((await placed({}).run('json')).errors).toContain('There is nothing to export');
  const env = { JOURNAL_DIR: join(folderOf({}), 'none') };
  expect((await runScript('export', ['json'], env)).errors).toContain('There is no folder of notes');
  expect((await placed().run('--help')).output).toContain('--share <part>');
});

test('some days take what has no day along, and say how much', async () => {
  const { called, run } = placed();
  expect((await run('json', '--from', '2026-11-01', '--to', '2026-11-01')).output).toContain(
    '2 notes, of them 1 without a day',
  );
  const { notes } = JSON.parse(readFileSync(join(called, `${BASE}.json`), 'utf8')) as { notes: { path: string }[] };
  expect(notes.map(({ path }) => path)).toEqual(['habits/tea.md', 'journal/2026-11-01.md']);
});

test('the standard output holds the export alone, and a reader that goes away ends it quietly', async () => {
  const { run } = placed();
  const { status, output, errors } = await run('json', '--out', '-');
  expect([status, errors, (JSON.parse(output) as { format: string }).format]).toEqual([0, '', 'between-sessions']);
  const script = join(ROOT, 'scripts/export.ts');
  const reader = spawn(process.execPath, [script, 'json', '--out', '-'], {
    env: { ...userEnvironment(), JOURNAL_DIR: SAMPLE },
  });
  let said = '';
  reader.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  reader.stdout.once('data', () => reader.stdout.destroy());
  const code = await new Promise((done) => reader.once('close', done));
  expect([code, said]).toEqual([0, '']);
});
