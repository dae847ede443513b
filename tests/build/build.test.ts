import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, runScript, SAMPLE, temporaryFolder, writeJournal } from '../build-site.ts';
import { FIRST_STEPS } from '../../src/messages/en/today.ts';
import { builtSite, SAMPLE_JOURNAL, sumOf } from '../built-site.ts';

describe('building the sample journal', () => {
  test('shows every note, keeps drafts out, and never changes the notes', async () => {
    const { folder, output, sumBefore } = await builtSite(SAMPLE_JOURNAL);
    expect(output).toMatch(
      /^\d+ notes read, \d+ shown, 1 draft left out, 0 with problems; \d+ pages; \d+ in search; [\d.]+ s$/m,
    );
    expect(sumOf(SAMPLE)).toBe(sumBefore);

    const site = filesOf(folder);
    const { notes } = readJournal(SAMPLE);
    expect(notes.length).toBeGreaterThan(50);
    for (const note of notes) {
      const page = `${decodeURI(note.address.split('#')[0] ?? '').slice(1)}index.html`;
      expect(site.has(page), `${note.path} is read at ${page}`).toBe(true);
      const anchor = note.address.split('#')[1];
      if (anchor !== undefined) expect(site.get(page)?.toString()).toContain(`id="${anchor}"`);
    }
    const text = [...site.values()].map(String).join('\n');
    expect(text).not.toContain('2026-11-07-to-ros');
  });

  test('makes pages that ask no other host and carry a policy without inline script or style', async () => {
    const { folder } = await builtSite(SAMPLE_JOURNAL);
    const pages = [...filesOf(folder)].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, bytes] of pages) {
      const html = bytes.toString();
      expect(html, path).toContain("default-src 'none'");
      expect(html, path).not.toContain('unsafe-inline');
      expect(html, path).not.toMatch(/<style|<script(?![^>]* src="\/)|\sstyle="|\son\w+="/);
      expect(html, path).not.toMatch(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?!\/)/);
    }
  });
});

describe('what a build answers', () => {
  const wrong = { 'journal/2026-11-01.md': '---\nmood: 11\n---\nA day.\n' };

  test('a problem does not end it, but --strict says so with 1', async () => {
    const folder = temporaryFolder();
    const env = { JOURNAL_DIR: writeJournal(join(folder, 'notes'), wrong), JOURNAL_TODAY: '2026-11-02' };
    const words = ['--outDir', join(folder, 'site')];
    const lenient = await runScript('build', words, env);
    expect(lenient.status).toBe(0);
    expect(lenient.output).toContain('1 note read, 1 shown, 1 with problems');
    const strict = await runScript('build', [...words, '--strict'], env);
    expect(strict.status).toBe(1);
    expect(filesOf(join(folder, 'site')).get('problems/index.html')?.toString()).toContain('mood is 11');
  });

  test('a folder with files of somebody else is left alone', async () => {
    const outDir = temporaryFolder();
    writeFileSync(join(outDir, 'thesis.txt'), 'mine');
    const { status, errors } = await runScript('build', ['--outDir', outDir]);
    expect(status).toBe(1);
    expect(errors).toContain('holds files that were not built by this program');
    expect([...filesOf(outDir).keys()]).toEqual(['thesis.txt']);
  });

  test('the site is never built into the notes', async () => {
    const folder = writeJournal(temporaryFolder(), wrong);
    const { status, errors } = await runScript('build', ['--outDir', join(folder, 'site')], { JOURNAL_DIR: folder });
    expect(status).toBe(1);
    expect(errors).toContain('cannot be built into the folder of the notes');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  test('a journal that is not there is said in one sentence', async () => {
    const { status, errors } = await runScript('build', [], { JOURNAL_DIR: '/nowhere/at/all' });
    expect(status).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain('There is no folder');
  });

  test('a day that is none is said in one sentence', async () => {
    const { status, errors } = await runScript('build', [], { JOURNAL_TODAY: '2026-02-30' });
    expect(status).toBe(1);
    expect(errors).toContain('"2026-02-30" is not a day');
  });

  test('an empty journal is a site too', async () => {
    const folder = temporaryFolder();
    const env = {
      JOURNAL_DIR: writeJournal(join(folder, 'notes'), { 'journal.yaml': '' }),
      JOURNAL_TODAY: '2026-11-02',
    };
    const { status, output } = await runScript('build', ['--outDir', join(folder, 'site')], env);
    expect(status, output).toBe(0);
    expect(filesOf(join(folder, 'site')).get('index.html')?.toString()).toContain(FIRST_STEPS.lead);
  });

  test('an .mdx note whose code stops with an error is shown as plain Markdown', async () => {
    const folder = temporaryFolder();
    const notes = {
      'journal/2026-11-01.md': 'A quiet day.\n',
      'journal/2026-11-02.mdx': 'Before {missing.thing} after.\n',
      'journal/2026-11-03.mdx': 'I felt <3 and { that was all.\n',
    };
    const env = { JOURNAL_DIR: writeJournal(join(folder, 'notes'), notes), JOURNAL_TODAY: '2026-11-04' };
    const { status, output } = await runScript('build', ['--outDir', join(folder, 'site')], env);
    expect(status).toBe(0);
    expect(output).toContain('3 notes read, 3 shown, 2 with problems');
    const site = filesOf(join(folder, 'site'));
    expect(site.get('journal/2026/11/01/index.html')?.toString()).toContain('A quiet day.');
    expect(site.get('journal/2026/11/02/index.html')?.toString()).toContain('Before {missing.thing} after.');
    expect(site.get('journal/2026/11/03/index.html')?.toString()).toContain('and { that was all.');
  });
});
