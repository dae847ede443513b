import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { givenToday, journalFolder, rememberFolder } from '../../scripts/journal-folder.ts';
import { ROOT, temporaryFolder } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';

test('the sample is shown until a folder is remembered, and the environment goes before both', () => {
  const root = temporaryFolder();
  const [ours, other] = [join(root, 'ours'), join(root, 'other')];
  expect(journalFolder({}, root)).toBe(join(root, 'content'));
  rememberFolder(ours, root);
  expect(journalFolder({}, root)).toBe(ours);
  expect(journalFolder({ JOURNAL_DIR: '' }, root)).toBe(ours);
  expect(journalFolder({ JOURNAL_DIR: other }, root)).toBe(other);
  expect(journalFolder({ JOURNAL_DIR: 'content' }, root)).toBe(join(ROOT, 'content'));
});

test.each(['', '{', '[]', 'null', '{"folder": 7}', '{"folder": ""}'])(
  'a damaged memory is named, not passed over: %j',
  (text) => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'journal.local.json'), text);
    expect(() => journalFolder({}, root)).toThrow(/^journal\.local\.json cannot be read\. Make it \{ "folder": "…" \}/);
    expect(existsSync(join(root, 'journal.local.json'))).toBe(true);
  },
);

test('a day in place of today is a day of the calendar or nothing', () => {
  expect(givenToday({})).toBeUndefined();
  expect(givenToday({ JOURNAL_TODAY: '' })).toBeUndefined();
  expect(givenToday({ JOURNAL_TODAY: '2024-02-29' })).toBe('2024-02-29');
  expect(() => givenToday({ JOURNAL_TODAY: '2023-02-29' })).toThrow();
});

test('a folder that cannot be remembered is said, with what to do instead', () => {
  const root = join(folderOf({ file: '' }), 'file');
  const remember = () => rememberFolder('ours', root);
  expect(remember).toThrow(/is not remembered: .+ Put JOURNAL_DIR=ours /);
});
