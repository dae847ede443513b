import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, runScript } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { onTerminal, type Screen } from '../terminal.ts';

const JOURNAL: Files = {
  'habits/tea.md': '---\nname: Tea\nmeasure: count\nunit: cups\n---\n',
  'habits/walk.md': '---\nname: Walk\nmeasure: yesno\n---\n',
  'homework/evening-breathing.md': '---\nwhat: Evening breathing\n---\n',
};

const environment = (folder: string) => ({ JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY });

const QUESTIONS = [
  'Mood,',
  'Sleep,',
  'Tea (',
  'Walk (',
  'Evening breathing: done?',
  'A question for',
  'Something that went well',
];

/** Answers questions in their order, each once it is asked. */
async function answer(screen: Screen, answers: readonly string[]): Promise<void> {
  await answerFrom(screen, 'Mood,', answers);
}

/** Answers questions in their order from one of them on. */
async function answerFrom(screen: Screen, first: string, answers: readonly string[]): Promise<void> {
  const questions = QUESTIONS.slice(QUESTIONS.indexOf(first));
  for (const [index, text] of answers.entries()) {
    await screen.waitFor(questions[index] ?? '');
    screen.type(text);
  }
}

test('the answers become one new entry that reads without a problem', async () => {
  const folder = folderOf(JOURNAL);
  const screen = onTerminal('checkin', [], environment(folder));
  await answer(screen, ['4', '22:45-6:30', '0', 'skip', 'yes 10 min', 'What about: sleep?', 'Called Ada']);
  expect(await screen.exitCode).toBe(0);
  const path = join(folder, 'journal/2026-11-23.md');
  expect(screen.shown()).toContain(path);
  expect(screen.shown()).toContain('Saved.');
  expect(readFileSync(path, 'utf8').replace(/"\d\d:\d\d"/, 'NOW')).toBe(
    '---\ntime: NOW\nmood: 4\nnight:\n  in_bed: "22:45"\n  up: "06:30"\nhabits:\n  tea: 0\n  walk: skipped\n' +
      'homework:\n  evening-breathing:\n    done: yes\n    minutes: 10\n' +
      'questions:\n  - "What about: sleep?"\n---\n\n- [w] Called Ada\n',
  );
  const journal = readJournal(folder, { today: TODAY });
  expect(journal.diagnostics).toEqual([]);
  expect(journal.counts.files).toBe(4);
});

test('what does not fit is explained and asked again', async () => {
  const folder = folderOf(JOURNAL);
  const screen = onTerminal('checkin', [], environment(folder));
  await screen.waitFor('Mood,');
  screen.type('11');
  await screen.waitFor('Give a whole number from 0 to 10, or leave it empty.');
  screen.type('\u007f\u007f6');
  await screen.waitFor('Sleep,');
  for (const question of QUESTIONS.slice(2)) {
    screen.type('');
    await screen.waitFor(question);
  }
  screen.type('');
  expect(await screen.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'journal/2026-11-23.md'), 'utf8')).toContain('\nmood: 6\n');
});

test('answers that cannot be saved are shown, to be kept by hand', async () => {
  const folder = folderOf({ ...JOURNAL, journal: 'a file where the folder should be' });
  const before = filesOf(folder);
  const screen = onTerminal('checkin', [], environment(folder));
  await answer(screen, ['4', '', '0', 'skip', 'part', 'What about sleep?', 'Called Ada']);
  expect(await screen.exitCode).toBe(1);
  for (const words of ['Your answers could not be saved', 'mood: 4', 'What about sleep?', '- [w] Called Ada'])
    expect(screen.shown()).toContain(words);
  expect(filesOf(folder)).toEqual(before);
});

test('no answers at all write nothing', async () => {
  const folder = folderOf(JOURNAL);
  const before = filesOf(folder);
  const screen = onTerminal('checkin', [], environment(folder));
  await answer(screen, ['', '', '', '', '', '', '']);
  expect(await screen.exitCode).toBe(0);
  expect(screen.shown()).toContain('Nothing was written.');
  expect(filesOf(folder)).toEqual(before);
});

describe('Ctrl-C', () => {
  test.each(QUESTIONS.map((question, index) => [question, index] as const))(
    'at "%s" writes nothing and says so',
    async (question, index) => {
      const folder = folderOf(JOURNAL);
      const before = filesOf(folder);
      const screen = onTerminal('checkin', [], environment(folder));
      await answer(screen, ['4', '7', '1', 'yes', 'part', 'Why'].slice(0, index));
      await screen.waitFor(question);
      screen.type('half', 'ctrlC');
      expect(await screen.exitCode).toBe(130);
      expect(screen.shown()).toContain('Nothing was written.');
      expect(screen.shown()).not.toMatch(/ExitPrompt|SIGINT|node:internal/);
      expect(filesOf(folder)).toEqual(before);
    },
  );
});

test('a second one on a day stands beside the first', async () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'journal'));
  writeFileSync(join(folder, 'journal/2026-11-23.md'), 'Mine.');
  const screen = onTerminal('checkin', [], environment(folder));
  await screen.waitFor('Mood,');
  screen.type('3');
  for (const question of ['Sleep,', 'A question for', 'Something that went well']) {
    await screen.waitFor(question);
    screen.type('');
  }
  expect(await screen.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'journal/2026-11-23.md'), 'utf8')).toBe('Mine.');
  expect([...filesOf(folder).keys()][0]).toMatch(/^journal\/2026-11-23-\d{4}\.md$/);
});

test('with NO_COLOR nothing is coloured', async () => {
  const screen = onTerminal('checkin', [], { ...environment(folderOf({})), NO_COLOR: '1' });
  await screen.waitFor('Mood,');
  screen.type('', 'ctrlC');
  await screen.exitCode;
  expect(screen.sent()).not.toMatch(/\u001b\[(?:1|2|3\d|4\d|9\d)m/);
});

test('without a terminal it says what to do, in a sentence without colours', async () => {
  const { status, output, errors } = await runScript('checkin', [], environment(folderOf({})));
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toBe(
    'A check-in asks questions, so it needs a terminal. Mood alone needs none: npm run checkin -- 6. Or make an entry: npm run new -- entry.\n',
  );
});

test('durations and decimals may be typed as people do', async () => {
  const folder = folderOf({ ...JOURNAL, 'habits/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n' });
  const screen = onTerminal('checkin', [], environment(folder));
  await answer(screen, ['5', '7h30', '1,5 cups', '1:75']);
  await screen.waitFor('Give minutes from 0 to 1440, such as 30, 30 min or 1:30');
  screen.type('\u007f\u007f30');
  await answerFrom(screen, 'Evening breathing: done?', ['', '', '']);
  expect(await screen.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'journal/2026-11-23.md'), 'utf8')).toContain(
    'mood: 5\nnight:\n  hours: 7.5\nhabits:\n  tea: 1.5\n  walk: 90\n---\n',
  );
});

test('a habit and homework whose names would turn or clear a terminal are asked for in plain letters', async () => {
  const sign = String.raw`\e[2J\u202e\a`;
  const folder = folderOf({
    'habits/tea.md': `---\nname: "Tea${sign}"\nmeasure: count\nunit: "cups${sign}"\n---\n`,
    'homework/evening-breathing.md': `---\nwhat: "Evening${sign} breathing"\n---\n`,
  });
  const screen = onTerminal('checkin', [], environment(folder));
  await screen.waitFor('Mood,');
  screen.type('\u202e5');
  await screen.waitFor('Give a whole number from 0 to 10');
  screen.type('\u007f\u007f5');
  await screen.waitFor('Sleep,');
  screen.type('');
  await screen.waitFor('Tea [2J (cups [2J , a number');
  screen.type('x');
  await screen.waitFor('Give cups [2J , a number');
  screen.type('\u007f2');
  await screen.waitFor('Evening [2J breathing: done?');
  screen.type('x'.repeat(500));
  await screen.waitFor('Give yes, part or not this time');
  screen.type('', 'ctrlC');
  expect(await screen.exitCode).toBe(130);
  expect(screen.sent()).not.toMatch(/\u001b\[2J|\u0007/);
  expect(filesOf(folder).size).toBe(2);
});

test('the help names every form that may be typed', async () => {
  const { status, output } = await runScript('checkin', ['--help']);
  expect(status).toBe(0);
  for (const form of ['checkin -- 6 tired', '7h30', '450 min', '23:10-6:45', '1,5 h', '2 cups', 'yes 10 min'])
    expect(output).toContain(form);
});

test('the end of the input ends it, in a sentence', async () => {
  const folder = folderOf(JOURNAL);
  const before = filesOf(folder);
  const screen = onTerminal('checkin', [], environment(folder));
  await screen.waitFor('Mood,');
  screen.type('', 'ctrlD');
  expect(await screen.exitCode).toBe(130);
  expect(screen.shown()).toContain('Nothing was written.');
  expect(screen.shown()).not.toMatch(/Warning|await|node:internal/);
  expect(filesOf(folder)).toEqual(before);
});
