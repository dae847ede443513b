import { describe, expect, test } from 'vitest';
import { journalOf, said } from '../folder.ts';

const ENTRY = '---\nmood: 6\nhabits: { movement: 40 }\n---\n\n- [?] What about the winter?\n';

describe('a copy that a sync program made of a conflict', () => {
  test.each([
    '2026-11-16.sync-conflict-20261116-201500-ABCD123.md',
    '2026-11-16 (conflicted copy 2026-11-18).md',
    "2026-11-16 (Anna's conflicted copy 2026-11-18).md",
    '2026-11-16 (Conflicted copy laptop 202611192200).md',
    '2026-11-16 (Case Conflict 1).md',
    '2026-11-16 (In Konflikt stehende Kopie von Anna 2026-11-18).md',
    '2026-11-16 (conflict on 2026-11-18 at 20-15-00).md',
    '2026-11-16_conflict-20261118-201500.md',
    '2026-11-16.conflict.md',
    '2026-11-16 2.md',
    '2026-11-16 (1).md',
    '2026-11-16(2).md',
    '2026-11-16 copy.md',
    '2026-11-16 copy 3.md',
    '2026-11-16 - Copy.md',
    '2026-11-16 - Copy (2).md',
    '2026-11-16 Kopie.md',
    '2026-11-16-DESKTOP-AB12CD3.md',
    '2026-11-16-MacBook.md',
    '2026-11-16-Annas-MacBook-Pro.md',
  ])('%s is named and left out', (name) => {
    const { notes, diagnostics, counts } = journalOf({
      'habits/movement.md': '---\nname: Movement\nmeasure: minutes\n---\n',
      'journal/2026-11-16.md': ENTRY,
      [`journal/${name}`]: ENTRY,
    });
    expect(notes.map(({ path }) => path)).toEqual(['journal/2026-11-16.md', 'habits/movement.md']);
    expect(diagnostics).toMatchObject([{ file: `journal/${name}`, line: 1 }]);
    expect(said(diagnostics)[0]).toContain('a copy that a program made of journal/2026-11-16.md');
    expect(counts).toMatchObject({ files: 3, shown: 2 });
  });

  test.each(['2026-11-16 2.md', '2026-11-16 (conflicted copy 2026-11-18).md', '2026-11-16.sync-conflict-1-2-3.md'])(
    '%s alone is read, for there is no other',
    (name) => {
      const { notes } = journalOf({ [`journal/${name}`]: ENTRY });
      expect(notes).toMatchObject([{ kind: 'entry', day: '2026-11-16', fields: { mood: 6 } }]);
    },
  );

  test.each([
    '2026-11-16-after-work.md',
    '2026-11-16 The conflict at work.md',
    '2026-11-16-laptop.md',
    '2026-11-16-surface.md',
    '2026-11-16 Chapter 2.md',
  ])('%s is an entry of its own', (name) => {
    expect(journalOf({ 'journal/2026-11-16.md': ENTRY, [`journal/${name}`]: ENTRY }).counts.shown).toBe(2);
  });
});

describe('templates', () => {
  test('in the folders that the vault names, or with signs to be filled in, are no notes and are counted', () => {
    const { notes, diagnostics, counts } = journalOf({
      '.obsidian/templates.json': '{"folder": "Vorlagen"}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder": "/x/templater/"}',
      'Vorlagen/day.md': '---\nmood:\n---\n- [?] A question\n',
      'x/templater/a.md': '- [!] A topic',
      'x/b.md': '---\ntitle: "{{title}}"\ndate: {{date}}\n---\n- [?] A question\n',
      'x/c.md': '---\ntitle: <% tp.file.title %>\n---\n',
      'x/d.md': 'I wrote {{this}} myself.',
    });
    expect(notes.map(({ path }) => path)).toEqual(['x/d.md']);
    expect(diagnostics).toEqual([]);
    expect(counts).toMatchObject({ files: 1, leftOut: 4 });
  });

  test.each(['{', '[]', 'null', '{"folder": 7}', '{"folder": ""}', ''])(
    'settings of the vault that say %j name no folder',
    (text) => {
      expect(journalOf({ '.obsidian/templates.json': text, 'a/b.md': 'x' }).counts).toMatchObject({
        shown: 1,
        leftOut: 0,
      });
    },
  );
});

test('what editors and other programs leave behind is counted, and nothing is said of it', () => {
  const files = [
    'a.md~',
    'b.md.bak',
    '#c.md#',
    'd.base',
    'e.canvas',
    'f.css',
    'desktop.ini',
    'Thumbs.db',
    'g.tmp',
    'h.md.orig',
  ];
  const { diagnostics, counts } = journalOf(Object.fromEntries(files.map((name) => [name, 'x'])));
  expect(diagnostics).toEqual([]);
  expect(counts).toMatchObject({ files: 0, leftOut: files.length });
});

describe('a name that is nearly one of ours is named', () => {
  test.each(['journal.yml', 'Journal.yaml', 'settings.yaml', 'journal.json'])('%s for the settings', (name) => {
    expect(said(journalOf({ [name]: 'paper: letter' }).diagnostics)).toEqual([expect.stringContaining('journal.yaml')]);
  });

  test.each([
    ['session', 'sessions'],
    ['Habit', 'habits'],
    ['reflexions', 'reflections'],
    ['homeworks', 'homework'],
  ])('%s for a folder', (folder, likely) => {
    const { diagnostics } = journalOf({ [`${folder}/2026-11-10.md`]: 'x', [`${folder}/2026-11-11.md`]: 'y' });
    expect(said(diagnostics)).toEqual([expect.stringContaining(`Did you mean ${likely}?`)]);
  });

  test.each(['diary', 'areas', 'people', 'journal'])('%s is a folder of the writer\u2019s own', (folder) => {
    expect(journalOf({ [`${folder}/2026-11-10.md`]: 'x' }).diagnostics).toEqual([]);
  });
});
