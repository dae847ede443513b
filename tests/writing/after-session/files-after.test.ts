import { describe, expect, test } from 'vitest';
import type { AfterAnswers } from '../../../src/writing/after-session/answers.ts';
import { filesAfter } from '../../../src/writing/after-session/files-after.ts';
import { sessionOn } from '../../../src/facts/sessions/session-that-was.ts';
import { asksOf, openAsks } from '../../../src/facts/questions/questions.ts';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { journalOf as journalIn, type Files as Texts } from '../../read/folder.ts';
import { HOSTILE } from '../hostile.ts';

const NOTHING: AfterAnswers = {
  ...{ day: '2026-11-23', session: null, with: null, minutes: null, topics: [], asked: [], again: [], tries: [] },
  ...{ next: null, learned: null, helped: null, notHelped: null, isShared: false },
};
const WRITTEN: Files = { 'journal/2026-11-03.md': ['', '- [?] Why do I wake at four?\n- [?] Is it me?'] };

/** The files by the first path of each. */
function made(answers: Partial<AfterAnswers>, files: Files = WRITTEN): Texts {
  const all = filesAfter(journalOf(files), { ...NOTHING, ...answers }, '19:30').files;
  return Object.fromEntries(
    all.map(({ paths, text }) => {
      const [path = ''] = paths();
      return [path, text];
    }),
  );
}

describe('what is answered after a session', () => {
  test('becomes its file, homework, a reflection and what is brought again', () => {
    expect(
      made({
        ...{ with: 'K. T.', minutes: 50, topics: ['Mum', 'the drive'], next: '2026-12-07' },
        asked: [
          { ask: 'Why do I wake at four?', answer: 'A light sleep, no sign', isDropped: false },
          { ask: 'Is it me?', answer: null, isDropped: true },
        ],
        tries: [{ what: 'Sit by the door', smallest: 'One minute', times: { planned: 3, per: 'week' } }],
        again: [{ ask: 'What now?', isFirst: true }],
        ...{ learned: 'It is stairs', helped: 'Silence', notHelped: 'The heating', isShared: true },
      }),
    ).toEqual({
      'sessions/2026-11-23.md':
        '---\nstate: attended\nminutes: 50\nwith: K. T.\ntopics:\n  - Mum\n  - the drive\nasked:\n' +
        '  - ask: Why do I wake at four?\n    answer: A light sleep, no sign\n  - ask: Is it me?\n    state: dropped\n' +
        'next: 2026-12-07\n---\n',
      'homework/sit-by-the-door.md':
        '---\nwhat: Sit by the door\nset_by: together\nset_in: "2026-11-23"\nplanned: 3\nper: week\nsmallest: One minute\n' +
        'from: 2026-11-23\n---\n',
      'reflections/2026-11-23.md':
        '---\nsession: "2026-11-23"\nlearned: It is stairs\nhelped: Silence\nnot_helped: The heating\nshare: brief\n---\n',
      'journal/2026-11-23.md': '---\ntime: "19:30"\nquestions:\n  - ask: What now?\n    priority: 1\n---\n',
    });
  });

  test('is nothing but the session where nothing is answered', () => {
    expect(made({})).toEqual({ 'sessions/2026-11-23.md': '---\nstate: attended\n---\n' });
  });

  test('is lines for a file that is there, which is never written into', () => {
    const files = { ...WRITTEN, 'sessions/2026-11-23.md': 'with: K. T.\nasked: [Other]' };
    const journal = journalOf(files);
    const session = sessionOn(journal, '2026-11-23');
    const answers = { ...NOTHING, session, asked: [{ ask: 'Is it me?', answer: null, isDropped: false }] };
    const { files: none, toAdd } = filesAfter(journal, answers, '19:30');
    expect(none).toEqual([]);
    expect(toAdd).toEqual({
      path: 'sessions/2026-11-23.md',
      change: null,
      lines: ['state: attended', 'asked:  # with those that are there', '  - Is it me?'],
    });
  });

  test('is a line to be changed where a file calls itself planned, so that it is not said twice', () => {
    const journal = journalOf({ 'sessions/2026-11-23.md': 'state: planned' });
    const { toAdd } = filesAfter(journal, { ...NOTHING, session: sessionOn(journal, '2026-11-23') }, '19:30');
    expect(toAdd).toEqual({
      path: 'sessions/2026-11-23.md',
      change: { from: 'state: planned', to: 'state: attended' },
      lines: [],
    });
  });

  test('reads without a problem, closes what was asked and opens what is brought again', () => {
    const written = { 'journal/2026-11-03.md': '- [?] Why do I wake at four?\n- [?] Is it me?\n' };
    const files = made({
      asked: [{ ask: 'Why do I wake at four?', answer: null, isDropped: false }],
      again: [{ ask: 'Is it me?', isFirst: false }],
      tries: [{ what: 'Walk', smallest: null, times: null }],
      learned: 'Much',
    });
    const journal = journalIn({ ...written, ...files });
    expect(journal.diagnostics).toEqual([]);
    expect(openAsks(asksOf(journal)).map(({ text, note }) => [text, note.path])).toEqual([
      ['Is it me?', 'journal/2026-11-23.md'],
    ]);
    expect(journal.reflectionsOf.get('sessions/2026-11-23.md')).toHaveLength(1);
  });

  test.each(HOSTILE)('keeps what is typed as text, whatever it is: %#', (text) => {
    const files = made({
      ...{ with: text, topics: [text], learned: text, helped: text, notHelped: text },
      asked: [{ ask: text, answer: text, isDropped: false }],
      again: [{ ask: text, isFirst: true }],
      tries: [{ what: `Try ${text}`, smallest: text, times: null }],
    });
    const journal = journalIn(files);
    expect(journal.diagnostics).toEqual([]);
    expect(Object.keys(files).every((path) => /^[a-z]+\/[^/]+\.md$/.test(path))).toBe(true);
  });
});
