import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { filesOf, runScript, SAMPLE, temporaryFolder } from '../build-site.ts';
import { builtPageAt, startSite } from '../start-site.ts';

const DAY = '2026-11-25';
const TODAYS = 'journal/2026/2026-11-22.md';

/** The sample journal where a test may write, and the command that follows it. */
async function following() {
  const outer = temporaryFolder();
  const notes = join(outer, 'notes');
  cpSync(SAMPLE, notes, { recursive: true });
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: DAY };
  const { site, said } = await startSite('start', ['--port', '0'], env);
  const shows = (path: string, words: string) => expect.poll(() => builtPageAt(`${site}${path}`)).toContain(words);
  return { outer, notes, env, site, said, shows };
}

/** As editors do that never leave half a file: a new one takes the place of the old. */
function saveByRename(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

/** Every page that a built site has, as the command shows it, and as it was built. */
async function differences(site: string, built: string): Promise<string[]> {
  const pages = [...filesOf(built)].filter(([path]) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(150);
  const different: string[] = [];
  for (const [path, bytes] of pages) {
    const shown = await builtPageAt(`${site}/${encodeURI(path.replace(/index\.html$/, ''))}`);
    if (shown !== bytes.toString()) different.push(path);
  }
  return different;
}

describe('npm start', () => {
  test(
    'after all that can happen to a folder, shows every page as a build from the beginning makes it',
    { timeout: 180_000 },
    async () => {
      const { outer, notes, env, site, shows, said } = await following();
      const [file, settings] = [join(notes, TODAYS), join(notes, 'journal.yaml')];
      const original = readFileSync(settings, 'utf8');

      saveByRename(file, 'By another name.\n');
      await shows('/journal/2026/11/22/', 'By another name.');

      writeFileSync(settings, 'language: [\n');
      await shows('/problems/', 'journal.yaml');
      writeFileSync(settings, original);
      await expect.poll(() => builtPageAt(`${site}/problems/`)).not.toContain('journal.yaml');

      renameSync(notes, join(outer, 'away'));
      await expect.poll(said).toContain('is not there any more');
      await shows('/journal/2026/11/22/', 'By another name.');
      writeFileSync(join(outer, 'away/goals/new.md'), '---\ngoal: While it was away\n---\n');
      renameSync(join(outer, 'away'), notes);
      await shows('/goals/new/', 'While it was away');

      renameSync(join(notes, 'homework'), join(notes, 'tasks'));
      mkdirSync(join(notes, 'homework'));
      writeFileSync(join(notes, 'homework/worry-time.md'), '---\nwhat: In place of another\n---\n');
      await shows('/homework/worry-time/', 'In place of another');

      for (let edit = 0; edit < 500; edit++) {
        if (edit % 5 === 4) saveByRename(file, `Edit ${String(edit)}.\n`);
        else
          writeFileSync(join(notes, `journal/2026/2026-11-${String(10 + (edit % 10))}.md`), `Edit ${String(edit)}.\n`);
        if (edit % 50 === 0) rmSync(join(notes, 'journal/2026/2026-11-20.md'), { force: true });
        await setTimeout(4);
      }
      await shows('/journal/2026/11/22/', 'Edit 499.');

      const built = join(outer, 'site');
      const { status, errors } = await runScript('build', ['--outDir', built], env);
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      await expect.poll(() => differences(site, built), { timeout: 60_000, interval: 1000 }).toEqual([]);
    },
  );

  test('shows a note whose code stops as plain Markdown, and as code again when it is mended', async () => {
    const { notes, shows } = await following();
    const file = join(notes, 'notes/sum.mdx');
    mkdirSync(join(notes, 'notes'), { recursive: true });
    writeFileSync(file, 'Before {missing.thing} after.\n');
    await shows('/notes/notes-sum/', 'Before {missing.thing} after.');
    await shows('/problems/', 'stops with an error');
    writeFileSync(file, 'One and one is {1 + 1}.\n');
    await shows('/notes/notes-sum/', 'One and one is 2.');
  });
});
