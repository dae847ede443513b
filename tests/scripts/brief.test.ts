import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderForPdf } from '../../scripts/journal-checks.ts';
import { ROOT, runScript, SAMPLE, temporaryFolder, type Ran } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';

const GOLDEN = join(import.meta.dirname, '../golden/brief');

const brief = (words: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  runScript('brief', words, env);

describe('as text', () => {
  test('the brief of the sample is what a person would paste, 80 columns wide, without markup', async () => {
    const { status, output, errors } = await brief();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(output).not.toMatch(/[*_`<>#|]|\]\(/);
    await expect(output).toMatchFileSnapshot(join(GOLDEN, 'sample-pasted.txt'));
  });

  test('wide letters and endless words stay within the columns', async () => {
    const folder = folderOf({
      'journal/2026-11-20.md': `---\nquestions: ["${'眠れない夜が続いています'.repeat(5)}", "${'a'.repeat(200)}"]\n---\n`,
    });
    const { output } = await brief([], { JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23' });
    const width = (line: string) =>
      [...line].reduce((sum, letter) => sum + (/[\u3000-\u9fff]/.test(letter) ? 2 : 1), 0);
    expect(Math.max(...output.split('\n').map(width))).toBeLessThanOrEqual(80);
  });

  test('signs that move a terminal’s cursor are shown, not sent', async () => {
    const folder = folderOf({ 'journal/2026-11-20.md': '---\nquestions: ["a\\e[2Jb"]\n---\n' });
    const { output } = await brief([], { JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23' });
    expect(output).not.toContain('\u001b');
  });

  test('what keeps numbers in order behind words from right to left is sent', async () => {
    const folder = folderOf({ 'homework/walk.md': '---\nwhat: הליכה\nset_by: therapist\n---\n' });
    const { output } = await brief([], { JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23' });
    expect(output).toContain('  \u200e\u2068הליכה\u2069 – no record yet.');
  });

  test('nothing shared is said so', async () => {
    const folder = folderOf({});
    expect((await brief([], { JOURNAL_DIR: folder })).output).toContain('Nothing of this time is shared yet.');
  });
});

test('as Markdown it has headings and lists, and the writer’s signs mean nothing', async () => {
  const folder = folderOf({ 'journal/2026-11-20.md': '---\nquestions: ["# *Why* [me](x)?", "1. First"]\n---\n' });
  const { output } = await brief(['--format', 'markdown'], { JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23' });
  expect(output).toContain(
    '\n## Also for this session\n\n- \\# \\*Why\\* \\[me\\](x)? (20 Nov)\n- 1\\. First (20 Nov)\n',
  );
});

test('as JSON it is the whole model, with sources and rules', async () => {
  const { output } = await brief(['--format', 'json']);
  const made = JSON.parse(output) as { sections: { lines: object[] }[] };
  expect(made.sections[0]?.lines[0]).toMatchObject({
    source: { note: '2026-11-22', file: 'journal/2026/2026-11-22.md', line: 16 },
    rule: 'You gave it priority 1, and of these it is the oldest.',
  });
});

test('another session, another preset', async () => {
  const { output } = await brief(['--for', '2026-11-10', '--preset', 'talk']);
  expect(output).toContain('For our session on Tuesday 10 November 2026');
  expect(output).not.toMatch(/Since last time|Between-session work|Goals/);
});

test('--out writes a file for the writer alone, and never over one that is there', async () => {
  const folder = temporaryFolder();
  const first = await brief(['--out', 'mine.txt'], { INIT_CWD: folder });
  expect(first).toEqual({ status: 0, output: `${join(folder, 'mine.txt')}\n`, errors: '' });
  expect((statSync(join(folder, 'mine.txt')).mode & 0o777).toString(8)).toBe('600');
  writeFileSync(join(folder, 'mine.txt'), 'Mine.');
  const again = await brief(['--out', 'mine.txt'], { INIT_CWD: folder });
  expect(again.errors).toMatch(/is already there and is left as it is\. .+\n$/);
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('Mine.');
});

test.each([
  [['--for', '2026-02-30'], /^The day after --for is not on the calendar; .+\n$/],
  [
    ['--for', '2026-11-11'],
    /^There is no session on that day\. The last ones are on 2026-10-27, 2026-11-10, 2026-11-24\.\n$/,
  ],
  [['--format', 'docx'], /^Option '--format <format>' argument 'docx' is invalid.+npm run brief -- --help\.\n$/],
  [['--preset', 'x'], /^Option '--preset .+\n$/],
])('what it cannot do is one sentence: %j', async (words, sentence) => {
  const { status, output, errors } = await brief(words);
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toMatch(sentence);
});

describe('as PDF', () => {
  const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length;
  const sizeOf = (pdf: string) =>
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(pdf)
      ?.slice(1)
      .map((side) => Math.round(Number(side)));

  test('it is one page of the paper that is asked for, without an author, beside the last and never over it', async () => {
    const INIT_CWD = temporaryFolder();
    for (const [paper, size, name] of [
      ['a4', [595, 842], /^brief-\d{4}-\d{2}-\d{2}\.pdf$/],
      ['letter', [612, 792], /^brief-\d{4}-\d{2}-\d{2}-2\.pdf$/],
    ] as const) {
      const { status, output, errors } = await brief(['--format', 'pdf', '--paper', paper], { INIT_CWD });
      const file = output.trim();
      expect({ status, output, errors }).toEqual({ status: 0, output: `${file}\n`, errors: '' });
      expect(relative(INIT_CWD, file)).toMatch(name);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const pdf = readFileSync(file, 'latin1');
      expect(pagesOf(pdf)).toBe(1);
      expect(sizeOf(pdf)).toEqual(size);
      expect(pdf).not.toMatch(/\/Author|\/Keywords|\/Subject/);
      expect(pdf).not.toContain(SAMPLE);
    }
    expect(readdirSync(INIT_CWD)).toHaveLength(2);
  });

  test('without a browser it says how to print instead', async () => {
    const { status, errors } = await brief(['--format', 'pdf'], { BROWSER_PATH: '/no/such/browser' });
    expect(status).toBe(1);
    expect(errors).toMatch(/no such program\.\n$/);
  });
});

test('a PDF that was given no place goes beside the notes where the command was called in the program', () => {
  expect(folderForPdf('/somewhere/journal', { INIT_CWD: ROOT })).toBe('/somewhere/journal/briefs');
  expect(folderForPdf('/somewhere/journal', { INIT_CWD: join(ROOT, 'src') })).toBe('/somewhere/journal/briefs');
  expect(folderForPdf(SAMPLE, { INIT_CWD: ROOT })).toBe(homedir());
  expect(folderForPdf(SAMPLE, { INIT_CWD: '/somewhere' })).toBe('/somewhere');
});

describe('what is changed of a brief', () => {
  const JOURNAL = {
    'sessions/2026-11-24.md': '',
    'journal/2026-11-20.md': '- [?] Why now?\n',
    'homework/walk.md': '---\nwhat: Walk\nset_by: therapist\n---\n',
  };
  const change = (words: readonly string[], files: Parameters<typeof folderOf>[0] = JOURNAL) => {
    const folder = folderOf(files);
    const run = (more: readonly string[]) => brief(more, { JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23' });
    return run(words).then(async (ran) => ({ ...ran, folder, after: (await run([])).output }));
  };
  const FILE = 'briefs/2026-11-24.md';

  test('is written as the file of the next session’s brief, which then begins so', async () => {
    const words = ['--open', 'Begin: "here"', '--pin', '2026-11-20', '--hide', 'walk,goals', '--reviewed'];
    const { status, output, errors, folder, after } = await change(words);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toBe(`${join(folder, FILE)}\n`);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      '---\nopening: "Begin: \\"here\\""\nreviewed: 2026-11-23\npin: ["2026-11-20"]\nhide: ["walk", "goals"]\n---\n'.replace(
        '"2026-11-20"',
        '2026-11-20',
      ),
    );
    expect(after).toContain('If we only get to one thing\n  Begin: "here"');
    expect(after).not.toContain('Walk');
  });

  test('is only shown where there is a file: no command writes into a note', async () => {
    const own = '---\nopening: Mine\nhide: [goals]\n---\n\nWhy I said so.\n';
    const { status, output, folder } = await change(['--hide', 'walk', '--open', 'Other'], { ...JOURNAL, [FILE]: own });
    expect(status).toBe(0);
    expect(output).toContain(`${FILE} is yours and is left as it is. With these changes it would be:`);
    expect(output).toContain('opening: "Other"\nhide: ["goals", "walk"]');
    expect(output).toContain('Why I said so.');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(own);
  });

  test('goes to the session that is asked for', async () => {
    const { folder } = await change(['--for', '2026-11-24', '--reviewed']);
    expect(readFileSync(join(folder, FILE), 'utf8')).toContain('reviewed: 2026-11-23');
  });

  test.each([
    [['--pin', 'wlak'], 'wlak names no note or section that is there. Did you mean walk? Nothing was written.'],
    [['--pin', 'goals'], 'goals names no note or section'],
    [['--hide', 'mod'], 'Did you mean mood?'],
    [['--open', ''], 'one line of at most 160 characters'],
    [['--open', 'x'.repeat(161)], 'one line of at most 160 characters'],
  ])('is refused where it would change nothing: %j', async (words, sentence) => {
    const { status, errors, folder } = await change(words);
    expect(status).toBe(1);
    expect(errors).toContain(sentence);
    expect(readdirSync(folder)).not.toContain('briefs');
  });

  test('needs a session with a day', async () => {
    const { status, errors } = await change(['--reviewed'], { 'journal/2026-11-20.md': 'Mine' });
    expect(status).toBe(1);
    expect(errors).toContain('The next session has no day yet.');
  });
});
