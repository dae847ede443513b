import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';

const TEXT = `[2013-06-09 15:39] A day out. With @ada *
[1] is no entry
[ ] nor is this
- [?] nor a question

[2013-06-10 03:05 PM] No end of a sentence
[2013-06-10 03:05 PM] Only a title?
`;

describe('a text of jrnl', () => {
  test('has an entry for each date in brackets; all other brackets are its words', async () => {
    const { journal, plan } = await importText(['jrnl', 'journal.txt', TEXT]);
    const [first] = journal.days.get('2013-06-09') ?? [];
    expect([first?.time, first?.title, first?.tags]).toEqual(['15:39', 'A day out.', ['ada', 'starred']]);
    expect(first?.body.trim()).toBe('With @ada\n[1] is no entry\n[ ] nor is this\n\\- [?] nor a question');
    const later = (journal.days.get('2013-06-10') ?? []).map(({ time, title, id }) => [time, title, id]);
    expect(later.toSorted()).toEqual([
      ['15:05', 'No end of a sentence', '2013-06-10'],
      ['15:05', 'Only a title?', '2013-06-10-1505'],
    ]);
    expect([plan.entries.length, journal.diagnostics]).toEqual([3, []]);
  });

  test('whose dates can be read in two ways needs the order', async () => {
    const text = '[4/11/2019 08:00] One.\n';
    await expect(importText(['jrnl', 'a.txt', text])).rejects.toThrow('--dates day-first');
    const { texts } = await importText(['jrnl', 'a.txt', text], { dates: 'month-first' });
    expect(Object.keys(texts)).toEqual(['journal/2019-04-11.md']);
  });

  test('may be a folder with a file for each day', async () => {
    const files = { '2013/06/09.txt': '[2013-06-09 15:39] One.\n', '2013/06/10.txt': '[2013-06-10 15:39] Two.\n' };
    const { journal } = await importInto(folderOf({}), 'jrnl', folderOf(files));
    expect(journal.notes.map(({ title }) => title)).toEqual(['One.', 'Two.']);
  });

  test.each([
    ['is locked', 'JRNLv3\ngAAAA', 'jrnl --format json'],
    ['has no entry', 'Dear diary', 'no export of jrnl'],
    ['is cut JSON', '{"entries": [', 'cut or damaged'],
    ['is other JSON', '{"days": []}', 'no export of jrnl'],
  ])('that %s is refused in a sentence', async (_, text, sentence) => {
    await expect(importText(['jrnl', 'a.txt', text])).rejects.toThrow(sentence);
  });
});

test('JSON of jrnl keeps title, text and tags, and an entry that was edited is known again', async () => {
  const entry = {
    title: 'One.',
    body: '#### Deep\n**b**',
    date: '2024-01-08',
    time: '19:00',
    tags: ['@work'],
    starred: true,
  };
  const uuid = '0123456789abcdef';
  const jsonOf = (...entries: readonly object[]) => JSON.stringify({ tags: {}, entries });
  const text = jsonOf({ ...entry, uuid }, { ...entry, date: '2024-13-01' }, { date: '2024-01-09' });
  const file = (content: string) => join(folderOf({ 'a.json': content }), 'a.json');
  const folder = folderOf({});
  const { journal, plan } = await importInto(folder, 'jrnl', file(text));
  const [one] = journal.notes;
  expect([one?.title, one?.tags, one?.time, one?.body.trim()]).toEqual([
    'One.',
    ['work', 'starred'],
    '19:00',
    '#### Deep\n**b**',
  ]);
  expect(plan.refused.map(({ place, why }) => `${place}: ${why}`)).toEqual([
    'entry 2: it has no day of the calendar',
    'entry 3: it has neither words nor values',
  ]);
  const edited = await importInto(folder, 'jrnl', file(jsonOf({ ...entry, uuid, body: 'Other.' })));
  expect([edited.plan.entries, edited.plan.changed]).toEqual([[], ['journal/2024-01-08.md']]);
});
