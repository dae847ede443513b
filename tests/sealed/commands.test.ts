import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { guessTimeInWords, PASSPHRASE_WORDS } from '../../src/messages/en/commands/passphrase.ts';
import { UNSEAL_COMMAND } from '../../src/messages/en/commands/seal.ts';
import { ALL_SECTIONS, CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { filesOf, folderForFile, runScript, SAMPLE, writeJournal } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL, sumOf } from '../built-site.ts';
import { fileText } from '../facts/journal-of.ts';
import { onTerminal } from '../terminal.ts';
import { changeBlocks, PASSPHRASE } from './sealed-file.ts';

let folder: string;
let phrase: string;
let sealed: string;

beforeAll(async () => {
  folder = folderForFile();
  phrase = phraseFile('phrase.txt', PASSPHRASE);
  sealed = join(folder, 'journal.html');
  expect(await run('seal', '--out', sealed)).toMatchObject({ status: 0 });
});

function phraseFile(name: string, words: string): string {
  const file = join(folder, name);
  writeFileSync(file, `${words}\n`, { mode: 0o600 });
  return file;
}

const run = (script: 'seal' | 'unseal', ...words: string[]) =>
  runScript(script, [...words, '--passphrase-file', phrase]);

describe('npm run seal and unseal', () => {
  test('give back the site that a build writes, byte for byte', async () => {
    const out = join(folder, 'clear');
    expect(await run('unseal', sealed, '--out', out)).toMatchObject({ status: 0 });
    const { folder: site } = await builtSite(SAMPLE_JOURNAL);
    const built = [...filesOf(site)].filter(([path]) => !path.startsWith('.'));
    const clear = filesOf(out);
    expect([...clear.keys()]).toEqual(built.map(([path]) => path));
    expect(built.filter(([path, bytes]) => !clear.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test('do the same by way of a folder, and sealing into it again leaves no older piece there', async () => {
    const [place, out] = [join(folder, 'pieces'), join(folder, 'clear-pieces')];
    expect(await run('seal', '--folder', place)).toMatchObject({ status: 0 });
    const before = readdirSync(place);
    expect(await run('seal', '--folder', place)).toMatchObject({ status: 0 });
    const now = readdirSync(place);
    expect(now.length).toBe(before.length);
    expect(now.filter((name) => before.includes(name))).toEqual(['index.html']);
    expect(await run('unseal', place, '--out', out)).toMatchObject({ status: 0 });
    expect(sumOf(out)).toBe(sumOf(join(folder, 'clear')));
  });

  test('seal two journals at once, each by itself', { timeout: 120_000 }, async () => {
    const journals = ['one', 'two', 'three'].map((name) => ({
      env: {
        JOURNAL_DIR: writeJournal(join(folder, `notes-${name}`), {
          'journal/2026-11-20.md': `Word${name} of ${name}.`,
        }),
      },
      out: join(folder, `${name}.html`),
    }));
    const words = (out: string) => ['--out', out, '--passphrase-file', phrase];
    const ran = await Promise.all(journals.map(({ env, out }) => runScript('seal', words(out), env)));
    expect(ran.map(({ status }) => status)).toEqual([0, 0, 0]);
    for (const { env, out } of journals) {
      const [both, alone] = [join(folder, 'both', out.slice(-8)), join(folder, 'alone', out.slice(-8))];
      await run('unseal', out, '--out', both);
      await runScript('seal', words(out), env);
      await run('unseal', out, '--out', alone);
      expect(sumOf(both)).toBe(sumOf(alone));
    }
  });

  test('leave files that nobody else can read', () => {
    expect(statSync(sealed).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(join(folder, 'pieces')))
      expect(statSync(join(folder, 'pieces', name)).mode & 0o077).toBe(0);
  });

  test('write the files of whole pieces where one is damaged, and name the others', async () => {
    const file = join(folder, 'damaged.html');
    copyFileSync(sealed, file);
    changeBlocks(file, (all) => all.with(1, (all[1] ?? '').replace(/\n./, '\n0')));
    const out = join(folder, 'rest');
    const { status, output } = await run('unseal', file, '--out', out);
    expect(status).toBe(1);
    const [written = '', lead, ...lost] = output.trim().split('\n');
    expect(written).toContain(`${String(filesOf(out).size)} files in`);
    expect(lead).toBe(UNSEAL_COMMAND.lost(lost.length));
    expect(filesOf(out).size + lost.length).toBe(filesOf(join(folder, 'clear')).size);
  });

  test('say in a sentence what is wrong with a phrase, a file or a place, and write nothing', async () => {
    const weak = phraseFile('weak.txt', 'password1');
    const others = writeJournal(join(folder, 'others'), { 'journal.html': 'Mine.', 'index.html': 'Mine.' });
    const cases: [string[], string][] = [
      [['seal', '--out', join(folder, 'x.html'), '--passphrase-file', weak], 'less than a minute'],
      [['seal', '--out', join(folder, 'x.html'), '--passphrase-file', join(folder, 'none')], 'could not be read'],
      [['seal', '--out', join(folder, 'x.html')], PASSPHRASE_WORDS.noTerminal],
      [['seal', '--out', join(others, 'journal.html'), '--passphrase-file', phrase], 'is no sealed file of ours'],
      [['seal', '--folder', others, '--passphrase-file', phrase], 'holds other files'],
      [['seal', '--out', join(SAMPLE, 'journal.html'), '--passphrase-file', phrase], 'among your notes'],
      [['seal', '--out', join(folder, 'no/such/place.html'), '--passphrase-file', phrase], 'could not be written'],
      [['unseal', sealed, '--out', others, '--passphrase-file', phrase], 'is not empty'],
      [['unseal', join(folder, 'none.html'), '--out', join(folder, 'y'), '--passphrase-file', phrase], 'is not there'],
      [
        ['unseal', join(others, 'index.html'), '--out', join(folder, 'y'), '--passphrase-file', phrase],
        'no sealed page',
      ],
      [['unseal', sealed, '--out', join(folder, 'y'), '--passphrase-file', weak], PASSPHRASE_WORDS.wrong],
    ];
    for (const [[script = '', ...words], sentence] of cases) {
      const { status, output, errors } = await runScript(script, words);
      expect([status, output]).toEqual([1, '']);
      expect(errors).toContain(sentence);
      expect(errors).not.toMatch(/\bat .*:\d+|password1/);
    }
    expect(['x.html', 'y'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(readFileSync(join(others, 'journal.html'), 'utf8')).toBe('Mine.');
  });

  test('warn where others can read the pass phrase', async () => {
    const open = phraseFile('open.txt', PASSPHRASE);
    chmodSync(open, 0o644);
    const { errors } = await runScript('unseal', [sealed, '--out', join(folder, 'z'), '--passphrase-file', open]);
    expect(errors).toContain(PASSPHRASE_WORDS.openToOthers(open));
  });
});

describe('on a terminal', () => {
  test('a pass phrase is asked for twice without being shown, after six words are offered; a short one is not taken', async () => {
    const out = join(folder, 'asked.html');
    const screen = onTerminal('seal', ['--out', out], { JOURNAL_DIR: SAMPLE });
    await screen.waitFor(PASSPHRASE_WORDS.forgotten);
    await screen.waitFor(PASSPHRASE_WORDS.offer(''));
    await screen.waitFor(PASSPHRASE_WORDS.ask);
    screen.type('sunshine');
    await screen.waitFor('Guessing that would take');
    screen.type('\u0015a lantern under nine old bridges');
    await screen.waitFor(PASSPHRASE_WORDS.again);
    screen.type('a lantern under ten old bridges');
    await screen.waitFor(PASSPHRASE_WORDS.other);
    await screen.waitFor(PASSPHRASE_WORDS.ask);
    screen.type(PASSPHRASE);
    await screen.waitFor(PASSPHRASE_WORDS.again);
    screen.type(PASSPHRASE);
    await screen.waitFor('opened again and compared');
    expect(await screen.exitCode).toBe(0);
    expect(screen.sent()).not.toMatch(/lantern|river/);
    expect(await run('unseal', out, '--out', join(folder, 'asked'))).toMatchObject({ status: 0 });
  });
});

describe('npm run seal -- --brief', () => {
  test('seals the sheet alone: nothing that may not be printed, and no name of a file', async () => {
    const { files, allowed } = canaryJournal();
    const notes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, fileText(text)]));
    const journal = writeJournal(join(folder, 'canaries'), { ...notes, 'journal.yaml': JSON.stringify(ALL_SECTIONS) });
    const [out, clear] = [join(folder, 'brief.html'), join(folder, 'brief')];
    const env = { JOURNAL_DIR: journal, JOURNAL_TODAY: '2026-11-23' };
    const words = ['--brief', '--out', out, '--passphrase-file', phrase];
    expect(await runScript('seal', words, env)).toMatchObject({ status: 0 });
    await run('unseal', out, '--out', clear);
    expect([...filesOf(clear).keys()].filter((path) => !/\.(?:css|woff2)$/.test(path))).toEqual(['index.html']);
    const page = readFileSync(join(clear, 'index.html'), 'utf8');
    const found = page.match(CANARIES) ?? [];
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter((word) => !allowed.has(word))).toEqual([]);
    const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.\w+$/g, ''));
    expect(names.filter((name) => !/^\d{4}-\d\d-\d\d$/.test(name) && page.includes(`"${name}"`))).toEqual([]);
  });
});

test('how long a guess takes is said in words that a person knows', () => {
  const words = [1, 120, 7200, 90_000, 86_400 * 40, 86_400 * 400, 1e12].map(guessTimeInWords);
  expect(words).toEqual([
    ...['less than a minute', 'less than an hour', 'less than a day', 'about 1 day'],
    ...['about 40 days', 'about 1 year', 'centuries'],
  ]);
});
