import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, filesOf, runScript, SAMPLE, temporaryFolder } from '../build-site.ts';

interface Places {
  readonly notes: string;
  readonly project: string;
  readonly site: string;
}

/**
 * Each change is made to the journal or the project, one after the other, and built upon what the last one left. Where
 * there are two in one step they alter no page in common, and neither makes all pages anew.
 */
const CHANGES: readonly (readonly [string, (places: Places) => void])[] = [
  [
    'the words of a note are edited, and the pictures removed',
    ({ notes }) => {
      append(join(notes, 'journal/2026/2026-11-22.md'), '\nOne more line.\n');
      rmSync(join(notes, 'pictures'), { recursive: true });
    },
  ],
  ['an .mdx note is edited', ({ notes }) => append(join(notes, 'reflections/2026-10-15.mdx'), '\nA last word.\n')],
  ['a value is edited', ({ notes }) => replace(join(notes, 'journal/2026/2026-11-22.md'), /^mood: \d+$/m, 'mood: 2')],
  [
    'a note is added',
    ({ notes }) =>
      writeFileSync(join(notes, 'journal/2026/2026-11-21.md'), '---\nmood: 5\n---\nNew, see [[2026-11-22]].\n'),
  ],
  [
    'a note embeds another',
    ({ notes }) =>
      append(join(notes, 'journal/2026/2026-11-22.md'), '\n![[evening-breathing]]\n\n![[2026-11-21]] ==so==\n'),
  ],
  [
    'the embedded note is edited',
    ({ notes }) => append(join(notes, 'homework/evening-breathing.md'), '\nFour in, six out.\n'),
  ],
  ['a note is deleted', ({ notes }) => rmSync(join(notes, 'journal/2026/2026-11-20.md'))],
  [
    'a note is renamed',
    ({ notes }) => renameSync(join(notes, 'homework/worry-time.md'), join(notes, 'homework/worry-hour.md')),
  ],
  [
    'a linked note is back, with a mistake',
    ({ notes }) => writeFileSync(join(notes, 'homework/worry-time.md'), '---\nwhat: Write\nplaned: 4\n---\n'),
  ],
  [
    'a habit is defined anew',
    ({ notes }) => replace(join(notes, 'habits/movement.md'), /^name: .*$/m, 'name: Walking'),
  ],
  ['the settings change', ({ notes }) => replace(join(notes, 'journal.yaml'), /^today: .*$/m, 'today: 2026-11-26')],
  [
    'a folder of notes takes the place of another',
    ({ notes }) => append(join(notes, 'journal.yaml'), '\nfolders: { reflections: wins }\n'),
  ],
  [
    'days are named in another way',
    ({ notes }) => {
      append(join(notes, 'journal.yaml'), '\ndays: journal/{YYYY}/{MM}-{DD}\n');
      renameSync(join(notes, 'journal/2026/2026-11-18.md'), join(notes, 'journal/2026/11-18.md'));
    },
  ],
  [
    'a template changes',
    ({ project }) => replace(join(project, 'src/site/shell/Lead.astro'), 'class="lead"', 'class="lead first"'),
  ],
  [
    'a style changes',
    ({ project }) => replace(join(project, 'src/site/shell/styles/tokens.css'), '--gutter: 4rem', '--gutter: 3rem'),
  ],
];

/** What happens to the site itself; a clean build is the same before and after. */
const HARM: typeof CHANGES = [
  ['nothing changed', () => undefined],
  ['the built site is removed', ({ site }) => rmSync(site, { recursive: true })],
  [
    'a build was broken off half-way through a page',
    ({ site }) => {
      writeFileSync(join(site, '.between-sessions'), 'building\n');
      writeFileSync(join(site, 'journal/2026/11/22/index.html'), 'half a pa');
      writeFileSync(join(site, 'journal/2026/11/stray.html'), 'of a note that is gone');
    },
  ],
];

test('a build upon the last one equals a clean one byte for byte, whatever changed', { timeout: 400_000 }, async () => {
  const folder = temporaryFolder();
  const project = copyProject(join(folder, 'project'));
  const places = { project, notes: join(folder, 'notes'), site: join(folder, 'site') };
  cpSync(SAMPLE, places.notes, { recursive: true });
  const build = async (outDir: string) => {
    const { status, errors } = await runScript('build', ['--outDir', outDir], { JOURNAL_DIR: places.notes }, project);
    expect(status, errors).toBe(0);
    return filesOf(outDir);
  };
  let clean = await build(places.site);
  for (const [name, harm] of HARM) {
    harm(places);
    expectSame(await build(places.site), clean, name);
  }
  for (const [name, change] of CHANGES) {
    change(places);
    const before = clean;
    const [upon, anew] = await Promise.all([build(places.site), build(join(folder, `clean after ${name}`))]);
    expect(differencesOf(anew, before), `${name}: this changes the site`).not.toEqual([]);
    expectSame(upon, anew, name);
    clean = anew;
  }
});

type Site = ReadonlyMap<string, Buffer>;

function expectSame(upon: Site, clean: Site, name: string): void {
  expect(clean.size).toBeGreaterThan(200);
  expect([...upon.keys()], name).toEqual([...clean.keys()]);
  expect(differencesOf(upon, clean), name).toEqual([]);
}

/** Paths of files that one of two sites has not, or with other bytes. */
function differencesOf(one: Site, other: Site): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => {
    const bytes = other.get(path);
    return bytes === undefined || one.get(path)?.equals(bytes) !== true;
  });
}

function append(file: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8') + text);
}

function replace(file: string, wanted: string | RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(wanted, by);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}
