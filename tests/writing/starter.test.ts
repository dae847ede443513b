import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/notes/kinds/kinds.ts';
import { editorFiles } from '../../src/writing/editor/editor-files.ts';
import { snippets } from '../../src/writing/editor/snippets.ts';
import { placeDoubt } from '../../src/writing/starter/place-doubts.ts';
import { starterFiles } from '../../src/writing/starter/starter-files.ts';
import { STARTER_HABITS } from '../../src/writing/starter/starter-habits.ts';
import { journalOf, parse } from '../read/folder.ts';

const ALL = STARTER_HABITS.map(({ id }) => id);

describe('a new journal', () => {
  test('has no problem, and the habits that were chosen', () => {
    const files = [...starterFiles(ALL), ...editorFiles()];
    const journal = journalOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    expect(journal.diagnostics).toEqual([]);
    expect(journal.habits.map(({ id }) => id).toSorted()).toEqual(ALL.toSorted());
    expect(journal.habits.every(({ fields }) => fields.smallest !== undefined && fields.why !== undefined)).toBe(true);
    expect(journal.notes).toHaveLength(ALL.length);
  });

  test('may begin without habits', () => {
    expect(starterFiles([]).map(({ path }) => path)).toEqual(['journal.yaml', 'README.md', '.gitignore']);
  });
});

describe('the files for editors', () => {
  test('are JSON, with a schema for each kind and for the settings', () => {
    const files = editorFiles();
    expect(files.length).toBeGreaterThan(KINDS.length);
    for (const { text } of files) expect(() => JSON.parse(text) as unknown).not.toThrow();
    const schemas = files.flatMap(({ path }) => /schemas\/(.+)\.json$/.exec(path)?.[1] ?? []);
    expect(schemas.toSorted()).toEqual([...KINDS.filter((kind) => kind !== 'note'), 'settings'].toSorted());
  });

  test('keep the words of the fields, colons and all', () => {
    const lines = Object.values(snippets()).flatMap(({ body }) => body);
    expect(lines).toContain('# helped_rating:  # how it was: 1 to 9, 5 is neither');
  });

  test.each(KINDS.filter((kind) => kind !== 'note'))('have a snippet for a %s that has no problem', (kind) => {
    const body = Object.values(snippets()).find(({ prefix }) => prefix === `new-${kind}`)?.body ?? [];
    const typed = body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '');
    const { note, diagnostics } = parse(typed.replace('---\n', `---\ntype: ${kind}\n`), `${kind}/2026-11-23.md`);
    expect({ kind: note?.kind, diagnostics }).toEqual({ kind, diagnostics: [] });
  });
});

describe('a doubtful place', () => {
  test.each([
    '/somewhere/Dropbox/journal',
    '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/journal',
    String.raw`C:\Users\a\OneDrive - Work\journal`,
    '/somewhere/Nextcloud/x/journal',
    '/somewhere/public_html/journal',
    '/var/www/journal',
    '/srv/http/journal',
  ])('is %s', (path) => {
    expect(placeDoubt(path)).toMatch(/^That folder looks as if /);
  });

  test.each([
    '/somewhere/journal',
    '/somewhere/Documents/my journal',
    '/somewhere/wwwanda/journal',
    '/somewhere/boxes/journal',
  ])('is not %s', (path) => {
    expect(placeDoubt(path)).toBeNull();
  });
});
