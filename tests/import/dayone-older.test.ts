import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { zipped } from './zipped.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const ID = (letter: string) => letter.repeat(32);

const plist = (inner: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"${head}>\n` +
  `<plist version="1.0"><dict>${inner}</dict></plist>\n`;
const CLASSIC = `<key>Creation Date</key><date>2014-05-02T23:30:00Z</date>
<key>Creator</key><dict><key>Entry Text</key><string>not this</string></dict>
<key>Entry Text</key><string># Title

One &amp; <![CDATA[two]]>.</string>
<key>Location</key><dict><key>Country</key><string>UK</string></dict>
<key>Starred</key><true/><key>Step Count</key><integer>5</integer>
<key>Tags</key><array><string>a</string><string>b</string></array>
<key>Time Zone</key><string>Europe/London</string>
<key>UUID</key><string>${ID('A')}</string>`;

describe('entries of Day One Classic', () => {
  test('are read from their folder, each with its picture', async () => {
    const folder = folderOf({ 'entries/a.doentry': plist(CLASSIC), [`photos/${ID('A')}.jpg`]: JPEG });
    const into = folderOf({});
    const { journal, plan, texts } = await importInto(into, 'dayone', folder);
    const [note] = journal.notes;
    expect([note?.day, note?.time, note?.tags, note?.title]).toEqual([
      ...['2014-05-03', '00:30', ['a', 'b', 'starred'], 'Title'],
    ]);
    expect(Object.values(texts)[0]).toMatch(/One & two\.\n\n!\[\]\(\.\.\/pictures\/\w+\.jpg\)/);
    expect(Object.fromEntries(plan.notTaken)).toEqual({ places: 1, weather: 0, 'movement and steps': 1 });
    expect([plan.refused, journal.diagnostics]).toEqual([[], []]);
    expect((await importInto(into, 'dayone', folder)).plan).toMatchObject({ entries: [], there: 1 });
  });

  test.each([
    ['binary', Buffer.from('bplist00\u00d1'), 'plutil'],
    ['cut', plist(CLASSIC).slice(0, 300), 'cannot be read'],
    ['another list', plist('<key>a</key><string>b</string>'), 'cannot be read'],
    ['a bomb', plist('<key>a</key><string>&b;</string>', ' [<!ENTITY b "bbbb">]'), 'cannot be read'],
    ['in another encoding', Buffer.from(plist(CLASSIC).replace('Title', 'T\u00fctel'), 'latin1'), 'cannot be read'],
  ])('of which one is %s are read without it, and it is named', async (_, content, why) => {
    const folder = folderOf({ 'a.doentry': plist(CLASSIC), 'b.doentry': content });
    const { plan } = await importInto(folderOf({}), 'dayone', folder);
    expect(plan.entries).toHaveLength(1);
    expect(plan.refused).toMatchObject([{ place: 'b.doentry', why: expect.stringContaining(why) as string }]);
  });

  test('cannot change what a record is', async () => {
    const odd = `<key>__proto__</key><dict><key>Starred</key><true/></dict>${CLASSIC.replace('<key>Starred</key><true/>', '')}`;
    const { journal } = await importInto(folderOf({}), 'dayone', folderOf({ 'a.doentry': plist(odd) }));
    expect(journal.notes[0]?.tags).toEqual(['a', 'b']);
  });
});

describe('the plain text of Day One', () => {
  const text =
    'Before.\n\tDate:\t15 January 2024 at 10:04:00 PM CET\n\tWeather:\tsun\n\tTags:\ta, b c\n\tPhoto:\tone.jpg\n\nOne.\n\n\tDate:\tand so on\n\n' +
    '\tDate:\t29. Februar 2024 um 08:05 MEZ\n\nTwo.\n\tNote:\tkept\n\n\tDate:\tJanuary 31, 2024, 7:00:00\u202fAM\n\n\tDate:\t30 February 2024\n\nThree.\n';

  test('is entries by their dates, with what stands below them', async () => {
    const { journal, plan } = await importText(['dayone', 'a.txt', text]);
    expect(journal.notes.map(({ day, time, tags, body }) => [day, time, tags, body.trim()])).toEqual([
      ['2024-01-15', '22:04', ['a', 'b c'], 'One.\n\n- Photo: one.jpg'],
      ['2024-02-29', '08:05', [], 'Two.\n\tNote:\tkept'],
    ]);
    expect(plan.refused.map(({ place, why }) => `${place}: ${why}`)).toEqual([
      'line 1: it has no day of the calendar',
      'line 9: it has no day of the calendar',
      'line 16: it has neither words nor values',
      'line 18: it has no day of the calendar',
    ]);
    expect([plan.notTaken.get('weather'), journal.diagnostics]).toEqual([1, []]);
  });

  test('asks in which order its numbers are, and is no other text', async () => {
    const numbers = '\tDate:\t04/11/2019\n\nOne.\n';
    await expect(importText(['dayone', 'a.txt', numbers])).rejects.toThrow('--dates');
    const { texts } = await importText(['dayone', 'a.txt', numbers], { dates: 'day-first' });
    expect(Object.keys(texts)).toEqual(['journal/2019-11-04.md']);
    await expect(importText(['dayone', 'a.txt', 'Dear diary,\n'])).rejects.toThrow('no export of Day One');
  });
});

describe('links between entries of Day One', () => {
  const entry = (letter: string, day: number, text: string) => ({
    ...{ uuid: ID(letter), creationDate: `2019-03-0${day}T10:00:00Z`, timeZone: 'UTC', text },
  });
  const link = (letter: string, version = '') => `[then *so*](dayone${version}://view?entryId=${ID(letter)})`;
  const archive = (...entries: readonly object[]) =>
    join(folderOf({ 'a.zip': zipped([{ path: 'J.json', content: JSON.stringify({ entries }) }]) }), 'a.zip');

  test('lead there in a folder whose name has a space too', async () => {
    const folder = folderOf({ 'journal.yaml': 'folders: { journal: Daily Notes }\n' });
    const both = archive(entry('A', 1, 'First.'), entry('B', 2, `See ${link('A')}.`));
    const { journal, texts } = await importInto(folder, 'dayone', both);
    expect(texts['Daily Notes/2019-03-02.md']).toContain('](<../Daily Notes/2019-03-01.md>)');
    expect(journal.backlinks.get('Daily Notes/2019-03-01.md')).toHaveLength(1);
    expect(journal.diagnostics).toEqual([]);
  });

  test('lead to entries that come along or are there already, and are words where they lead nowhere', async () => {
    const folder = folderOf({});
    await importInto(folder, 'dayone', archive(entry('A', 1, 'First.')));
    const { journal, texts } = await importInto(
      folder,
      'dayone',
      archive(
        entry('B', 2, `See ${link('A')}, ${link('C', '2')} and ${link('D')}.`),
        entry('C', 3, `Back to ${link('B')}. ${link('C')}`),
        entry('D', 4, ''),
      ),
    );
    expect(texts['journal/2019-03-02.md']).toContain(
      'See [then *so*](../journal/2019-03-01.md), [then *so*](../journal/2019-03-03.md) and then *so*.',
    );
    const [, second, third] = journal.notes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(third?.links.map(({ target }) => target)).toEqual(['../journal/2019-03-02.md', '../journal/2019-03-03.md']);
    expect(second?.links).toHaveLength(2);
    expect(journal.diagnostics).toEqual([]);
  });

  test('are words in a text that is written with care, and nobody else’s sign makes one', async () => {
    const { journal } = await importInto(
      folderOf({}),
      'dayone',
      archive(
        entry('A', 1, `Private: yes\n${link('B')} \ue0020\ue003x\ue004`),
        entry('B', 2, `- [?] What then? ${link('A')} \ue0020\ue003x\ue004`),
      ),
    );
    expect(journal.notes.map(({ share, links, marks }) => [share, links.length, marks.length])).toEqual([
      ['never', 0, 0],
      [null, 1, 0],
    ]);
    expect(journal.notes.map(({ body }) => /[\ue000-\ue004]/.test(body))).toEqual([false, false]);
    expect(journal.diagnostics).toEqual([]);
  });
});
