import { describe, expect, test } from 'vitest';
import { bookOf, bookPages } from '../../../src/site/book/book.ts';
import { yearPages } from '../../../src/site/year/year.ts';
import type { Files } from '../../read/folder.ts';
import { currentOf, viewsOf } from '../current.ts';

const SPAN = { from: '2025-12-01', to: '2026-11-30' } as const;
const FILES: Files = {
  'habits/walk.md': '---\nname: Walk %%far%%\nmeasure: minutes\n---\n',
  'homework/call.md': '---\nwhat: Call %%her%%\nset_by: therapist\n---\n',
  'journal/2025-12-31.md': '---\ntitle: The last %%of it%%\ntime: "21:00"\nmood: 5\n---\nLate.\n',
  'journal/2026-01-01.md':
    '---\nfeelings: [calm, "a %%secret%% one"]\nhabits: { walk: 20 }\nhomework: { call: yes }\nevent: true\nprompt: Why %%not%% now?\nquestions: [{ ask: "One %%x%% two" }, { ask: Closed, share: never }]\nplace: "Home %%hidden%%"\ntags: [choir]\n---\nNew.\n',
  'journal/2026-01-02.md': '---\nshare: never\n---\nMine.\n',
  'sessions/2026-01-03.md':
    '---\nminutes: 50\nwith: P. %%Lee%%\ntopics: ["Sleep %%x%%", "%%all%%"]\nbring: [Diary %%x%%]\nasked: [{ ask: Why %%x%%?, answer: Because %%x%% }]\n---\nIt was.\n',
  'reflections/2026-01-03.md': '---\nlearned: ["Slow %%x%%", "%%y%%"]\nhelped: "%%z%%"\n---\n',
  'journal/2027-01-01.md': 'Ahead.\n',
};

const notesIn = (files: Files, share: 'all' | 'brief' = 'all') =>
  bookOf(currentOf(files), { ...SPAN, share }).months.flatMap(({ days }) => days.flatMap(({ notes }) => notes));

describe('the writer’s own book', () => {
  test('has the days of the span by months, and under each what was written, its session and what stayed', () => {
    const { months, undated } = bookOf(currentOf(FILES), { ...SPAN, share: 'all' });
    const said = months.map(({ month, days }) => [
      month,
      days.map(({ day, notes }) => [day, notes.map(({ view }) => view.note.kind)]),
    ]);
    expect(said).toEqual([
      ['2025-12', [['2025-12-31', ['entry']]]],
      [
        '2026-01',
        [
          ['2026-01-01', ['entry']],
          ['2026-01-03', ['session', 'reflection']],
        ],
      ],
    ]);
    expect(undated).toEqual([]);
  });

  test('says of a note what was noted, and nothing that is hidden in a field', () => {
    const [last, first, session, reflection] = notesIn(FILES);
    expect(last).toMatchObject({ title: 'The last', when: ['21:00'], noted: ['Mood 5'] });
    expect(first).toMatchObject({ when: ['event'], prompt: 'Why now?', questions: [{ ask: 'One two', answer: '' }] });
    expect(first?.noted).toEqual(['Walk 20 min', 'Felt calm, a one', 'Tried Call : yes', 'Place: Home', 'Tags: choir']);
    expect(session).toMatchObject({ when: ['50 minutes', 'with P.'], topics: ['Sleep'], noted: ['To bring: Diary'] });
    expect(session?.questions).toEqual([{ ask: 'Why ?', answer: 'Because' }]);
    expect(reflection?.view.note.fields).toEqual({ learned: ['Slow'] });
  });

  test('says whose it is by the initials of the settings, unless it is to be discreet', () => {
    const nameOf = (settings: string) =>
      bookOf(currentOf({ ...FILES, 'journal.yaml': settings }), { ...SPAN, share: 'all' }).name;
    expect(nameOf('name: A. M.\n')).toBe('A. M.');
    expect(nameOf('name: A. M.\ndiscreet: true\n')).toBeNull();
    expect(nameOf('')).toBeNull();
  });
});

describe('what the brief may hold', () => {
  test('stands under its days, what has no day after them, and no note is there', () => {
    const files = {
      'journal/2026-01-01.md': '---\nshare: brief\nbrief: The line\nmood: 4\n---\n- [w] A win\n\nThe text.\n',
      'journal/2026-01-02.md': '---\nmood: 6\n---\n- [w] Not shared\n',
      'homework/walk.md': '---\nwhat: Walk\nset_by: therapist\n---\n',
    };
    const { months, undated } = bookOf(currentOf(files), { ...SPAN, share: 'brief' });
    expect(months.flatMap(({ days }) => days.map(({ day, lines }) => [day, lines]))).toEqual([
      [
        '2026-01-01',
        [
          { title: 'Lines for the brief', lines: ['The line'] },
          { title: 'Mood, day by day', lines: ['mood: 4'] },
          { title: 'Wins', lines: ['A win'] },
        ],
      ],
      ['2026-01-02', [{ title: 'Mood, day by day', lines: ['mood: 6'] }]],
    ]);
    expect(undated).toEqual([{ title: 'Homework', lines: ['Walk'] }]);
    expect(notesIn(files, 'brief')).toEqual([]);
  });
});

describe('the page of a year', () => {
  test('is there for each year with an entry of which a book holds something, and the year leads to it', () => {
    const current = currentOf({
      ...FILES,
      'journal/2024-05-01.md': '---\nshare: never\n---\nMine.\n',
      'sessions/2023-05-01.md': '',
    });
    expect([...bookPages.addresses(current.journal)]).toEqual([
      '/journal/2025/print/',
      '/journal/2026/print/',
      '/journal/2027/print/',
    ]);
    expect(viewsOf(yearPages, current).map(({ bookAddress }) => bookAddress)).toEqual([
      null,
      '/journal/2025/print/',
      '/journal/2026/print/',
      '/journal/2027/print/',
    ]);
  });

  test('is made again when something in it is another, and not for a note of another year', () => {
    const readsIn = (files: Files) => JSON.stringify(bookPages.readsAt(currentOf(files), '/journal/2026/print/'));
    const before = readsIn(FILES);
    expect(readsIn({ ...FILES, 'journal/2025-12-31.md': 'Another.\n' })).toBe(before);
    expect(readsIn({ ...FILES, 'journal/2026-01-02.md': '---\nshare: never\n---\nMine, still.\n' })).toBe(before);
    expect(readsIn({ ...FILES, 'sessions/2026-01-03.md': 'Another.\n' })).not.toBe(before);
    expect(readsIn({ ...FILES, 'homework/call.md': '---\nwhat: Write\nset_by: therapist\n---\n' })).not.toBe(before);
    expect(readsIn({ ...FILES, 'habits/walk.md': '---\nname: Go\nmeasure: minutes\n---\n' })).not.toBe(before);
  });
});
