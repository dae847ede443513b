import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/notes/digest.ts';
import { readsOfBrief } from '../../../src/site/brief/brief-reads.ts';
import { englishBrief } from '../../brief/english-brief.ts';
import { journalOf, type Files } from '../../facts/journal-of.ts';

const DAYS = ['2026-06-02', '2026-07-07', '2026-08-04', '2026-09-01', '2026-09-03', '2026-10-20'] as const;
const JOURNAL: Files = {
  ...Object.fromEntries(DAYS.map((day) => [`sessions/${day}.md`, 'with: P. L.'])),
  'sessions/2026-10-20.md': 'with: K. T.',
  'homework/walk.md': 'what: Walk\nset_by: therapist\nset_in: 2026-06-02',
  'habits/out.md': 'name: Out\nmeasure: yesno\ntarget: { at_least: 2, per: week }',
  'journal/2026-06-10.md': ['', '- [?] Asked in June'],
  'journal/2026-08-05.md': 'homework: { walk: yes }',
  'journal/2026-08-31.md': 'habits: { out: yes }',
  'journal/2026-09-02.md': 'habits: { out: yes }',
};

/** What each past brief says, and the name for all that it is made from. */
function told(files: Files): Map<string, readonly [says: string, key: string]> {
  const journal = journalOf({ ...JOURNAL, ...files });
  return new Map(
    journal.sessions.map((session) => [
      session.day,
      [JSON.stringify(englishBrief(journal, session)), digestOf(JSON.stringify(readsOfBrief(journal, session)))],
    ]),
  );
}

describe('a past brief that says something else has another name', () => {
  test.each([
    [
      'a session was called off, and a question has waited for fewer',
      '2026-09-03',
      { 'sessions/2026-07-07.md': 'with: P. L.\nstate: cancelled' },
    ],
    ['somebody else was met before', '2026-10-20', { 'sessions/2026-06-02.md': 'with: K. T.' }],
    ['homework was noted in the time of the brief before', '2026-09-03', { 'journal/2026-08-05.md': '' }],
    [
      'a habit was noted earlier in the week of the last session',
      '2026-09-03',
      { 'journal/2026-08-31.md': 'habits: { out: no }' },
    ],
    [
      'a question was asked in a session',
      '2026-08-04',
      { 'sessions/2026-07-07.md': 'with: P. L.\nasked: Asked in June' },
    ],
  ] as const)('where %s', (_, changed, files: Files) => {
    const [before, after] = [told({}), told(files)];
    const others = [...before].filter(([day, [says]]) => after.get(day)?.[0] !== says);
    expect(others.map(([day]) => day)).toContain(changed);
    expect(others.filter(([day, [, key]]) => after.get(day)?.[1] === key).map(([day]) => day)).toEqual([]);
  });
});
