import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cacheFolderFor } from '../../scripts/journal-folder.ts';
import { filesOf, runScript, temporaryFolder, type Ran } from '../build-site.ts';
import { folderOf, type Files } from '../read/folder.ts';

const DAY = '2026-11-23';

const build = (journal: string, out: string, words: readonly string[] = []): Promise<Ran> =>
  runScript('build', ['--outDir', out, ...words], { JOURNAL_DIR: journal, JOURNAL_TODAY: DAY });

const check = (journal: string, words: readonly string[] = []): Promise<Ran> =>
  runScript('check', words, { JOURNAL_DIR: journal, JOURNAL_TODAY: DAY });

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 80, height: 40, channels: 3, background: '#345' } })
    .png()
    .toBuffer();

/** The rights that others have of anything below a folder. */
function openIn(folder: string): string[] {
  const entries = [
    folder,
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map((one) => join(one.parentPath, one.name)),
  ];
  return entries.filter((path) => !statSync(path).isSymbolicLink() && (statSync(path).mode & 0o077) !== 0);
}

describe('an .mdx note whose code cannot be built or run is named, and shown with all other pages', () => {
  const NOTES: Files = {
    'notes/import.mdx': "import X from './gone.jsx'\n\nFirst words.\n",
    'notes/package.mdx': "import X from 'no-such-package'\n\nSecond words.\n",
    'notes/undefined.mdx': 'Third words {nowhere}.\n',
    'notes/component.mdx': '<Unknown/>\n\nFourth words.\n',
    'notes/throws.mdx': "export const x = (() => { throw new Error('a \u001b[31m') })()\n\nFifth words.\n",
    'notes/default.mdx': 'export default 4\n\nSixth words.\n',
    'notes/promise.mdx': "export const A = async () => { throw new Error('x') }\n\n<A/>\n\nSeventh words.\n",
    'notes/json.mdx': "import x from './broken.json'\n\nEighth words {x.a}.\n",
    'notes/broken.json': '{',
    'notes/entities.mdx': 'Words &amp; &nbsp; &bogus; &#x41;\n',
    'notes/well.mdx': 'One and one is {1 + 1}.\n',
    'notes/plain.md': 'Plain.\n',
  };
  const WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

  test('in one build', async () => {
    const [journal, out] = [folderOf(NOTES), join(temporaryFolder(), 'site')];
    const { status, output, errors } = await build(journal, out);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('12 notes read, 11 shown');
    const pages = [...filesOf(out)].filter(([path]) => path.endsWith('.html')).map(([, bytes]) => bytes.toString());
    for (const word of WORDS) expect(pages.some((page) => page.includes(`${word} words`))).toBe(true);
    expect(pages.some((page) => page.includes('could not be made'))).toBe(false);
    expect(
      readFileSync(join(out, 'problems/index.html'), 'utf8').match(/The \.mdx file cannot be built/g)?.length,
    ).toBe(8);
  });

  test('and a check names what can be seen without running it', async () => {
    const { output } = await check(folderOf(NOTES));
    expect(output).toMatch(/notes\/import\.mdx:1:1 .*imports something, which the code of a note cannot/);
    expect(output).toMatch(/notes\/package\.mdx:1:1 .*imports something, which the code of a note cannot/);
  });
});

describe('what is no file where one is expected', () => {
  test.each(['journal.yaml', 'journal/2026-11-23.md', 'sea.jpg'])(
    '%s is named, and nothing is waited for',
    async (path) => {
      const journal = folderOf({ 'a.md': '![a](sea.jpg)', 'journal/2026-11-22.md': 'Words.' });
      execFileSync('mkfifo', [join(journal, path)]);
      const { status, output } = await check(journal);
      expect(status).toBe(1);
      expect(output).toContain(path === 'sea.jpg' ? 'a.md:1' : `${path}:1`);
    },
  );
});

describe('nothing that a terminal would obey', () => {
  const SIGN = '\u001b[31m\u202e\u009b';

  test('comes from names, values or errors', async () => {
    const journal = folderOf({
      [`notes/a${SIGN}.md`]: `[[gone${SIGN}]]`,
      'journal/2026-11-23.md': `---\nmood: "${SIGN}"\n---\n`,
    });
    const ran = await Promise.all([
      check(journal),
      check(journal, ['--json']),
      check(journal, [`--${SIGN}`]),
      build(journal, join(temporaryFolder(), 'site'), [`--${SIGN}`]),
      build(join(journal, SIGN), join(temporaryFolder(), 'site')),
      ...['new', 'brief', 'init', 'preview', 'start', 'checkin'].map((name) =>
        runScript(name, [`--${SIGN}`], { JOURNAL_DIR: join(journal, SIGN) }),
      ),
    ]);
    expect(ran).toHaveLength(11);
    for (const { output, errors } of ran) expect(output + errors).not.toMatch(/[\u001b\u202e\u009b]/);
    for (const { errors } of ran.slice(2)) expect(errors.split('\n').length).toBe(2);
  });
});

test('everything that is built is readable by its owner alone, also in a folder from an earlier build', async () => {
  const [journal, out] = [
    folderOf({ 'a.md': '![a](sea.png)', 'sea.png': await picture() }),
    join(temporaryFolder(), 'site'),
  ];
  await build(journal, out);
  expect(openIn(out)).toEqual([]);
  expect(openIn(cacheFolderFor(out))).toEqual([]);
  execFileSync('chmod', ['-R', 'a+rX', out, cacheFolderFor(out)]);
  await build(journal, out);
  expect(openIn(out)).toEqual([]);
  expect(openIn(cacheFolderFor(out))).toEqual([]);
});

test('a second build into a folder says that the first is at work, and harms nothing', async () => {
  const [journal, out] = [folderOf({ 'a.md': 'Words.' }), join(temporaryFolder(), 'site')];
  const both = await Promise.all([build(journal, out), build(journal, out)]);
  const [done, refused] = both.toSorted((a, b) => a.status - b.status);
  expect([done?.status, done?.errors]).toEqual([0, '']);
  expect([refused?.status, refused?.output]).toEqual([1, '']);
  expect(refused?.errors).toMatch(/^Another build is writing into .+\.\n$/);
  expect(existsSync(join(out, '.lock'))).toBe(false);
  writeFileSync(join(out, '.lock'), '999999999 1');
  expect((await build(journal, out)).status).toBe(0);
});

test('whatever was kept and then damaged is made again, byte for byte', async () => {
  const journal = folderOf({ 'journal/2026-11-22.md': 'A walk.', 'a.md': '![a](sea.png)', 'sea.png': await picture() });
  const out = join(temporaryFolder(), 'site');
  await build(journal, out);
  const whole = filesOf(out);
  const kept = [...filesOf(cacheFolderFor(out)).keys()].filter((path) => !/\.astro\//.test(path));
  const pages = [...whole.keys()].filter((path) => !path.startsWith('.'));
  for (const damage of ['cut', 'null', 'altered'] as const) {
    for (const path of kept) damaged(join(cacheFolderFor(out), path), damage);
    for (const path of pages) if (damage !== 'null') damaged(join(out, path), damage);
    const { status, errors } = await build(journal, out);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const now = filesOf(out);
    expect([...now.keys()]).toEqual([...whole.keys()]);
    expect([...whole].filter(([path, bytes]) => now.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual(
      [],
    );
  }
});

function damaged(file: string, damage: 'cut' | 'null' | 'altered'): void {
  const { size } = statSync(file);
  if (damage === 'cut') truncateSync(file, Math.floor(size / 2));
  else if (damage === 'null') writeFileSync(file, 'null');
  else {
    const bytes = readFileSync(file);
    const at = Math.floor(size / 2);
    if (at < size) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
}
