import { describe, expect, test } from 'vitest';
import { journalOf, said, type Files } from './folder.ts';

const HABITS: Files = {
  'habits/movement.md': '---\nname: Movement\nmeasure: minutes\n---\n',
  'habits/meditated.md': '---\nname: Meditated\nmeasure: yesno\n---\n',
  'homework/worry-time.md': '---\nwhat: Worry time\n---\n',
};
const ON: Files = { 'journal.yaml': 'inline_fields: true\n' };

function entryOf(text: string, more: Files = ON) {
  const journal = journalOf({ ...HABITS, ...more, 'journal/2026-11-20.md': text });
  const entry = journal.notes.find(({ path }) => path === 'journal/2026-11-20.md');
  return { entry, journal, fields: entry?.fields, diagnostics: said(journal.diagnostics) };
}

describe('where the settings say so, fields in the text of an entry are its fields', () => {
  test.each([
    ['mood:: 6', { mood: 6 }],
    ['Words.\n\n- Mood:: 6\n* **energy**:: 4\n1. stress::3', { mood: 6, energy: 4, stress: 3 }],
    ['> mood:: 6', { mood: 6 }],
    ['- [x] mood:: 6', { mood: 6 }],
    ['I walked [movement:: 25] and sat (meditated:: yes).', { habits: { movement: '25', meditated: 'yes' } }],
    [
      'Movement:: 2,5\nworry_time:: part',
      { habits: { movement: '2,5' }, homework: { 'worry-time': { done: 'part' } } },
    ],
    ['feelings:: sad, a bit tired\ntags:: a, b', { feelings: ['sad', 'a bit tired'], tags: ['a', 'b'] }],
    ['title:: Sea\ntime:: 08:10\nevent:: yes', { title: 'Sea', time: '08:10', event: true }],
    [
      '---\nmood: 4\nhabits: { movement: 10 }\n---\nmood:: 6\nmovement:: 20\nenergy:: 3',
      { mood: 4, energy: 3, habits: { movement: 10 } },
    ],
    ['mood:: 6\nmood:: 7', { mood: 6 }],
    ['mood::', {}],
    ['`mood:: 6`\n\n```\nenergy:: 4\n```\n\n    stress:: 3', {}],
    ['fog:: thick\nnight:: 7\nstd::vector', {}],
  ])('%j', (text, fields) => {
    const { fields: found, diagnostics, entry } = entryOf(text);
    expect(found).toEqual(fields);
    expect(diagnostics).toEqual([]);
    expect(entry?.body).toBe(text.replace(/^---[^]*---\n/, ''));
  });

  test('the note takes its title, time and tags, and its habits are recorded', () => {
    const { entry, journal } = entryOf('title:: Sea\ntime:: 08:10\ntags:: #a #b\nmovement:: 25');
    expect(entry).toMatchObject({ title: 'Sea', time: '08:10', tags: ['a', 'b'] });
    expect(journal.habitRecords.get('movement')?.map(({ reading }) => reading)).toEqual([25]);
  });

  test('a wrong value is a problem on its line', () => {
    const { fields, diagnostics } = entryOf(
      '---\nenergy: 3\n---\nWords.\nmood:: 11 or so\n[movement:: far] (meditated:: yes)',
    );
    expect(fields).toEqual({ energy: 3, habits: { movement: 'far', meditated: 'yes' } });
    expect(diagnostics).toEqual([
      expect.stringContaining('5:1 mood mood is a text of 8 characters; give a whole number'),
      expect.stringContaining('6:2 habits.movement habits.movement is a word; give minutes'),
    ]);
  });

  test.each(['share:: never', 'share:: private', '[share:: brief]', 'draft:: true', 'mood:: 6\nshare:: brief'])(
    'who may see the note is not read there, and closes it: %j',
    (text) => {
      const { entry, diagnostics } = entryOf(text);
      expect(entry?.share).toBe('never');
      expect(diagnostics.join()).toContain('treated as never');
    },
  );

  test('only entries have them', () => {
    const { journal } = entryOf('Words.', { ...ON, 'about.md': 'title:: Sea' });
    expect(journal.notes.find(({ path }) => path === 'about.md')?.title).toBe(null);
  });
});

describe('without the setting they are named once in a journal', () => {
  test('at the first of them, with how many notes have some', () => {
    const { fields, diagnostics } = entryOf('Words.\n\nfog:: thick\nmood:: 6', {
      'journal/2026-11-21.md': '[movement:: 25]',
      'journal/2026-11-22.md': 'fog:: thick',
      'journal/2026-11-19.md': '---\nshare: never\n---\nmood:: 6',
    });
    expect(fields).toEqual({});
    expect(diagnostics).toEqual([
      expect.stringMatching(/^4:1 - .*so do 1 other note\. .*inline_fields: true in journal\.yaml/),
    ]);
  });

  test.each(['fog:: thick', '`mood:: 6`', 'A time::', 'Words: mood'])('but not for %j', (text) => {
    expect(entryOf(text, {}).diagnostics).toEqual([]);
  });
});

describe('what is hidden or struck out in the text is no field', () => {
  test.each([
    '%%questions:: zebra%%',
    '%%\nquestions:: zebra\n%%',
    '<!-- questions:: zebra -->',
    'I %% walked.\n\nquestions:: zebra',
    '%% x\n\nquestions:: zebra\n%%\n\nmood:: 6 `%%`',
    '~~questions:: zebra~~',
    '(questions:: one) %%(brief:: zebra)%%',
  ])('%j', (text) => {
    expect(JSON.stringify(entryOf(text).fields)).not.toContain('zebra');
  });

  test('what stands beside it is one', () => {
    expect(entryOf('mood:: 6 %%title:: zebra%%\nenergy:: 4').fields).toEqual({ mood: 6, energy: 4 });
  });
});
