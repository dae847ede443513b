import fc from 'fast-check';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, ROOT, SAMPLE } from '../../build-site.ts';
import { MESSY } from '../../export/messy-journal.ts';
import { textOf, textsOf } from '../../export/exported.ts';
import { folderOf } from '../../read/folder.ts';
import { broughtInto, exportedFolder, exportWith, modelOf, noteAt } from './brought-back.ts';

const person = (name: string) => () => join(ROOT, 'tests/fixtures/people', name);

describe.each([
  ['the sample', () => SAMPLE],
  ['a person in skills training', person('dbt')],
  ['a person who faces what is hard', person('exposure')],
  ['nine months', person('nine-months')],
  ['years of editors, systems and programs', () => folderOf(MESSY)],
])('an export of %s', (_, place) => {
  test('brought into an empty folder is the same journal: every byte of it, and all that is read of it', async () => {
    const [from, into] = [place(), folderOf({})];
    const plan = await broughtInto(into, exportedFolder(from));
    expect(plan.notes.fresh.length).toBeGreaterThan(0);
    expect([plan.notes.other, plan.beside.other, plan.absent]).toEqual([[], [], []]);
    expect(filesOf(into)).toEqual(filesOf(from));
    expect(modelOf(into)).toEqual(modelOf(from));
    expect(textsOf('json', into)).toEqual(textsOf('json', from));
  });

  test('a second time adds nothing', async () => {
    const [path, into] = [exportedFolder(place()), folderOf({})];
    const first = await broughtInto(into, path);
    const before = filesOf(into);
    const { notes, beside } = await broughtInto(into, path);
    expect([notes.fresh, notes.there, notes.other]).toEqual([[], first.notes.fresh.length, []]);
    expect([beside.fresh, beside.there, beside.other]).toEqual([[], first.beside.fresh.length, []]);
    expect(filesOf(into)).toEqual(before);
  });
});

const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => Buffer.from(text)),
  fc
    .constantFrom('\ufeff', '---\r\n', '---\n---\n', '\r', '\u0000', '---\nmood: 3\n---')
    .map((text) => Buffer.from(text)),
);

test('whatever bytes a note is made of, they come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(BYTES, { minLength: 1, maxLength: 4 }), async (contents) => {
      const files = contents.map((bytes, index) => [`journal/2026-11-${String(index + 10)}.md`, bytes] as const);
      const [from, into] = [folderOf(Object.fromEntries(files)), folderOf({})];
      await broughtInto(into, exportedFolder(from));
      expect(filesOf(into)).toEqual(filesOf(from));
      for (const folder of [from, into]) rmSync(folder, { recursive: true });
    }),
    { numRuns: 100 },
  );
});

describe('into a folder that has notes', () => {
  const NOTES = { 'journal/2026-11-01.md': 'Mine.\n', 'journal/2026-11-02.md': 'Also mine.\n' };
  const exported = () => join(folderOf({ 'j.json': textOf('json', NOTES) }), 'j.json');

  test('nothing is written over: other content stays and is named, the same content counts as there', async () => {
    const into = folderOf({ 'journal/2026-11-01.md': 'Later.\n', 'journal/2026-11-02.md': 'Also mine.\n' });
    const before = filesOf(into);
    const { notes } = await broughtInto(into, exported());
    expect(notes).toEqual({ fresh: [], there: 1, other: ['journal/2026-11-01.md'] });
    expect(filesOf(into)).toEqual(before);
  });

  test('what differs by its case alone, a folder, a link or a closed file in the place is left as it is', async () => {
    const into = folderOf({ 'Journal/2026-11-01.MD': 'Mine.\n' });
    mkdirSync(join(into, 'journal/2026-11-02.md'), { recursive: true });
    expect((await broughtInto(into, exported())).notes.other).toEqual(Object.keys(NOTES));
    const linked = folderOf({ 'elsewhere.txt': 'Mine.\n', 'journal/2026-11-02.md': 'Also minE.\n' });
    symlinkSync(join(linked, 'elsewhere.txt'), join(linked, 'journal/2026-11-01.md'));
    chmodSync(join(linked, 'journal/2026-11-02.md'), 0);
    expect((await broughtInto(linked, exported())).notes.other).toEqual(Object.keys(NOTES));
    expect(readFileSync(join(linked, 'elsewhere.txt'), 'utf8')).toBe('Mine.\n');
  });

  test('a link in place of a folder is not written through, and a file in place of one stays', async () => {
    const [outside, into, other] = [folderOf({}), folderOf({}), folderOf({ journal: 'A file.\n' })];
    symlinkSync(outside, join(into, 'journal'));
    expect((await broughtInto(into, exported())).notes.other).toEqual(Object.keys(NOTES));
    expect((await broughtInto(other, exported())).notes.other).toEqual(Object.keys(NOTES));
    expect(filesOf(outside).size).toBe(0);
  });

  test('pictures that do not lie beside the export are named, and the notes come all the same', async () => {
    const files = [{ path: 'pictures/sea.png', bytes: 4 }];
    const folder = folderOf({ 'x.json': exportWith({ notes: [noteAt('a.md')], files }) });
    writeFileSync(join(folder, 'x.schema.json'), '{}');
    const { notes, absent } = await broughtInto(folderOf({}), folder);
    expect([notes.fresh.length, absent]).toEqual([1, ['pictures/sea.png']]);
  });
});
