import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORT_FORMATS } from '../../src/import/formats.ts';
import { KINDS } from '../../src/notes/kinds/kinds.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { GUIDE_KINDS, GUIDE_PAGES, GUIDE_PROGRAMS } from '../../src/messages/en/guide.ts';
import { addressOfProgram, guidePlace } from '../../src/site/guide/guide-place.ts';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const PAGES = globSync('src/pages/guide/**/*.mdx', { cwd: ROOT }).map((path) => path.split(sep).join('/'));
const PROGRAM_PAGES = PAGES.filter((path) => path.startsWith('src/pages/guide/import/'));
const sample = readJournal(join(ROOT, 'content'), { today: '2026-11-23' });

describe('the guide', () => {
  test('has a page for every kind of note and for the settings', () => {
    expect(GUIDE_KINDS.map(({ kind }) => kind).toSorted()).toEqual(
      [...KINDS.filter((kind) => kind !== 'note'), 'settings'].toSorted(),
    );
  });

  test('lists every page there is, and no other', () => {
    const written = PAGES.map((path) => path.replace(/^src\/pages\/|(?:index)?\.mdx$/g, '')).map(
      (name) => `/${name}${name.endsWith('/') ? '' : '/'}`,
    );
    const listed = [...GUIDE_PAGES.map(([address]) => address), ...GUIDE_PROGRAMS.map(addressOfProgram)];
    expect(listed.toSorted()).toEqual(written.toSorted());
  });

  test('has a page for every program that notes can come from, in the same order, called as people call it', () => {
    expect(GUIDE_PROGRAMS.map(({ name }) => name)).toEqual(IMPORT_FORMATS.map(({ name }) => name));
    const titled = IMPORT_FORMATS.filter(({ name }) => name !== 'csv').map(({ title }) => title);
    expect(GUIDE_PROGRAMS.map(({ title }) => title)).toEqual([...titled, 'Any table']);
  });

  test.each(PROGRAM_PAGES)('says how to get the file and what comes of it: %s', (page) => {
    const headings = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^## (.+)$/gm)].map(([, words]) => words);
    expect(headings).toEqual(expect.arrayContaining(['Getting the file', 'What comes']));
  });

  test('says on each page where it lies, and what stands before and after it', () => {
    expect(guidePlace('/guide/import/jrnl/', 'From jrnl')).toEqual({
      above: [
        { address: '/guide/', words: 'Guide' },
        { address: '/guide/import/', words: 'From another program' },
      ],
      here: 'From jrnl',
      earlier: { address: '/guide/import/dayone/', words: 'From Day One' },
      later: { address: '/guide/import/loop/', words: 'From Loop Habit Tracker' },
    });
    expect(guidePlace('/guide/import/daylio/', '').earlier).toBeNull();
    expect(guidePlace('/guide/', 'Begin')).toMatchObject({ above: [], earlier: null });
    expect(guidePlace('/guide/phone/', 'On a phone')).toMatchObject({
      above: [{ address: '/guide/', words: 'Guide' }],
      earlier: { address: '/guide/obsidian/' },
      later: { address: '/guide/export/' },
    });
  });

  test('leads only to pages of the guide that there are', () => {
    const known = new Set([
      ...GUIDE_PAGES.map(([address]) => address),
      ...GUIDE_PROGRAMS.map(addressOfProgram),
      ...GUIDE_KINDS.map(({ slug }) => `/guide/${slug}/`),
    ]);
    const named = PAGES.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((\/guide\/[^)#]*)/g)].map(
        ([, address]) => address ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((address) => !known.has(address))).toEqual([]);
  });

  test.each(GUIDE_KINDS.filter(({ kind }) => kind !== 'settings'))(
    'shows a $kind of the sample journal that has no problem',
    ({ kind, example }) => {
      expect(sample.notes.find(({ path }) => path === example)?.kind).toBe(kind);
      expect(sample.diagnosticsOf.get(example)).toBeUndefined();
    },
  );

  test.each(PAGES)('names only commands that there are: %s', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
