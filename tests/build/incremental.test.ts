import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, filesOf, runScript, SAMPLE, temporaryFolder } from '../build-site.ts';

/** Each change is made to the journal or the project, one after the other, and built upon what the last one left. */
const CHANGES: readonly (readonly [string, (notes: string, project: string, site: string) => void])[] = [
  ['nothing changed', () => undefined],
  ['a note is edited', (notes) => append(join(notes, 'journal/2026/2026-11-22.md'), '\nOne more line.\n')],
  ['a value is edited', (notes) => replace(join(notes, 'journal/2026/2026-11-22.md'), /^mood: \d+$/m, 'mood: 2')],
  [
    'a note is added',
    (notes) =>
      writeFileSync(join(notes, 'journal/2026/2026-11-21.md'), '---\nmood: 5\n---\nNew, see [[2026-11-22]].\n'),
  ],
  ['a note is deleted', (notes) => rmSync(join(notes, 'journal/2026/2026-11-20.md'))],
  [
    'a note is renamed',
    (notes) => renameSync(join(notes, 'homework/worry-time.md'), join(notes, 'homework/worry-hour.md')),
  ],
  [
    'a linked note is back, with a mistake',
    (notes) => writeFileSync(join(notes, 'homework/worry-time.md'), '---\nwhat: Write\nplaned: 4\n---\n'),
  ],
  ['a habit is defined anew', (notes) => replace(join(notes, 'habits/movement.md'), /^name: .*$/m, 'name: Walking')],
  ['the settings change', (notes) => replace(join(notes, 'journal.yaml'), /^today: .*$/m, 'today: 2026-11-26')],
  ['a picture is removed', (notes) => rmSync(join(notes, 'pictures'), { recursive: true })],
  ['an .mdx note is edited', (notes) => append(join(notes, 'reflections/2026-10-15.mdx'), '\nA last word.\n')],
  [
    'a template changes',
    (_, project) => replace(join(project, 'src/components/Lead.astro'), 'class="lead"', 'class="lead first"'),
  ],
  [
    'a style changes',
    (_, project) => replace(join(project, 'src/styles/tokens.css'), '--space-5: 32px', '--space-5: 31px'),
  ],
  ['the built site is removed', (_notes, _project, site) => rmSync(site, { recursive: true })],
  [
    'a build was broken off half-way through a page',
    (_notes, _project, site) => {
      writeFileSync(join(site, '.between-sessions'), 'building\n');
      writeFileSync(join(site, 'journal/2026/11/22/index.html'), 'half a pa');
      writeFileSync(join(site, 'journal/2026/11/stray.html'), 'of a note that is gone');
    },
  ],
];

test('a build upon the last one equals a clean one byte for byte, whatever changed', { timeout: 400_000 }, async () => {
  const folder = temporaryFolder();
  const project = copyProject(join(folder, 'project'));
  const notes = join(folder, 'notes');
  cpSync(SAMPLE, notes, { recursive: true });
  const build = async (outDir: string) => {
    const { status, errors } = await runScript('build', ['--outDir', outDir], { JOURNAL_DIR: notes }, project);
    expect(status, errors).toBe(0);
    return filesOf(outDir);
  };
  await build(join(folder, 'site'));
  for (const [name, change] of CHANGES) {
    change(notes, project, join(folder, 'site'));
    const upon = await build(join(folder, 'site'));
    const clean = await build(join(folder, `clean after ${name}`));
    expect([...upon.keys()], name).toEqual([...clean.keys()]);
    for (const [path, bytes] of clean) expect(upon.get(path)?.equals(bytes), `${name}: ${path}`).toBe(true);
  }
});

function append(file: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8') + text);
}

function replace(file: string, wanted: string | RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(wanted, by);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}
