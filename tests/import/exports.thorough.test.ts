import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDaylio } from '../corpora/daylio-rows.ts';
import { folderOf } from '../read/folder.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { importInto } from './imported.ts';

describeWithCorpora('exports of Daylio', (corpora) => {
  const MOODS = ['ok', 'OK', 'Refreshed', 'ok but sleepy', 'Anxious', 'sad', 'average'];

  test.each([
    ['toldry-turing-1936-1954.csv', 6246, 5767],
    ['currin-custom-moods.csv', 7, 5],
    ['currin-sample.csv', 3, 3],
    ['staticf0x-12h-mixed.csv', 32, 5],
  ])(
    '%s: every row is a note that reads without a problem, and a second time adds nothing',
    async (name, rowCount, dayCount) => {
      const path = join(corpora, 'exports/daylio', name);
      const rows = readDaylio(path);
      const folder = folderOf({});
      const { plan, journal } = await importInto(folder, 'daylio', path);
      expect([rows.length, plan.entries.length, plan.refused.length, plan.repeated]).toEqual([
        rowCount,
        rowCount,
        0,
        0,
      ]);
      expect([journal.counts.files, journal.days.size, journal.diagnostics]).toEqual([rowCount, dayCount, []]);
      const entries = [...journal.days.values()].flat();
      const numbered = rows.filter(({ mood }) => !MOODS.includes(mood.trim()));
      expect(entries.filter(({ fields }) => fields.mood !== undefined)).toHaveLength(numbered.length);
      expect(entries.filter(({ body }) => body.includes('- Mood: '))).toHaveLength(rowCount - numbered.length);
      expect(entries.flatMap(({ tags }) => tags)).toHaveLength(rows.flatMap(({ activities }) => activities).length);
      const again = await importInto(folder, 'daylio', path);
      expect([again.plan.entries.length, again.plan.there]).toEqual([0, rowCount]);
    },
    120_000,
  );
});

describeWithCorpora('a backup of Daylio', (corpora) => {
  test.each(['guekka-official-english.daylio', 'guekka-official-english.json'])(
    '%s holds what its app prints: days, times, moods and activities',
    async (name) => {
      const printed = readFileSync(join(corpora, 'exports/daylio/guekka-official-english.txt'), 'utf8');
      const heads = [...printed.matchAll(/^(\w+ \d+, \d{4}) +([A-Z]+)\n\w+ (\d+) (\d\d) ([AP]M)$/gm)];
      const wanted = heads.map(([, day, mood = '', hour, minute, half]) => {
        const moment = new Date(`${day} ${hour}:${minute} ${half} UTC`).toISOString();
        return [moment.slice(0, 10), moment.slice(11, 16), { RAD: 9, MEH: 5, NULL: 3, AWFUL: 1 }[mood]];
      });
      expect(wanted).toHaveLength(5);
      const folder = folderOf({});
      const path = join(corpora, 'exports/daylio', name);
      const { plan, journal } = await importInto(folder, 'daylio', path);
      const entries = [...journal.days.values()].flat();
      expect(entries.map(({ day, time, fields }) => [day, time, fields.mood]).toSorted()).toEqual(wanted.toSorted());
      expect(entries.flatMap(({ tags }) => tags)).toHaveLength(10);
      expect([plan.refused, journal.diagnostics]).toEqual([[], []]);
      expect((await importInto(folder, 'daylio', path)).plan).toMatchObject({ entries: [], there: 5 });
    },
  );
});

describeWithCorpora('exports of jrnl and Day One', (corpora) => {
  const entriesIn = (path: string) =>
    (JSON.parse(readFileSync(path, 'utf8')) as { entries: Readonly<Record<string, unknown>>[] }).entries;

  test.each([
    ['jrnl', 'jrnl/jrnl-sample.json', 3],
    ['jrnl', 'jrnl/jrnl-realistic.json', 6],
    ['dayone', 'dayone/bsingr-demo.json', 4],
    ['dayone', 'dayone/pkamppur-demo.json', 5],
    ['dayone', 'dayone/kulapard/MyJournal.json', 1],
  ])('%s, %s: every entry that holds anything is a note without a problem, once', async (format, name, count) => {
    const path = join(corpora, 'exports', name);
    const entries = entriesIn(path);
    const holding = entries.filter((one) =>
      ['title', 'text', 'richText', 'photos', 'videos', 'audios', 'pdfAttachments'].some((field) => field in one),
    );
    const folder = folderOf({});
    const { plan, journal } = await importInto(folder, format, path);
    expect([entries.length, plan.entries.length, plan.refused.length]).toEqual([
      ...[count, holding.length, count - holding.length],
    ]);
    expect([journal.counts.files, journal.diagnostics]).toEqual([holding.length, []]);
    expect((await importInto(folder, format, path)).plan).toMatchObject({ entries: [], there: holding.length });
  });

  test('a folder with empty pictures brings the words, and says of each why it does not come', async () => {
    const folder = folderOf(
      Object.fromEntries(
        ['MyJournal.json'].map((name) => [name, readFileSync(join(corpora, 'exports/dayone/kulapard', name))]),
      ),
    );
    cpSync(join(corpora, 'exports/dayone/kulapard/photos'), join(folder, 'photos'), { recursive: true });
    const { plan } = await importInto(folderOf({}), 'dayone', folder);
    expect(plan.entries[0]?.media.map(({ why }) => why)).toEqual([
      'it was empty',
      ...['video', 'recording', 'document'].map(() => 'it was not in the file'),
    ]);
  });

  test('a plain text gives an entry for each of its dates, and its words', async () => {
    const path = join(corpora, 'exports/dayone/mini-diarium-dayone-sample.txt');
    const [before, ...parts] = readFileSync(path, 'utf8').split(/^\tDate:\t.*$/m);
    const { plan, journal } = await importInto(folderOf({}), 'dayone', path);
    expect(before?.trim()).not.toBe('');
    expect([plan.entries.length, plan.refused.map(({ place }) => place)]).toEqual([parts.length, ['line 1']]);
    expect(journal.notes.map(({ body }) => body.trim()).toSorted()).toEqual(parts.map((one) => one.trim()).toSorted());
    expect(journal.diagnostics).toEqual([]);
  });

  test('a file that is broken is refused', async () => {
    const path = join(corpora, 'exports/dayone/kulapard/invalid.json');
    await expect(importInto(folderOf({}), 'dayone', path)).rejects.toThrow('cut or damaged');
  });
});

describeWithCorpora('rows of Bearable', (corpora) => {
  test('have all their values in the notes of their parts of a day', async () => {
    const path = join(corpora, 'exports/bearable/bearable-parser-tests.csv');
    const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
    const parts = new Set(rows.map((row) => row.split('","').slice(0, 3).join()));
    const { plan, journal } = await importInto(folderOf({}), 'bearable', path);
    const kept = journal.notes.flatMap(({ body }) => body.match(/^- Symptom: .*$/gm) ?? []);
    expect([rows.length, kept.length, plan.entries.length, plan.refused.length]).toEqual([13, 13, parts.size, 0]);
    expect(journal.diagnostics).toEqual([]);
  });
});

describeWithCorpora('vaults of Obsidian', (corpora) => {
  const unpacked = (archive: string) => {
    const empty = folderOf({});
    execFileSync('tar', ['-xzf', join(corpora, 'vaults', archive), '-C', empty]);
    return empty;
  };
  const notesIn = (folder: string) =>
    globSync('**/*.md', { cwd: folder }).map(
      (path) => [basename(path), readFileSync(join(folder, path), 'utf8')] as const,
    );

  test.each([
    ['obsidian-tracker.tar.gz', 'day-first', 96],
    ['turing-daylio.tar.gz', null, 68],
  ] as const)(
    '%s: every note with a day is an entry without a problem, once, with all its words',
    async (archive, dates, count) => {
      const vault = unpacked(archive);
      const dated = notesIn(vault).filter(
        ([name]) =>
          /(?<!\d)(?:\d{4}-?\d\d-?\d\d|\d\d[-.]\d\d[-.]\d{4})(?!\d)/.test(name) && !name.startsWith('1944-13'),
      );
      const folder = folderOf({});
      const { plan, journal, records } = await importInto(folder, 'obsidian', vault, { dates });
      expect([dated.length, plan.entries.length, plan.refused, plan.repeated]).toEqual([count, count, [], 0]);
      expect([journal.counts.files, journal.diagnostics]).toEqual([count, []]);
      const moods = dated.filter(([, text]) => /^mood: *\S/m.test(text) || /mood:: /.test(text));
      expect(records.entries.filter(({ moodWord }) => moodWord !== null)).toHaveLength(moods.length);
      const pressures = dated.filter(([, text]) => /^bloodpressure:/m.test(text));
      const kept = records.entries.filter(({ rows }) => rows.some(([name]) => name === 'bloodpressure'));
      expect(kept).toHaveLength(pressures.length);
      expect((await importInto(folder, 'obsidian', vault, { dates })).plan).toMatchObject({
        entries: [],
        there: count,
      });
    },
  );
});

describeWithCorpora('pages of Apple Journal', (corpora) => {
  test('hold the words that another reader found in them, on the same days', async () => {
    const folder = join(corpora, 'exports/apple-journal');
    const wanted = ['entry-complex-metadata', 'entry-with-assets'].map((name) => {
      const [, head = '', body = ''] = readFileSync(join(folder, 'expected', `${name}.md`), 'utf8').split('---');
      return [/date: (\S+)/.exec(head)?.[1], body.trim().split('\n\n').at(-1)];
    });
    const { plan, journal } = await importInto(folderOf({}), 'apple-journal', folder);
    expect(plan.entries.map(({ entry }) => [entry.day, entry.text.split('\n\n').at(-1)])).toEqual(wanted);
    expect([plan.refused, journal.diagnostics]).toEqual([[], []]);
  });
});
