import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { zipped, type Zipped } from './zipped.ts';

/** The first bytes of a picture; the site is asked elsewhere whether it can be shown. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const DAMAGED = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xee]);
const sum = (letter: string) => letter.repeat(32);

const jsonOf = (...entries: readonly object[]) => JSON.stringify({ metadata: { version: '1.0' }, entries });
const ENTRY = {
  uuid: 'F4CF0509F3EA47D1B56F95D37F165F5E',
  creationDate: '2019-03-18T23:30:00Z',
  timeZone: 'Europe/Berlin',
};

async function ofZip(entry: object, files: readonly Zipped[] = []) {
  const archive = zipped([{ path: 'Journal.json', content: jsonOf({ ...ENTRY, ...entry }) }, ...files]);
  return importText(['dayone', 'a.zip', archive]);
}

describe('an entry of Day One', () => {
  test('is on the day of its own wall, with its text, title and tags', async () => {
    const { journal, plan } = await ofZip({
      text: '# A title\n\nEscaped\\. a\u200b\u2028b',
      ...{ tags: ['work', 'a b'], starred: true },
      ...{ location: { latitude: 1, placeName: 'Baker Street' }, weather: { weatherCode: 'clear' } },
    });
    const [entry] = journal.days.get('2019-03-19') ?? [];
    expect([entry?.time, entry?.title, entry?.tags]).toEqual(['00:30', 'A title', ['work', 'a b', 'starred']]);
    expect(entry?.body.trim()).toBe('# A title\n\nEscaped\\. a\nb');
    expect(Object.fromEntries(plan.notTaken)).toEqual({ places: 1, weather: 1, 'movement and steps': 0 });
    expect(JSON.stringify(plan.entries)).not.toContain('Baker');
    expect(journal.diagnostics).toEqual([]);
  });

  test('shows its pictures where they stood, and names what cannot be shown', async () => {
    const photos = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      identifier: id.toUpperCase(),
      md5: sum(id),
      ...(id === 'b' ? {} : { type: 'jpeg' }),
    }));
    const { journal, plan, texts } = await ofZip(
      {
        text: 'One ![](dayone-moment://A) two\n![](dayone-moment:/photo/B)\n[](dayone-moment:/audio/S)![](dayone-moment://gone)',
        ...{ photos, audios: [{ identifier: 'S', md5: sum('1') }] },
      },
      [
        { path: `photos/${sum('a')}.jpeg`, content: JPEG },
        { path: `photos/${sum('b')}.heic`, content: Buffer.concat([JPEG, JPEG]) },
        { path: `photos/${sum('c')}.jpeg`, content: '' },
        { path: `photos/${sum('d')}.jpeg`, content: DAMAGED },
        { path: `audios/${sum('1')}.m4a`, content: 'sound' },
      ],
    );
    expect(plan.entries[0]?.media.map(({ path, why }) => [path?.replace(/\w{20}/, '…'), why])).toEqual([
      ['pictures/….jpg', null],
      ['pictures/….jpg', null],
      [undefined, 'it was empty'],
      [undefined, 'it could not be read as a picture'],
      [undefined, 'it was not in the file'],
      ['attachments/….m4a', null],
    ]);
    expect(Object.values(texts)[0]?.replace(/[0-9a-f]{20}/g, '…')).toContain(
      'One\n\n![](../pictures/….jpg)\n\n two\n\n![](../pictures/….jpg)\n\n- Picture: it was empty\n- Picture: it could not be read as a picture\n' +
        '- Picture: it was not in the file\n- Recording: attachments/….m4a\n',
    );
    expect(journal.diagnostics).toEqual([]);
  });

  test.each([
    [
      'a record',
      {
        contents: [
          { text: 'Head\n', attributes: { line: { header: 1 } } },
          { text: 'a * b' },
          { embeddedObjects: [{ type: 'photo', identifier: 'A' }] },
        ],
      },
      '# Head\na * b\n\n![](../pictures/….jpg)',
    ],
    [
      'the same in a text',
      JSON.stringify({ contents: [{ text: 'one\n', attributes: { line: { listStyle: 'bulleted' } } }] }),
      '- one\n\n![](../pictures/….jpg)',
    ],
    ['no JSON at all', 'only words', 'only words\n\n![](../pictures/….jpg)'],
  ])('without a text has that of its rich text, which is %s', async (_, richText, body) => {
    const photos = [{ identifier: 'A', md5: sum('a'), type: 'jpeg' }];
    const { journal } = await ofZip({ richText, photos }, [{ path: `photos/${sum('a')}.jpeg`, content: JPEG }]);
    expect(journal.notes[0]?.body.trim().replace(/[0-9a-f]{20}/g, '…')).toBe(body);
  });

  test('is refused where its zone is none, or where it is empty; two of one minute are two', async () => {
    const other = { ...ENTRY, text: 'One.', uuid: sum('2') };
    const text = jsonOf({ ...ENTRY, timeZone: 'Mars/Olympus' }, { ...ENTRY, uuid: sum('3') }, other, {
      ...other,
      uuid: sum('4'),
    });
    const { plan } = await importText(['dayone', 'a.json', text]);
    expect(plan.refused.map(({ place }) => place)).toEqual(['entry 1', 'entry 2']);
    expect(plan.entries.map(({ path }) => path)).toEqual(['journal/2019-03-19.md', 'journal/2019-03-19-0030.md']);
  });

  test('brings a picture once, and never over a file', async () => {
    const photos = [{ identifier: 'A', md5: sum('a'), type: 'jpeg' }];
    const files = [{ path: `photos/${sum('a')}.jpeg`, content: JPEG }];
    const archive = (uuid: string) =>
      zipped([{ path: 'J.json', content: jsonOf({ ...ENTRY, uuid, photos }) }, ...files]);
    const folder = folderOf({});
    const file = (uuid: string) => join(folderOf({ 'a.zip': archive(uuid) }), 'a.zip');
    await importInto(folder, 'dayone', file(sum('5')));
    const { journal } = await importInto(folder, 'dayone', file(sum('6')));
    expect(new Set(journal.notes.flatMap(({ pictures }) => pictures.map(({ target }) => target))).size).toBe(1);
  });
});

test.each([
  ['cut', '{"entries": [', 'cut or damaged'],
  ['of jrnl', '{"entries": [{"title": "a", "body": "b", "date": "2024-01-01"}]}', 'no export of Day One'],
  ['a list', '[1]', 'no export of Day One'],
])('JSON that is %s is refused in a sentence', async (_, text, sentence) => {
  await expect(importText(['dayone', 'a.json', text])).rejects.toThrow(sentence);
});
