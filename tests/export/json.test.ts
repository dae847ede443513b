import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedSchema } from '../../src/export/json/shared-json.ts';
import { wholeSchema } from '../../src/export/json/json-schema.ts';
import { KINDS } from '../../src/notes/kinds/kinds.ts';
import { fieldTable } from '../../src/read/schema/field-table.ts';
import { ROOT, SAMPLE } from '../build-site.ts';
import { rightValueOf, wrongValuesOf } from '../read/field-values.ts';
import { folderOf } from '../read/folder.ts';
import { PATH_OF_KIND } from '../read/read-mistake.ts';
import { fields, HERE, linesOf, type Written } from '../read/written.ts';
import { textOf, textsOf, textsOfFiles } from './exported.ts';
import { MESSY } from './messy-journal.ts';

interface Note {
  readonly path: string;
  readonly state: string;
  readonly encoding: string;
  readonly [name: string]: unknown;
}

interface Whole {
  readonly notes: readonly Note[];
  readonly [name: string]: unknown;
}

const PEOPLE = join(ROOT, 'tests/fixtures/people');
const ajv = new Ajv2020({ allowUnionTypes: true });
const isWhole = ajv.compile(wholeSchema());
const isShared = ajv.compile(sharedSchema());

const wholeOf = (text: string) => JSON.parse(text) as Whole;

/** What the schema says is wrong with an export of everything. */
function wrongIn(text: string): string[] {
  isWhole(JSON.parse(text));
  return (isWhole.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the schema that lies beside it', () => {
  test.each([['the sample', SAMPLE], ...readdirSync(PEOPLE).map((name) => [name, join(PEOPLE, name)])])(
    'describes %s',
    (_, folder = '') => {
      const { '.json': text = '', '.schema.json': schema = '' } = textsOf('json', folder);
      expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(wholeSchema())));
      expect(wholeOf(text).notes.length).toBeGreaterThan(0);
      expect(wrongIn(text)).toEqual([]);
      const { '.json': shared } = textsOf('json', folder, { share: 'brief' });
      if (shared !== undefined) expect([isShared(JSON.parse(shared)), isShared.errors]).toEqual([true, null]);
    },
  );

  test('describes notes of every kind with right and wrong values in any of their fields', () => {
    const kept = new Set<unknown>();
    const note = fc.constantFrom(...KINDS).chain((kind) => {
      const { own, common } = fieldTable(kind);
      const rows = [...own, ...common].filter(({ name }) => name !== 'draft');
      const values = rows.map((row) => {
        const values = fc.constantFrom(rightValueOf(row), ...wrongValuesOf(row).map(({ value }) => value));
        const line = values.map((value): [string, Written][] => [[row.name, value]]);
        return row.isRequired ? line : fc.oneof(fc.constant([]), line);
      });
      return fc.tuple(...values).map((lines) => [PATH_OF_KIND[kind], linesOf(fields(...lines.flat()))] as const);
    });
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 6 }), (notes) => {
        const files = notes.map(
          ([path, lines]) => [path, `---\n${lines.join('\n').replaceAll(HERE, '')}\n---\n`] as const,
        );
        const text = textOf('json', Object.fromEntries(files));
        expect(wrongIn(text)).toEqual([]);
        for (const { kind, fields } of wholeOf(text).notes)
          for (const name of Object.keys(fields as object)) kept.add(`${String(kind)}.${name}`);
      }),
      { numRuns: 120 },
    );
    expect(kept.size).toBeGreaterThan(60);
  });

  test.each([
    ['a mood of no scale', 'mood', 11],
    ['a field of another kind', 'bring', ['a']],
    ['a night that is no group', 'night', 7],
    ['a time without a clock', 'time', '25:00'],
  ])('does not describe %s', (_, name, value) => {
    const whole = wholeOf(textOf('json', { 'journal/2026-11-20.md': '---\nmood: 4\n---\n' }));
    const [note] = whole.notes;
    expect(wrongIn(JSON.stringify({ ...whole, notes: [{ ...note, fields: { [name]: value } }] }))).not.toEqual([]);
  });
});

describe('what it holds', () => {
  test('a draft is of the kind and the day that the settings give its place, as it will be when it is none', () => {
    const settings = 'folders: { sessions: Life/Therapy }\ndays: Diary/{YYYY}/{MM}-{DD}\n';
    const drafts = {
      'Diary/2026/11-20.md': '---\ndraft: true\n---\n',
      'Life/Therapy/2026-11-19.md': '---\ndraft: true\n---\n',
    };
    const { notes } = wholeOf(textOf('json', { 'journal.yaml': settings, ...drafts }));
    expect(notes.map(({ path, state, kind, day }) => [path, state, kind, day])).toEqual([
      ['Diary/2026/11-20.md', 'draft', 'entry', '2026-11-20'],
      ['Life/Therapy/2026-11-19.md', 'draft', 'session', '2026-11-19'],
    ]);
  });

  const messy = () => wholeOf(textOf('json', MESSY));

  test('is every file there is, in the order of the paths, and each says what became of it', () => {
    const { notes, files, left_out } = messy();
    const states = Object.fromEntries(notes.map(({ path, state }) => [path, state]));
    const besides = new Map(
      Object.entries({
        'journal/2026-11-05.md': 'no-text',
        'journal/2026-11-09.md': 'draft',
        'journal/2026-11-12 (conflicted copy).md': 'left-out',
        'templates/entry.md': 'left-out',
        'ideas/one.md': 'left-out',
      }),
    );
    const paths = Object.keys(MESSY)
      .filter((path) => /\.(?:md|mdx|markdown)$/.test(path))
      .sort();
    expect(Object.keys(states)).toEqual(paths);
    expect(states).toEqual(Object.fromEntries(paths.map((path) => [path, besides.get(path) ?? 'shown'])));
    expect(files).toEqual([
      { path: 'imports/daylio.yaml', bytes: 16 },
      { path: 'list.txt', bytes: 18 },
      { path: 'pictures/sea.png', bytes: 8 },
    ]);
    expect(left_out).toEqual([]);
  });

  test('has values of their types, the writer’s own fields, and where a note came from', () => {
    const { notes, settings } = messy();
    const noteAt = (path: string) => notes.find((note) => note.path === path);
    expect(noteAt('journal/2026-11-01.md')).toMatchObject({ kind: 'entry', day: '2026-11-01', fields: { mood: 4 } });
    expect(noteAt('journal/2026-11-02.md')).toMatchObject({
      fields: {},
      imported: 'daylio/0a1b2c@3d',
      own_fields: [
        { name: 'weather', lines: ['grey'] },
        { name: 'list', lines: ['a', 'b'] },
      ],
      marks: [{ kind: 'question', text: 'Why?', line: 7 }],
    });
    expect(noteAt('sessions/2026-11-14.md')).toMatchObject({
      time: '09:30',
      fields: { with: '7', asked: [{ ask: 'Why?' }] },
    });
    expect(noteAt('journal/2026-11-12-never-closed.md')).toMatchObject({ is_readable: false, share: 'never' });
    expect(noteAt('journal/2026-11-10.md')).toMatchObject({ share: 'never' });
    expect(settings).toMatchObject({ fields: { name: 'M.', paper: 'letter' } });
  });

  test('has each file to the byte, in base64 where it is no UTF-8', () => {
    const { notes } = messy();
    const bytes = notes.map(({ path, raw, encoding }) => [path, Buffer.from(String(raw), encoding as BufferEncoding)]);
    expect(bytes.length).toBeGreaterThan(0);
    for (const [path, content] of bytes) expect(content).toEqual(Buffer.from(MESSY[String(path)] ?? ''));
    expect(notes.filter(({ encoding }) => encoding === 'base64').map(({ path }) => path)).toEqual([
      'journal/2026-11-04.md',
      'journal/2026-11-05.md',
    ]);
  });

  test('is the same for the same journal, wherever it lies', () => {
    expect(textsOf('json', folderOf(MESSY))).toEqual(textsOf('json', folderOf(MESSY)));
  });

  test('is what lies within the days that are asked for, and what has no day', () => {
    const text = textOf('json', MESSY, { days: { from: '2026-11-02', to: '2026-11-03' } });
    expect(
      wholeOf(text)
        .notes.filter(({ day }) => day !== null)
        .map(({ path }) => path),
    ).toEqual(['journal/2026-11-02.md', 'journal/2026-11-03.md']);
    expect(wholeOf(text).notes.map(({ path }) => path)).toContain('habits/tea.md');
    expect(wrongIn(text)).toEqual([]);
    expect(textsOfFiles('json', { 'list.txt': '' })).toEqual({});
  });
});

test('what the program makes of the notes stands apart, without notes that no page shows', () => {
  const text = textOf('json', {
    'habits/tea.md': '---\nname: Tea\nmeasure: count\n---\n',
    'journal/2026-11-18.md': '---\nmood: 3\nhabits: { tea: 2 }\nnight: { hours: 7 }\n---\n',
    'journal/2026-11-19.md': '---\nmood: 9\nhabits: { tea: 9 }\nshare: never\n---\n',
    'sessions/2026-11-10.md': '',
    'sessions/2026-11-20.md': '',
    'sessions/2026-11-30.md': '',
  });
  const place = { state: 'attended' };
  expect(wholeOf(text)['derived']).toEqual({
    mood: [{ day: '2026-11-18', value: 3 }],
    energy: [],
    stress: [],
    sleep_minutes: [{ day: '2026-11-18', value: 420 }],
    habits: { tea: [{ day: '2026-11-18', value: 2 }] },
    sessions: [
      { path: 'sessions/2026-11-10.md', day: '2026-11-10', ...place, number: 1, from: '2026-10-27', to: '2026-11-09' },
      { path: 'sessions/2026-11-20.md', day: '2026-11-20', ...place, number: 2, from: '2026-11-10', to: '2026-11-19' },
      { path: 'sessions/2026-11-30.md', day: '2026-11-30', state: 'planned', number: null, from: null, to: null },
    ],
  });
});
