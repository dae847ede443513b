import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { definitionOf, KINDS } from '../../src/notes/kinds/kinds.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { dayPattern } from '../../src/read/place/day-pattern.ts';
import { patternOfMoment } from '../../src/read/place/moment-format.ts';
import { propertyTypes } from '../../src/writing/vault/property-types.ts';
import { vaultFiles } from '../../src/writing/vault/vault-files.ts';
import { folderOf, journalOf, TODAY, type Files } from '../read/folder.ts';
import { filledTemplate, MADE_BY_HAND } from './filled-template.ts';

const textsOf = (files: Files): Map<string, string> => {
  const folder = folderOf(files);
  return new Map(vaultFiles(folder, readJournal(folder, { today: TODAY })).map(({ path, text }) => [path, text]));
};
const settingsOf = (files: Files, name: string) =>
  JSON.parse(textsOf(files).get(`.obsidian/${name}.json`) ?? '') as unknown;

describe('what Obsidian gets', () => {
  test('is no note and no problem, beside whatever else it writes there itself', () => {
    const own = {
      '.obsidian/workspace.json': '{"main":',
      '.obsidian/workspace-mobile.json': '\0',
      '.trash/a.md': '- [?] x',
    };
    const journal = journalOf({ ...Object.fromEntries(textsOf({})), ...own });
    expect([journal.notes, journal.diagnostics, journal.drafts.size]).toEqual([[], [], 1]);
    expect(journal.counts.leftOut).toBe(MADE_BY_HAND.length);
  });

  test.each([
    [{}, { folder: 'journal', format: 'YYYY-MM-DD' }],
    [{ 'journal.yaml': 'folders: { journal: Daily Notes }' }, { folder: 'Daily Notes', format: 'YYYY-MM-DD' }],
    [{ 'journal.yaml': 'days: "Life/Days {YYYY}/{MM}-{DD}"' }, { folder: 'Life', format: '[Days] YYYY/MM-DD' }],
    [{ 'journal.yaml': 'days: "{DD}-{MM}-{YYYY}"' }, { folder: 'journal', format: 'DD-MM-YYYY' }],
    [
      { 'journal.yaml': 'days: "{DD}-{MM}-{YYYY}"', '22-11-2026.md': 'Words.' },
      { folder: '', format: 'DD-MM-YYYY' },
    ],
    [{ 'journal.yaml': 'days: "D/{*}/{YYYY}-{MM}-{DD}"' }, { folder: 'journal', format: 'YYYY-MM-DD' }],
    [
      { 'journal.yaml': 'days: ["D/{*}/{YYYY}-{MM}-{DD}", "E/{DD}.{MM}.{YYYY}"]' },
      { folder: 'E', format: 'DD.MM.YYYY' },
    ],
    [{ 'journal.yaml': 'days: "D[x]/a[{YYYY}-{MM}-{DD}"' }, { folder: 'journal', format: 'YYYY-MM-DD' }],
    [{ 'journal/2026/2026-11-22.md': 'Words.' }, { folder: 'journal', format: 'YYYY/YYYY-MM-DD' }],
    [{ 'journal/2026/2026-11/2026-11-22.md': 'Words.' }, { folder: 'journal', format: 'YYYY/YYYY-MM/YYYY-MM-DD' }],
  ])('makes daily notes where the journal has its days: %j', (files, place) => {
    expect(settingsOf(files, 'daily-notes')).toEqual({ ...place, template: 'templates/entry' });
    const pattern = [place.folder, patternOfMoment(place.format)].filter(Boolean).join('/');
    const path = `${dayPattern(pattern)?.pathOf('2026-11-21', 'en') ?? ''}.md`;
    const journal = journalOf({ ...files, [path]: filledTemplate('entry', '', '2026-11-21') });
    expect(journal.notes.find((note) => note.path === path)).toMatchObject({ kind: 'entry', day: '2026-11-21' });
    expect(journal.diagnostics).toEqual([]);
  });

  test('goes into the folder that the vault has for its templates', () => {
    const files = { '.obsidian/templates.json': '{"folder":"/Meta/Templates/"}' };
    expect([...textsOf(files).keys()]).toContain('Meta/Templates/win.md');
    expect(settingsOf(files, 'daily-notes')).toMatchObject({ template: 'Meta/Templates/entry' });
    const plugin = { '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Tpl"}' };
    expect(settingsOf(plugin, 'templates')).toMatchObject({ folder: 'Tpl' });
  });

  test('takes no note away that lies in a folder of that name', () => {
    const own = { 'Templates/For the choir.md': 'A page of mine.\n' };
    const made = Object.fromEntries(textsOf(own));
    expect(Object.keys(made)).toContain('note-templates/win.md');
    expect(journalOf({ ...made, ...own }).notes.map(({ path }) => path)).toEqual(['Templates/For the choir.md']);
  });

  test.each(['{}', '{"folder":""}', '{"folder":7}', '{', '[]'])(
    'is left out too where the vault says nothing of templates: %s',
    (text) => {
      const own = { '.obsidian/templates.json': text };
      const journal = journalOf({ ...Object.fromEntries(textsOf(own)), ...own });
      expect([journal.notes, journal.diagnostics]).toEqual([[], []]);
    },
  );
});

describe('the types of properties', () => {
  const types = propertyTypes();

  test('are of the few that Obsidian has, made from the fields', () => {
    expect(types).toMatchObject({
      ...{ type: 'text', date: 'date', day: 'date', next: 'date', time: 'text', title: 'text', tags: 'tags' },
      ...{ mood: 'number', energy: 'number', minutes: 'number', feelings: 'multitext', event: 'checkbox' },
    });
    for (const name of ['habits', 'night', 'practice', 'items', 'paused']) expect(types).not.toHaveProperty(name);
  });

  test('leave a name alone that is not of one type in all kinds', () => {
    for (const name of ['brief', 'homework']) expect(types).not.toHaveProperty(name);
  });

  const VALUES = {
    text: undefined,
    multitext: ['A word'],
    number: undefined,
    checkbox: true,
    date: '2026-11-23',
    tags: ['a', 'b'],
  };
  test.each(Object.entries(types).filter(([, type]) => VALUES[type] !== undefined))(
    'are what %s is read as: %s',
    (name, type) => {
      const shapes = KINDS.map((kind): z.ZodRawShape => definitionOf(kind).schema.shape);
      const fields = shapes.flatMap((shape) => shape[name] ?? []);
      expect(fields.map((field) => z.safeParse(field, VALUES[type]).success)).not.toContain(false);
    },
  );
});
