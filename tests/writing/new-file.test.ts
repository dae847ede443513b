import fc from 'fast-check';
import { cpSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFile } from '../../scripts/make-file.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { CREATABLE_KINDS, type CreatableKind } from '../../src/notes/kinds/creatable-kinds.ts';
import { newFile, type NewFileRequest } from '../../src/writing/new-file.ts';
import { SAMPLE } from '../build-site.ts';
import { folderOf, journalOf, parse, TODAY, type Files } from '../read/folder.ts';
import { HOSTILE } from './hostile.ts';

const request = (kind: CreatableKind, more: Partial<NewFileRequest> = {}): NewFileRequest => ({
  ...{ kind, name: null, title: null, day: null, now: '21:40' },
  ...more,
});

const textOf = (journal: Journal, kind: CreatableKind, more: Partial<NewFileRequest> = {}) =>
  newFile(journal, request(kind, more)).text;

const pathsOf = (journal: Journal, kind: CreatableKind, more: Partial<NewFileRequest> = {}) => [
  ...newFile(journal, request(kind, more)).paths().take(4),
];

const SESSION: Files = { 'sessions/2026-11-19.md': '', 'sessions/2026-12-01.md': '' };

/** Files for all requests in one journal, and what the journal is then like. */
function make(folder: string, requests: readonly NewFileRequest[]): { journal: Journal; made: string[] } {
  const before = readJournal(folder, { today: TODAY });
  const made = requests.map((one) => relative(folder, makeFile(folder, newFile(before, one))));
  return { journal: readJournal(folder, { today: TODAY }), made };
}

describe.each(CREATABLE_KINDS)('a new %s', (kind) => {
  test('reads without a problem in a journal that has next to nothing', () => {
    const { journal, made } = make(folderOf(SESSION), [request(kind)]);
    expect(journal.diagnostics).toEqual([]);
    expect(made).toHaveLength(1);
    if (kind !== 'settings') expect(journal.notes.find(({ path }) => path === made[0])?.kind).toBe(kind);
  });

  test('reads without a problem in an empty one, or says what has to be there first', () => {
    const folder = folderOf({});
    const file = newFile(readJournal(folder, { today: TODAY }), request(kind));
    expect(file.refusal === null).toBe(kind !== 'reflection' && kind !== 'brief');
    if (file.refusal === null) expect(make(folder, [request(kind)]).journal.diagnostics).toEqual([]);
  });

  test('under any name reads back as its kind', () => {
    const journal = journalOf(SESSION);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const file = newFile(journal, request(kind, { name, title: name }));
        const [path = ''] = file.paths().take(1);
        if (kind === 'settings') return path === 'journal.yaml';
        const parsed = parse(file.text, path);
        return parsed.note?.kind === kind && parsed.diagnostics.length === 0;
      }),
      { numRuns: 200 },
    );
  });
});

/** Of these there is one, or one for a session, whatever it is called. */
const ALONE: readonly CreatableKind[] = ['settings', 'safety-plan', 'brief'];

describe.each(CREATABLE_KINDS.filter((kind) => !ALONE.includes(kind)))(
  'a new %s, of which there may be many,',
  (kind) => {
    test('says nothing that the writer did not', () => {
      const { note } = parse(textOf(journalOf(SESSION), kind), pathsOf(journalOf(SESSION), kind)[0]);
      expect(note?.body.trim() ?? '').toBe('');
      expect(note?.marks ?? []).toEqual([]);
    });

    test('reads without a problem in the sample journal', () => {
      const folder = folderOf({});
      cpSync(SAMPLE, folder, { recursive: true });
      const { diagnostics } = readJournal(folder, { today: TODAY });
      expect(make(folder, [request(kind), request(kind)]).journal.diagnostics).toEqual(diagnostics);
    });

    test('keeps its kind and its place under every name, as a name and as a title', () => {
      const folder = folderOf(SESSION);
      const { journal, made } = make(
        folder,
        HOSTILE.flatMap((name) => [request(kind, { name }), request(kind, { title: name })]),
      );
      expect(journal.diagnostics).toEqual([]);
      expect(new Set(made).size).toBe(2 * HOSTILE.length);
      expect(new Set(made.map((path) => path.split('/').length))).toEqual(new Set([2]));
      expect(new Set(made.map((path) => journal.notes.find((note) => note.path === path)?.kind))).toEqual(
        new Set([kind]),
      );
      for (const path of made) expect(Buffer.byteLength(path)).toBeLessThan(240);
    });
  },
);

describe('an entry', () => {
  const written = (): Journal =>
    journalOf({
      'sessions/2026-11-19.md': '',
      'habits/tea.md': '---\nname: Tea\nmeasure: count\nunit: cups\n---\n',
      'habits/rest.md': '---\nname: Rest\nmeasure: yesno\npaused: [{from: 2026-11-20, to: 2026-11-30}]\n---\n',
      'habits/yes.md': '---\nname: "a: b # c"\nmeasure: minutes\n---\n',
      'homework/breathe.md': '---\nwhat: Breathe out\nset_in: 2026-11-19\n---\n',
      'homework/old.md': '---\nwhat: Old\nstate: done\n---\n',
    });

  test('lists the habits in use and the homework that is open, each without a value', () => {
    const text = textOf(written(), 'entry');
    expect(text).toContain('\n  tea:  # Tea: cups, a number from 0 up, or skipped\n');
    expect(text).toContain('\n  "yes":  # a: b # c: minutes from 0 to 1440, or skipped\n');
    expect(text).toContain('\n  breathe:  # Breathe out\n');
    expect(text).not.toMatch(/rest:|old:/);
  });

  test('has the time now, and none where it is about another day', () => {
    expect(textOf(written(), 'entry')).toContain('\ntime: "21:40"\n');
    expect(textOf(written(), 'entry', { day: '2026-11-20' })).toContain('\ntime:  # ');
  });

  test('offers the prompt of its day without making it part of the entry', () => {
    const { note } = parse(textOf(written(), 'entry'));
    expect(note?.fields).toEqual({ time: '21:40', habits: {}, homework: {}, night: {} });
    expect(textOf(written(), 'entry')).toMatch(/\n# {3}.+ minutes?: .+\n# prompt: [a-z-]+\n---\n/);
  });

  test('takes up the prompt where the writer takes off the sign', () => {
    const text = textOf(written(), 'entry').replace('# prompt:', 'prompt:');
    expect(parse(text).diagnostics).toEqual([]);
    expect(parse(text).note?.fields).toHaveProperty('prompt');
  });

  test('offers the writer’s own prompt as a text, whatever its words', () => {
    const items = HOSTILE.map((text) => `- own ${text.toWellFormed().replace(/\s+/g, ' ')} ${text.length}`).join('\n');
    const journal = journalOf({ 'prompts.md': items });
    const days = Array.from({ length: 31 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}` as Day);
    const texts = days.map((day) => textOf(journal, 'entry', { day }).replace('# prompt:', 'prompt:'));
    expect(texts.filter((text) => /^prompt: "?own /m.test(text)).length).toBeGreaterThan(5);
    for (const [index, text] of texts.entries())
      expect(parse(text, `journal/${days[index] ?? ''}.md`).diagnostics).toEqual([]);
  });

  test('goes where entries are kept: in the folder of its year and month', () => {
    expect(pathsOf(journalOf({ 'journal/2025/2025-12-30.md': '' }), 'entry')[0]).toBe('journal/2026/2026-11-23.md');
    const months = journalOf({ 'Journal/2025/12/2025-12-30.md': '' });
    expect(pathsOf(months, 'entry')[0]).toBe('Journal/2026/11/2026-11-23.md');
    expect(pathsOf(journalOf({ 'vault/2025-12-30.md': '---\ntype: entry\n---\n' }), 'entry')[0]).toBe(
      'journal/2026-11-23.md',
    );
  });

  test('is told from others of its day by its time, then by a number', () => {
    const days = ['2026-11-23', '2026-11-23-2140', '2026-11-23-2140-2', '2026-11-23-2140-3'];
    expect(pathsOf(written(), 'entry')).toEqual(days.map((day) => `journal/${day}.md`));
  });

  test('with a name has it as its title and behind its day', () => {
    expect(pathsOf(written(), 'entry', { name: 'After work' })[0]).toBe('journal/2026-11-23-after-work.md');
    expect(textOf(written(), 'entry', { name: 'After work' })).toContain('\ntitle: After work\n');
  });
});

describe('what a new file knows of sessions', () => {
  const sessions = (): Journal =>
    journalOf({
      'sessions/2026-11-12.md': '---\nnext: 2026-11-30\n---\n',
      'sessions/2026-11-19.md': '---\nstate: cancelled\n---\n',
      'sessions/2026-11-23.md': '---\ntime: "17:30"\n---\n',
    });

  test('a reflection is about the last one that took place, today’s too once its time has come', () => {
    expect(textOf(sessions(), 'reflection')).toContain('session: "2026-11-23"');
    expect(textOf(sessions(), 'reflection', { now: '09:00' })).toContain('session: "2026-11-12"');
    expect(textOf(sessions(), 'reflection', { day: '2026-11-20' })).toContain('session: "2026-11-12"');
  });

  test('homework was set in it', () => {
    expect(textOf(sessions(), 'homework')).toContain('set_in: "2026-11-23"');
    expect(textOf(journalOf({}), 'homework')).toContain('set_in:  # ');
  });

  test('a session is made for the day that the last one named, else for today', () => {
    expect(pathsOf(sessions(), 'session')[0]).toBe('sessions/2026-11-30.md');
    expect(pathsOf(sessions(), 'session', { day: '2026-12-01' })[0]).toBe('sessions/2026-12-01.md');
    expect(pathsOf(journalOf({}), 'session')[0]).toBe('sessions/2026-11-23.md');
  });
});

describe('names', () => {
  test('make the id, and fill the field that a kind cannot be without', () => {
    const journal = journalOf({});
    expect(pathsOf(journal, 'homework', { name: 'Evening breathing' })[0]).toBe('homework/evening-breathing.md');
    expect(textOf(journal, 'homework', { name: 'Evening breathing' })).toContain('\nwhat: Evening breathing\n');
    expect(pathsOf(journal, 'win', { name: 'The low C' })[0]).toBe('wins/2026-11-23-the-low-c.md');
  });

  test('of a questionnaire say which, however they are written', () => {
    expect(pathsOf(journalOf({}), 'measure', { name: 'PHQ-8' })[0]).toBe('measures/2026-11-23-phq8.md');
    expect(textOf(journalOf({}), 'measure', { name: 'PHQ-8' })).toContain('\nmeasure: phq8  # ');
  });

  test('that Windows takes for a device get more to them', () => {
    expect(pathsOf(journalOf({}), 'goal', { name: 'CON' })[0]).toBe('goals/con-goal.md');
  });

  test('that differ from one that is there by case or ending alone get a number', () => {
    const journal = journalOf({ 'goals/Sing.mdx': '---\ngoal: Sing\n---\n' });
    expect(pathsOf(journal, 'goal', { name: 'sing' })[0]).toBe('goals/sing-2.md');
  });
});

test('every setting that waits behind a # is right without it', () => {
  const off = textOf(journalOf({}), 'settings').trim().split('\n');
  const on = off.map((line) => line.replace(/^# /, '')).join('\n');
  const folder = folderOf({ 'journal.yaml': on });
  expect(readJournal(folder, { today: TODAY }).diagnostics).toEqual([]);
  expect(on).toContain('first_day_of_week:');
});

test.each(CREATABLE_KINDS)('every line of a new %s that waits behind a # is right without it', (kind) => {
  const text = textOf(journalOf(SESSION), kind);
  const on = text.replace(/^( *)# (?=[a-z_0-9]+:(?: {2}#| [a-z-]+$))/gm, '$1');
  const files: Files = { ...SESSION, [pathsOf(journalOf(SESSION), kind)[0] ?? '']: on };
  expect(journalOf(files).diagnostics).toEqual([]);
  if (kind !== 'settings') expect(on).toContain('\nshare:  # ');
});
