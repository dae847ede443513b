import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/notes/kinds/kinds.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { GUIDE_KINDS, GUIDE_PAGES } from '../../src/messages/en/guide.ts';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const PAGES = globSync('src/pages/guide/*.mdx', { cwd: ROOT });
const sample = readJournal(join(ROOT, 'content'), { today: '2026-11-23' });

describe('the guide', () => {
  test('has a page for every kind of note and for the settings', () => {
    expect(GUIDE_KINDS.map(({ kind }) => kind).toSorted()).toEqual(
      [...KINDS.filter((kind) => kind !== 'note'), 'settings'].toSorted(),
    );
  });

  test('lists every page there is, and no other', () => {
    const written = PAGES.map((path) => (path.split('/').at(-1) ?? '').replace('.mdx', '')).map((name) =>
      name === 'index' ? '/guide/' : `/guide/${name}/`,
    );
    expect(GUIDE_PAGES.map(([address]) => address).toSorted()).toEqual(written.toSorted());
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
