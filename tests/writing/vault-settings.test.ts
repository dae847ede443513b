import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { isUsual, vaultSettings, vaultSettingsText } from '../../src/writing/vault/vault-settings.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

const DAILY = '.obsidian/daily-notes.json';
const settingsOf = (files: Files) => vaultSettings(folderOf(files));
const saidOf = (files: Files) => parse(vaultSettingsText(settingsOf(files))) as unknown;
const daily = (fields: object): Files => ({ [DAILY]: JSON.stringify(fields) });

describe('the settings of a vault', () => {
  test.each([
    ['a folder', { folder: 'Daily Notes' }, { folders: { journal: 'Daily Notes' } }],
    ['slashes around it', { folder: '/Life//Daily/' }, { folders: { journal: 'Life/Daily' } }],
    ['a name with its day', { folder: 'D', format: 'YYYY/MM/YYYY-MM-DD dddd' }, { folders: { journal: 'D' } }],
    ['a day over folders', { folder: 'D', format: 'YYYY/MM-DD' }, { days: 'D/{YYYY}/{MM}-{DD}' }],
    ['a name in two ways', { format: 'DD-MM-YYYY' }, { days: '{DD}-{MM}-{YYYY}' }],
    [
      'a week beside the day',
      { folder: 'D', format: 'gggg-[W]ww/MM-DD-YYYY' },
      { days: 'D/{*}-W{*}/{MM}-{DD}-{YYYY}' },
    ],
    ['the folder of this journal', { folder: 'Journal' }, {}],
    ['nothing', {}, {}],
    ['a format that names no day', { folder: 'D', format: 'gggg-[W]ww' }, { folders: { journal: 'D' } }],
    ['braces', { folder: 'D', format: '{YYYY}-MM-DD' }, { folders: { journal: 'D' } }],
  ])('that say %s', (_, fields, said) => {
    expect(saidOf(daily(fields))).toEqual(said);
    expect(isUsual(settingsOf(daily(fields)))).toBe(Object.keys(said).length === 0);
  });

  test('of the commonest other plugin count where the core one says nothing', () => {
    const other = (enabled: boolean, more: Files = {}) =>
      saidOf({
        '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({ daily: { enabled, folder: 'Per', format: '' } }),
        ...more,
      });
    expect(other(true)).toEqual({ folders: { journal: 'Per' } });
    expect(other(false)).toEqual({});
    expect(other(true, daily({ folder: 'Core' }))).toEqual({ folders: { journal: 'Core' } });
  });

  test('leave out what its search leaves out, but by what is no pattern here', () => {
    const filters = ['Work/', 'Old/Archive', '/old/', 'a*b', '', 7];
    expect(saidOf({ '.obsidian/app.json': JSON.stringify({ userIgnoreFilters: filters }) })).toEqual({
      ignore: ['Work/', 'Old/Archive'],
    });
  });

  test.each(['', '{', '[]', 'null', '"x"', '{"folder": 7, "format": ["x"]}', '\ufeff{}', '{"folder": "../../etc"}'])(
    'that are damaged or of another kind say nothing: %j',
    (text) => {
      const files = { [DAILY]: text, '.obsidian/app.json': text, 'a.md': 'Words.' };
      const settings = vaultSettingsText(settingsOf(files));
      const { notes, diagnostics } = readJournal(folderOf(files), { today: TODAY, settings });
      expect([notes.length, diagnostics]).toEqual([1, []]);
    },
  );

  test('make a journal of its daily notes, with not one problem', () => {
    const files = {
      ...daily({ folder: 'Daily', format: 'YYYY/MMMM/D' }),
      'Daily/2026/November/20.md': 'A day.',
      'Daily/2026/November/21 walk.md': 'Another.',
      'Work/2026-11-20 Standup.md': 'No entry.',
    };
    const journal = readJournal(folderOf(files), { today: TODAY, settings: vaultSettingsText(settingsOf(files)) });
    expect([[...journal.days.keys()], journal.diagnostics]).toEqual([['2026-11-20', '2026-11-21'], []]);
  });
});
