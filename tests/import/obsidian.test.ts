import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayByName } from '../../src/import/obsidian/day-of-note.ts';
import { mistakesAmong } from '../../src/notes/diagnostic.ts';
import { folderOf, type Files } from '../read/folder.ts';
import { importInto, importText, type Said } from './imported.ts';
import { zipped } from './zipped.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const importVault = (files: Files, said: Said = {}) => importInto(folderOf({}), 'obsidian', folderOf(files), said);
const importNote = (text: string, more: Files = {}) => importVault({ '2021-01-02.md': text, ...more });

describe('the name of a daily note', () => {
  test.each([
    ['2021-01-02', '2021-01-02'],
    ['2021-01-02-Saturday', '2021-01-02'],
    ['20210102-D', '2021-01-02'],
    ['02.01.2021', '2021-01-02'],
    ['13-01-2021', '2021-01-13'],
    ['02-01-2021', 'two-ways'],
    ['2021-W01', null],
    ['2021-01', null],
    ['2021-13-45 Walk', null],
    ['Plans', null],
  ])('%s says %s', (name, day) => {
    const found = dayByName(name, null);
    expect(typeof found === 'string' || found === null ? found : found.day).toBe(day);
  });

  test('that could be two days is asked for, and read as is said', async () => {
    const files = { '02-01-2021.md': 'One.' };
    await expect(importVault(files)).rejects.toThrow('--dates');
    expect(Object.keys((await importVault(files, { dates: 'month-first' })).texts)).toEqual(['journal/2021-02-01.md']);
  });
});

describe('a vault', () => {
  test('gives its daily notes, from the folder and in the form that its settings name, and counts the others', async () => {
    const daily = { folder: '/Diary/', format: 'MM-DD-YYYY', template: 'Diary/Start' };
    const { texts, plan } = await importVault({
      '.obsidian/daily-notes.json': JSON.stringify(daily),
      '.obsidian/templates.json': '{"folder": "Forms"}',
      '.trash/2021-01-09.md': 'Gone.',
      'Diary/2021/02-01-2021.md': 'One.',
      'Diary/Start.md': 'x',
      'Forms/2021-01-03.md': 'x',
      'Work/2021-01-04.md': 'x',
      'Diary/Ideas.md': 'x',
      'Diary/2021-03-01.md': '---\ndate: "{{date}}"\n---\nx',
    });
    expect(Object.keys(texts)).toEqual(['journal/2021-02-01.md']);
    expect(Object.fromEntries(plan.notTaken)).toEqual({
      ...{ templates: 2, 'notes outside the folder of daily notes': 1, 'notes without a day in their name': 1 },
    });
    expect(plan.refused).toEqual([
      { place: 'Diary/2021-03-01.md', why: expect.stringContaining('template') as string },
    ]);
  });

  test('in an archive is the same as in a folder, and adds nothing a second time', async () => {
    const files = { '2021-01-02 A walk.md': 'One.', 'b/2021-01-02 A walk.md': 'Two.' };
    const folder = folderOf({});
    const first = await importInto(folder, 'obsidian', folderOf(files));
    expect(first.journal.notes.map(({ title, body }) => [title, body.trim()])).toEqual([
      ['A walk', 'Two.'],
      ['A walk', 'One.'],
    ]);
    const all = { ...files, '.trash/2021-01-09.md': 'Gone.' };
    const archive = zipped(Object.entries(all).map(([path, content]) => ({ path: `Vault/${path}`, content })));
    const zip = join(folderOf({ 'v.zip': archive }), 'v.zip');
    expect((await importInto(folder, 'obsidian', zip)).plan).toMatchObject({ entries: [], there: 2, changed: [] });
  });

  test.each([
    ['without a day in any name', { 'Ideas.md': 'x' }, 'No note in it has a day'],
    ['with a note in another encoding', { '2021-01-02.md': Buffer.from('Gr\u00fc\u00dfe', 'latin1') }, 'not in UTF-8'],
    ['with a note that is none', { '2021-01-02.md': Buffer.from([0, 1, 0, 2, 0]) }, 'is no text'],
  ])('%s is refused in a sentence', async (_, files, sentence) => {
    await expect(importVault(files)).rejects.toThrow(sentence);
  });

  test('with names that lead out is not read', async () => {
    const archive = zipped([{ path: '../2021-01-02.md', content: 'x' }]);
    await expect(importText(['obsidian', 'v.zip', archive])).rejects.toThrow('leads out');
  });
});

describe('a daily note', () => {
  test('gives fields where it has ours, and rows of the note where not', async () => {
    const fields = `tags: [a, "#b"]\nmood: 7\ntime: "8:05"\nsleep: 7.5h\nprivate: false\nbp:\n  systolic: 120\nlist: [1, x]\nwell: true\nempty:\n`;
    const { journal } = await importNote(`---\n${fields}---\nOne.\n\n- [x] Done\n- [ ] Not yet\n\n#weight:72.5kg\n`);
    const [note] = journal.notes;
    expect(note).toMatchObject({ time: '08:05', fields: { mood: 7, night: { hours: 7.5 } } });
    expect(note?.tags.slice(0, 2)).toEqual(['a', 'b']);
    expect(note?.body).toContain('One.\n\n- [x] Done\n- [ ] Not yet\n\n#weight:72.5kg');
    expect(note?.body).toMatch(/- .*systolic.*120/);
    expect(journal.diagnostics).toEqual([]);
  });

  test('has a mood from its text, and numbers are read where the vault shows their scale', async () => {
    const { records } = await importVault({
      '2021-01-01.md': 'mood:: 9',
      '2021-01-02.md': 'Then [mood:: \u{1f600}] it was.',
      '2021-01-03.md': '---\nmood: 3\n---\n',
    });
    expect(records.entries.map(({ moodWord }) => moodWord)).toEqual(['9', '\u{1f600}', '3']);
    expect(Object.fromEntries(records.knownMoods ?? [])).toEqual({ 9: 9, 3: 3 });
    const low = await importNote('---\nmood: 5\n---\n');
    expect(Object.fromEntries(low.records.knownMoods ?? [])).toEqual({ 5: null });
    const percent = await importNote('---\nmood: 5\n---\n', { '2021-01-03.md': '---\nmood: 80\n---\n' });
    expect(percent.records.knownMoods?.get('5')).toBeNull();
  });

  test('shows its pictures where they stood, and its links as words; code stays as it was', async () => {
    const text =
      'See [[Plans|my plans]] and [[Ideas]].\n![[pic.png|300]]\n![x](img/my%20pic.png "t")\n![[Ideas]]\n![[gone.png]]\n' +
      'key:: value\n![far](https://example.org/a.png)\n\n```dataview\nlist from [[Plans]] where a:: b\n```\n\nEnd.';
    const { journal, texts } = await importNote(text, {
      'img/my pic.png': PNG,
      'files/PIC.png': Buffer.concat([PNG, PNG]),
    });
    expect(
      Object.values(texts)[0]
        ?.replace(/[0-9a-f]{20}/g, '\u2026')
        .replace(/\n{3,}/g, '\n\n'),
    ).toContain(
      'See my plans and Ideas.\n\n![](../pictures/\u2026.png)\n\n![](../pictures/\u2026.png)\n\nIdeas\n\nkey:\\: value\n' +
        '[far](https://example.org/a.png)\n\n```dataview\nlist from [[Plans]] where a:: b\n```\n\nEnd.\n\n' +
        '- Attachment: it was not in the file\n',
    );
    expect(mistakesAmong(journal.diagnostics)).toEqual([]);
  });

  test.each(['![](mood:: )', '![a](javascript:b)', '![a](file:///c)'])(
    'shows the words of a picture that is nowhere: %s',
    async (text) => {
      const { journal } = await importNote(`One. ${text}`);
      expect(journal.notes.flatMap(({ links, pictures }) => [...links, ...pictures])).toEqual([]);
      expect(journal.diagnostics).toEqual([]);
    },
  );

  test('says nothing here that it did not say there, whatever stands in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[[',
        ']]',
        '![[',
        '|',
        '```',
        '~~~',
        '---',
        '%%',
        '::',
        'mood:: ',
        '- [?] ',
        '<b>',
        '\n',
        '(',
        ')',
      ),
      fc.constantFrom('private: yes', 'share: all', '![](', 'a.png', '{{date}}', '- [ ] ', '> [!note] ', '\t'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { journal, plan } = await importNote(pieces.join(''));
        expect(journal.diagnostics).toEqual([]);
        expect(plan.entries.length + plan.refused.length).toBe(1);
        expect(journal.notes.flatMap(({ marks, links }) => [...marks, ...links])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
