import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderForFile, runScript, writeJournal, type Ran } from '../../build-site.ts';
import { attackJournal } from './attack-journal.ts';

/** Whatever a terminal would obey: control signs but the end of a line and the tab, and what turns text around or hides it. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u061c\u2028\u2029\ufeff]/u;
/** The brief keeps numbers in order behind words from right to left by these three. */
const OF_THE_BRIEF = /[\u200e\u2068\u2069]/gu;

// Fewer than pages show: each command reads all of them.
const { notes, combinations } = attackJournal(4);

let folder: string;
let journal: string;

beforeAll(() => {
  folder = folderForFile();
  journal = writeJournal(join(folder, 'notes'), notes);
});

const run = (name: string, words: readonly string[] = []): Promise<Ran> =>
  runScript(name, words, { JOURNAL_DIR: journal, JOURNAL_TODAY: '2026-11-23', INIT_CWD: folder });

/** The first places at which a terminal would do something, with what stands around. */
function obeyedIn({ output, errors }: Ran, kept = /(?!)/gu): string[] {
  return [output, errors].flatMap((text) => {
    const at = text.replace(kept, '').search(OBEYED);
    return at < 0 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))];
  });
}

describe(`of ${String(combinations)} strings in places a terminal obeys none`, () => {
  test('in what check lists, a line a problem, and as JSON', async () => {
    const listed = await run('check');
    expect(listed.output.split('\n').length).toBeGreaterThan(100);
    expect(obeyedIn(listed)).toEqual([]);
    const lines = listed.output.trim().split('\n').slice(0, -2);
    expect(lines.filter((line) => !/:\d+:\d+ \S/.test(line))).toEqual([]);
    const json = await run('check', ['--json']);
    expect(obeyedIn(json)).toEqual([]);
    expect((JSON.parse(json.output) as { problems: object[] }).problems.length).toBeGreaterThan(100);
  });

  test.each(['text', 'markdown', 'json'])('in the brief as %s', async (format) => {
    for (const more of [[], ['--look-back']]) {
      const made = await run('brief', ['--format', format, ...more]);
      expect({ status: made.status, errors: made.errors }).toEqual({ status: 0, errors: '' });
      expect(made.output.length).toBeGreaterThan(200);
      expect(obeyedIn(made, OF_THE_BRIEF)).toEqual([]);
      if (format === 'json') expect(() => JSON.parse(made.output) as unknown).not.toThrow();
    }
  });

  test('in what new, build, after and checkin say', async () => {
    const odd = '\u001b[31mred\u0007\u202eabc\r\nForged: line\u2028x';
    const said = [
      ...(await Promise.all([run('new', ['homework', odd, '--print']), run('new', [odd]), run('new', ['win', odd])])),
      ...(await Promise.all([
        run('after'),
        run('checkin'),
        run('brief', ['--open', odd]),
        run('brief', ['--hide', odd]),
      ])),
      ...(await Promise.all([run('build', ['--outDir', join(folder, 'site')]), run('build', ['--outDir', odd, odd])])),
      await run('preview', ['--outDir', join(folder, odd)]),
      await run('start', ['--port', odd]),
    ];
    for (const one of said) expect(obeyedIn(one)).toEqual([]);
    expect(said.filter(({ output, errors }) => output + errors === '')).toEqual([]);
  });

  test('in the name of a folder of notes that is not there, or that is', async () => {
    const odd = join(folder, 'notes \u001b[2J\u202e\nForged: 3 notes');
    const absent = await runScript('check', [], { JOURNAL_DIR: odd });
    mkdirSync(odd);
    const empty = await runScript('check', [], { JOURNAL_DIR: odd });
    expect([absent, empty].flatMap((one) => obeyedIn(one))).toEqual([]);
    expect(readdirSync(odd)).toEqual([]);
  });
});
