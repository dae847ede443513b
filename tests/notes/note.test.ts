import { describe, expect, test } from 'vitest';
import { parse, said } from '../read/folder.ts';
import { told } from '../told.ts';

function note(path: string, frontmatter = '') {
  const { note: made, isDraft, diagnostics } = parse(`---\n${frontmatter}\n---\nBody.`, path);
  return {
    kind: made?.kind,
    day: made?.day,
    time: made?.time,
    share: made?.share,
    isDraft,
    diagnostics: said(diagnostics),
  };
}

describe('the day of a note', () => {
  test.each([
    ['journal/2026-11-23.md', '', '2026-11-23'],
    ['journal/2026/2026-11-23.md', '', '2026-11-23'],
    ['journal/2026-11-23-after-work.md', '', '2026-11-23'],
    ['journal/2026-11-23T2330.md', '', '2026-11-23'],
    ['journal/2024-02-29.md', '', '2024-02-29'],
    ['journal/walk.md', 'date: 2026-11-23', '2026-11-23'],
    ['journal/walk.md', 'date: "2026-11-23"', '2026-11-23'],
    ['journal/walk.md', 'date: 2026-3-5', '2026-03-05'],
    ['journal/walk.md', 'date: 2026/03/05', '2026-03-05'],
    ['journal/walk.md', 'date: 05.03.2026', '2026-03-05'],
    ['journal/walk.md', 'date: 20260305', '2026-03-05'],
    ['journal/walk.md', 'date: 2026-11-23T23:30:00-08:00', '2026-11-23'],
    ['journal/walk.md', 'date: 2026-11-23T00:30:00Z', '2026-11-23'],
    ['journal/2026-11-23.md', 'date: 2026-11-23', '2026-11-23'],
    ['journal/2026-11-24.md', 'day: 2026-11-23', '2026-11-23'],
    ['journal/2026-11-24.md', 'date: 2026-11-24\nday: 2026-11-23', '2026-11-23'],
    ['anywhere/2026-11-23.md', '', '2026-11-23'],
  ])('%s with %j is about %s', (path, frontmatter, day) => {
    expect(note(path, frontmatter)).toMatchObject({ kind: 'entry', day, diagnostics: [] });
  });

  test('a time in the date is the time of the note, as it is written', () => {
    expect(note('journal/a.md', 'date: 2026-11-23T23:30:00Z').time).toBe('23:30');
  });

  test('where name and date disagree the name decides, and it is said', () => {
    const { day, diagnostics } = note('journal/2026-11-23.md', 'date: 2026-11-24');
    expect(day).toBe('2026-11-23');
    expect(diagnostics).toEqual([
      expect.stringContaining('2:1 date date is 2026-11-24, but the file\u2019s name says 2026-11-23'),
    ]);
  });

  test.each([
    ['journal/2026-02-30.md', '', 'begins with 2026-02-30, which is no day'],
    ['journal/walk.md', '', 'has no day'],
    ['journal/walk.md', 'date:', 'has no day'],
    ['journal/walk.md', 'date: 03/05/2026', 'can be read in two ways'],
    ['journal/walk.md', 'date: 2026-02-30', 'date is "2026-02-30"'],
    ['journal/walk.md', 'date: 0000-00-00', 'date is "0000-00-00"'],
    ['journal/walk.md', 'date: [2026-11-23]', 'date is a list'],
    ['journal/walk.md', 'day: 2026-13-01', 'day is "2026-13-01"'],
  ])('%s with %j has none: it is shown as a note, and said why', (path, frontmatter, problem) => {
    const { kind, day, diagnostics } = note(path, frontmatter);
    expect({ kind, day }).toEqual({ kind: 'note', day: null });
    expect(diagnostics[0]).toContain(problem);
  });
});

describe('the kind of a note', () => {
  test.each([
    ['journal/2026-11-23.md', '', 'entry'],
    ['sessions/2026-11-23.md', '', 'session'],
    ['reflections/2026-11-23.md', '', 'reflection'],
    ['homework/walk.md', 'what: Walk', 'homework'],
    ['thoughts/2026-11-23-late.md', 'situation: The stairs', 'thought'],
    ['habits/walk.md', 'name: Walk\nmeasure: minutes', 'habit'],
    ['measures/2026-11-23-phq9.md', '', 'measure'],
    ['goals/sing.md', 'goal: Sing', 'goal'],
    ['wins/2026-11-23-sang.md', 'what: Sang', 'win'],
    ['briefs/2026-11-23.md', '', 'brief'],
    ['safety-plan.md', '', 'safety-plan'],
    ['vault/Sessions/2026-11-23.md', '', 'session'],
    ['journal/2026-11-23.md', 'type: session', 'session'],
    ['anywhere/x.md', 'type: Homework\nwhat: Walk', 'homework'],
    ['anywhere/x.md', 'mood: 4\ndate: 2026-11-23', 'entry'],
    ['anywhere/x.md', '', 'note'],
    ['constructor/x.md', '', 'note'],
  ])('%s with %j is a %s', (path, frontmatter, kind) => {
    expect(note(path, frontmatter)).toMatchObject({ kind, diagnostics: [] });
  });

  test('a type that is none is named with the nearest, and the folder decides', () => {
    const { kind, diagnostics } = note('journal/2026-11-23.md', 'type: sesion');
    expect(kind).toBe('entry');
    expect(diagnostics).toEqual([
      expect.stringContaining('2:1 type type names no kind of note. Did you mean session?'),
    ]);
  });
});

describe('what cannot be read of share closes the note', () => {
  test.each([
    'share: nevr',
    'share: [brief]',
    'share:never',
    'share: "never',
    'Share: nevr',
    'shar: never',
    'share: brief\nshare: never',
    'share: *never',
    'share: #never',
  ])('%j', (line) => {
    const { share, diagnostics } = note('journal/2026-11-23.md', line);
    expect(share).toBe('never');
    expect(diagnostics.join()).toContain('treated as never');
  });

  test.each([
    ['share: brief', 'brief'],
    ['share:', null],
    ['', null],
    ['shape: round', null],
  ])('%j does not', (line, share) => {
    expect(note('journal/2026-11-23.md', line).share).toBe(share);
  });

  test('a note whose frontmatter cannot be read is closed', () => {
    expect(parse('---\nshare: brief\n').note?.share).toBe('never');
  });

  test.each(['share: nevr', 'shar: hint', 'share: [hint]'])('%j on a question closes that question only', (line) => {
    const { note: made, diagnostics } = parse(`---\nquestions:\n  - ask: one\n    ${line}\n  - ask: two\n---\n`);
    expect(made?.fields).toEqual({ questions: [{ ask: 'one', share: 'never' }, { ask: 'two' }] });
    expect(diagnostics).toMatchObject([{ line: 4, column: 5, consequence: 'treated-as-never' }]);
  });

  test('on a practice record it closes that record', () => {
    const { note: made } = parse('---\nhomework:\n  walk: {done: yes, share: al}\n---\n');
    expect(made?.fields).toEqual({ homework: { walk: { done: 'yes', share: 'never' } } });
  });
});

describe('what cannot be read of draft leaves the note out', () => {
  test.each(['draft: perhaps', 'draft:true', 'Draft: true', 'drafts: yes', 'draft: true', 'draft: yes'])(
    '%j',
    (line) => {
      expect(note('journal/2026-11-23.md', line).isDraft).toBe(true);
    },
  );

  test.each(['draft: no', 'draft:', 'Draft: false', 'craft: knitting', ''])('%j does not', (line) => {
    expect(note('journal/2026-11-23.md', line).isDraft).toBe(false);
  });
});

test('a body nested past reason is shown as it is written, and said', () => {
  const { note: made, diagnostics } = parse(`${'> '.repeat(5000)}deep`);
  expect(made?.kind).toBe('entry');
  expect(said(diagnostics)).toEqual([expect.stringContaining('nested too deeply')]);
});

test.each([
  '\n'.repeat(300_000),
  '[a\n'.repeat(100_000),
  '- '.repeat(100_000),
  '['.repeat(100_000),
  '<a '.repeat(30_000),
])('a body made to be slow is read to its end (%#)', (body) => {
  expect(parse(`${body}\n\n[[x]]`).note?.body).toContain('[[x]]');
});

test('a mistake in an .mdx file is named on its line, and the file is shown as Markdown', () => {
  const { note: made, diagnostics } = parse('---\nmood: 4\n---\nOne\n\nI felt <3 today\n', 'journal/2026-11-23.mdx');
  expect(made?.isMdx).toBe(false);
  expect(said(diagnostics)).toEqual([expect.stringMatching(/^6:1 - The \.mdx file cannot be built: a < begins a tag/)]);
});

test('a line that is wrong beside an unclear share is named for itself alone', () => {
  const { note, diagnostics } = parse('---\nshare: nevr\nhabits: { tea: 1\n---\n');
  expect(note?.share).toBe('never');
  const closing = told(diagnostics).filter(({ message }) => message.includes('treated as never'));
  expect(closing.map(({ line }) => line)).toEqual([2]);
});
