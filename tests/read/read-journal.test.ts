import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, journalOf, said, TODAY } from './folder.ts';

test('an empty folder is an empty journal', () => {
  expect(journalOf({})).toMatchObject({
    notes: [],
    diagnostics: [],
    counts: { files: 0, shown: 0, drafts: 0, withMistakes: 0 },
  });
});

test('a folder that is not there is said with its path', () => {
  expect(() => readJournal('/no/such/journal')).toThrow('There is no folder of notes at /no/such/journal. ');
});

describe('which files are notes', () => {
  test('every ending of Markdown, in any case', () => {
    const paths = ['a.md', 'b.MD', 'c.mdx', 'd.markdown', 'e.mdown'];
    expect(journalOf(Object.fromEntries(paths.map((path) => [path, '']))).counts).toMatchObject({ files: 5, shown: 5 });
  });

  test('hidden files and folders and node_modules are none', () => {
    expect(
      journalOf({ '.a.md': '', '.obsidian/b.md': '', 'node_modules/c.md': '', 'x/.d/e.md': '' }).counts.files,
    ).toBe(0);
  });

  test('what is ignored is not read, by globs as in .gitignore', () => {
    const { notes, diagnostics } = journalOf({
      'journal.yaml': 'ignore: [drafts/, "*.txt", "old/**", "**/templates"]',
      'a.md': '',
      'drafts/b.md': '',
      'deep/c.txt': '',
      'old/d.md': '',
      'x/templates/e.md': '',
    });
    expect(notes.map(({ path }) => path)).toEqual(['a.md']);
    expect(diagnostics).toEqual([]);
  });
});

describe('what cannot be shown is named', () => {
  test.each([
    ['another ending', 'x.txt', 'hello', 'is not a note'],
    ['too large', 'x.md', 'a'.repeat(5 * 1024 * 1024 + 1), 'has 6 MB'],
    ['a picture called .md', 'x.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'is not text'],
  ])('%s', (_, path, content, problem) => {
    const { counts, diagnostics } = journalOf({ [path]: content });
    expect(counts).toMatchObject({ files: 1, shown: 0, withMistakes: 1 });
    expect(said(diagnostics)).toEqual([expect.stringContaining(problem)]);
  });

  test('links to files and folders, which are not followed', () => {
    const folder = folderOf({ 'a.md': '' });
    symlinkSync('a.md', join(folder, 'b.md'));
    symlinkSync('/', join(folder, 'c'));
    symlinkSync('nowhere', join(folder, 'd.md'));
    const { counts, diagnostics } = readJournal(folder, { today: TODAY });
    expect(counts).toMatchObject({ files: 4, shown: 1 });
    expect(diagnostics.map(({ file }) => file)).toEqual(['b.md', 'c', 'd.md']);
  });

  test('a pipe is not waited for', () => {
    const folder = folderOf({});
    execFileSync('mkfifo', [join(folder, 'a.md')]);
    expect(said(readJournal(folder, { today: TODAY }).diagnostics)).toEqual([
      expect.stringContaining('cannot be opened'),
    ]);
  });

  // Other systems refuse such names.
  test.runIf(process.platform === 'linux')('names that are no UTF-8, of files and of folders', () => {
    const folder = folderOf({ 'a.md': '' });
    const named = (...name: number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
    mkdirSync(named(0xff));
    writeFileSync(named(0xe9, 0x2e, 0x6d, 0x64), 'x');
    const { counts, diagnostics } = readJournal(folder, { today: TODAY });
    expect(counts).toMatchObject({ files: 3, shown: 1 });
    expect(said(diagnostics)).toEqual([
      expect.stringContaining('folder cannot be opened'),
      expect.stringContaining('file cannot be opened'),
    ]);
  });
});

test('a draft is neither shown nor a problem', () => {
  expect(journalOf({ 'journal/2026-11-20.md': '---\ndraft: true\n---\n' }).counts).toEqual({
    files: 1,
    shown: 0,
    drafts: 1,
    leftOut: 0,
    withMistakes: 0,
  });
});

describe('journal.yaml', () => {
  test('has defaults for all', () => {
    expect(journalOf({}).settings).toEqual({
      today: null,
      language: 'en-GB',
      firstDayOfWeek: 1,
      paper: 'a4',
      name: null,
      isDiscreet: false,
      showsThisDay: false,
      lineBreaks: 'guessed',
      paused: [],
      brief: { preset: 'standard', sections: {}, card: null, countsHeld: true, lookBack: null },
      windowDays: 14,
      compared: [],
      readsInlineFields: false,
      thenAndNow: [],
      help: { region: null, people: [] },
      ignore: [],
      layout: { folders: {}, days: [] },
      idleMinutes: 10,
    });
  });

  test('fixes today, which an option replaces', () => {
    const folder = folderOf({ 'journal.yaml': '---\ntoday: 2026-03-01\n---\n' });
    expect(readJournal(folder).today).toBe('2026-03-01');
    expect(readJournal(folder, { today: TODAY }).today).toBe(TODAY);
  });

  test.each([
    ['paper: a5', '1:1 paper paper is a word; give a4 or letter'],
    ['brief:\n  window_days: 90', '2:3 brief.window_days brief.window_days is 90; give a whole number from 1 to 42'],
    ['paused: [{from: 2026-01-01}]', '1:10 paused.1.to paused.1.to is not given'],
    [
      'then_and_now: [{ then: 2026-05-02, now: 2026-05-01 }]',
      '1:36 then_and_now.1.now then_and_now.1.now is "2026-05-01"; give a day that is not before then',
    ],
    ['language: no language', '1:1 language language is a text of 11 characters; give a language such as en-GB'],
    ['papre: a4', '1:1 papre papre is not a field of the settings. Did you mean paper?'],
    ['- a\n- b', '1:1 - The settings cannot be read'],
    ['just words', '1:1 - The settings cannot be read'],
  ])('a mistake costs only itself: %j', (text, problem) => {
    const { diagnostics, settings } = journalOf({ 'journal.yaml': text, 'a.md': '' });
    expect(said(diagnostics)).toEqual([expect.stringContaining(problem)]);
    expect(diagnostics[0]?.file).toBe('journal.yaml');
    expect(settings.paper).toBe('a4');
  });

  test('that is no text is named', () => {
    expect(said(journalOf({ 'journal.yaml': Uint8Array.from([0, 0, 0, 0]) }).diagnostics)).toEqual([
      expect.stringContaining('The settings cannot be read'),
    ]);
  });
});
