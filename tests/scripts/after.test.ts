import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksOf, openAsks } from '../../src/facts/questions/questions.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, runScript } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { onTerminal, type Screen } from '../terminal.ts';

const JOURNAL: Files = {
  'journal/2026-11-12.md': '- [?] Why do I wake at four?\n- [?] Is it me?\n',
  'journal/2026-06-01.md': '- [?] An old one\n',
  ...Object.fromEntries(['07-01', '08-01', '09-01', '10-01'].map((day) => [`sessions/2026-${day}.md`, ''])),
};

const environment = (folder: string) => ({ JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY });

/** Every question in its order, with an answer that goes on without one. */
const WAY: readonly (readonly [question: string, answer: string])[] = [
  ['Which session?', ''],
  ['With whom', ''],
  ['How long', ''],
  ['What was it about?', ''],
  ['Which of these were asked?', ''],
  ['waiting for long', ''],
  ['What to try until', ''],
  ['The next session', ''],
  ['One thing to keep', ''],
  ['What helped', ''],
  ['What did not help', ''],
];

async function walk(screen: Screen, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [question, otherwise] of WAY) {
    await screen.waitFor(question);
    screen.type(answers[question] ?? otherwise);
  }
}

describe('the hour after a session', () => {
  test('becomes files that are shown first, made together, and read without a problem', async () => {
    const folder = folderOf(JOURNAL);
    const screen = onTerminal('after', [], environment(folder));
    for (const [question, text] of [
      ['Which session?', 'yesterday'],
      ['With whom', 'K. T.'],
      ['How long', '50 min'],
      ['What was it about?', 'nights, Mum'],
    ] as const) {
      await screen.waitFor(question);
      screen.type(text);
    }
    await screen.waitFor('Which of these were asked?');
    screen.type('', 'down');
    screen.type(' ');
    await screen.waitFor('What came of it? Why do I wake at four?');
    screen.type('It is a light sleep');
    await screen.waitFor('1 question waiting for long');
    screen.type('y');
    await screen.waitFor('Which to bring again');
    screen.type(' ');
    await screen.waitFor('Which of them first of all?');
    screen.type(' ');
    await screen.waitFor('What to try until');
    screen.type('Sit by the door');
    await screen.waitFor('How often');
    screen.type('often');
    await screen.waitFor('Give how often');
    screen.type('\u007f\u007f\u007f\u007f\u007f3 a week');
    await screen.waitFor('The smallest step');
    screen.type('One minute');
    await screen.waitFor('Anything else to try');
    screen.type('');
    for (const [question, text] of [
      ['The next session', 'in 2 weeks'],
      ['One thing to keep', 'It is only stairs'],
      ['What helped', 'Silence'],
      ['What did not help', ''],
      ['May the brief print', 'y'],
    ] as const) {
      await screen.waitFor(question);
      screen.type(text);
    }
    await screen.waitFor('Make them?');
    expect(filesOf(folder).size).toBe(Object.keys(JOURNAL).length);
    for (const words of [
      'These 4 files',
      'sessions/2026-11-22.md',
      'homework/sit-by-the-door.md',
      'learned: It is only stairs',
    ])
      expect(screen.shown()).toContain(words);
    screen.type('');
    expect(await screen.exitCode).toBe(0);
    expect(screen.shown()).toContain('Saved. That is enough for today.');
    const journal = readJournal(folder, { today: TODAY });
    expect(journal.diagnostics).toEqual([]);
    expect(readFileSync(join(folder, 'sessions/2026-11-22.md'), 'utf8')).toBe(
      '---\nstate: attended\nminutes: 50\nwith: K. T.\ntopics:\n  - nights\n  - Mum\nasked:\n' +
        '  - ask: Why do I wake at four?\n    answer: It is a light sleep\nnext: 2026-12-06\n---\n',
    );
    expect(openAsks(asksOf(journal)).map(({ text, note }) => [text, note.day])).toEqual([
      ['An old one', TODAY],
      ['Is it me?', '2026-11-12'],
    ]);
    expect(filesOf(folder).get('journal/2026-06-01.md')).toEqual(
      filesOf(folderOf(JOURNAL)).get('journal/2026-06-01.md'),
    );
  });

  test('is done with eleven times Enter, and then there is the session alone', async () => {
    const folder = folderOf(JOURNAL);
    const screen = onTerminal('after', [], environment(folder));
    await walk(screen);
    await screen.waitFor('Make it?');
    screen.type('');
    expect(await screen.exitCode).toBe(0);
    expect(readFileSync(join(folder, 'sessions/2026-11-23.md'), 'utf8')).toBe('---\nstate: attended\n---\n');
  });

  test('leaves a session’s file as it is, and shows the lines to add', async () => {
    const own = '---\nwith: P. L.\nminutes: 50\n---\nMine.\n';
    const folder = folderOf({ ...JOURNAL, 'sessions/2026-11-23.md': own });
    const screen = onTerminal('after', [], environment(folder));
    await screen.waitFor('Which session?');
    screen.type('');
    await screen.waitFor('sessions/2026-11-23.md is there already.');
    for (const [question, otherwise] of WAY.filter(
      ([one]) => !['Which session?', 'With whom', 'How long'].includes(one),
    )) {
      await screen.waitFor(question);
      screen.type(question === 'The next session' ? '2026-12-08' : otherwise);
    }
    expect(await screen.exitCode).toBe(0);
    expect(screen.shown()).toContain('state: attended\r\nnext: 2026-12-08');
    expect(readFileSync(join(folder, 'sessions/2026-11-23.md'), 'utf8')).toBe(own);
  });

  test('writes nothing where the end says no', async () => {
    const folder = folderOf(JOURNAL);
    const before = filesOf(folder);
    const screen = onTerminal('after', [], environment(folder));
    await walk(screen, { 'What helped': 'Silence' });
    await screen.waitFor('Make them?');
    screen.type('n');
    expect(await screen.exitCode).toBe(0);
    expect(screen.shown()).toContain('Nothing was written.');
    expect(filesOf(folder)).toEqual(before);
  });

  test.each(WAY.map(([question], index) => [question, index] as const))(
    'ended by Ctrl-C at "%s" writes nothing and says so',
    async (question, index) => {
      const folder = folderOf(JOURNAL);
      const before = filesOf(folder);
      const screen = onTerminal('after', [], environment(folder));
      for (const [earlier, otherwise] of WAY.slice(0, index)) {
        await screen.waitFor(earlier);
        screen.type(otherwise);
      }
      await screen.waitFor(question);
      screen.type('', 'ctrlC');
      expect(await screen.exitCode).toBe(130);
      expect(screen.shown()).toContain('Nothing was written.');
      expect(screen.shown()).not.toMatch(/ExitPrompt|SIGINT|node:internal/);
      expect(filesOf(folder)).toEqual(before);
    },
  );

  test('makes all files or none', async () => {
    const folder = folderOf({ ...JOURNAL, reflections: 'a file where the folder should be' });
    const before = filesOf(folder);
    const screen = onTerminal('after', [], environment(folder));
    await walk(screen, { 'What helped': 'Silence' });
    await screen.waitFor('Make them?');
    screen.type('');
    expect(await screen.exitCode).toBe(1);
    expect(screen.shown()).toContain('Nothing of it could be saved.');
    expect(filesOf(folder)).toEqual(before);
  });

  test('without a terminal is said as the questions that would be asked, and nothing else happens', async () => {
    const folder = folderOf({ ...JOURNAL, 'sessions/2026-11-20.md': '---\nwith: P. L.\n---\n' });
    const before = filesOf(folder);
    const { status, output, errors } = await runScript('after', [], environment(folder));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.split('\n').slice(0, 3)).toEqual([
      'On a terminal this asks:',
      '- Which session? Enter for Friday 20 November 2026:',
      '- How long, such as 50 min:',
    ]);
    expect(filesOf(folder)).toEqual(before);
  });

  test('shows questions that would turn or clear a terminal in plain letters', async () => {
    const folder = folderOf({ 'journal/2026-11-12.md': '---\nquestions: ["Why\\e[2J\\u202e now"]\n---\n' });
    const screen = onTerminal('after', [], environment(folder));
    for (const question of ['Which session?', 'With whom', 'How long', 'What was it about?']) {
      await screen.waitFor(question);
      screen.type('');
    }
    await screen.waitFor('Why [2J now');
    screen.type(' ');
    await screen.waitFor('What came of it? Why [2J now');
    screen.type('', 'ctrlC');
    expect(await screen.exitCode).toBe(130);
    expect(screen.sent()).not.toMatch(/\u001b\[2J/);
  });
});

test('the end of the input ends it, in a sentence', async () => {
  const folder = folderOf(JOURNAL);
  const before = filesOf(folder);
  const screen = onTerminal('after', [], environment(folder));
  await screen.waitFor('Which session?');
  screen.type('', 'ctrlD');
  expect(await screen.exitCode).toBe(130);
  expect(screen.shown()).toContain('Nothing was written.');
  expect(screen.shown()).not.toMatch(/Warning|await|node:internal/);
  expect(filesOf(folder)).toEqual(before);
});
