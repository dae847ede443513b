import { describe, expect, test } from 'vitest';
import { questionsPage } from '../../../src/site/questions/questions.ts';
import { QUESTION_WORDS, waitingWords } from '../../../src/messages/en/questions.ts';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { currentWith } from '../current.ts';

const SESSIONS: Files = {
  'sessions/2026-08-04.md': '',
  'sessions/2026-09-01.md': '',
  'sessions/2026-10-06.md': '',
  'sessions/2026-11-03.md': '',
};
const viewOf = (files: Files) => questionsPage.view(currentWith(journalOf({ ...SESSIONS, ...files })));

describe('the page of questions', () => {
  test('has those apart that were not asked in three sessions, and says since when they wait', () => {
    const { open, waiting, carried } = viewOf({
      'journal/2026-08-10.md': ['', '- [?] Waits'],
      'journal/2026-09-02.md': ['', '- [?] Two sessions'],
      'journal/2026-06-10.md': 'questions:\n  - ask: First of all\n    priority: 4',
    });
    expect(open.map(({ text }) => text)).toEqual(['First of all', 'Two sessions']);
    expect(waiting.map((ask) => [ask.text, waitingWords(ask, carried)])).toEqual([['Waits', 'waiting since 10 Aug']]);
  });

  test('counts as waiting only sessions that were held', () => {
    const cancelled: Files = {
      'sessions/2026-10-06.md': 'state: cancelled',
      'journal/2026-08-10.md': ['', '- [?] Waits'],
    };
    expect(viewOf(cancelled).waiting).toEqual([]);
  });

  test('says how many of each there are', () => {
    expect(QUESTION_WORDS.lead(0, 2)).toBe('None of these weeks is open; 2 waiting.');
    expect(QUESTION_WORDS.lead(1, 0)).toBe('1 question for the next session, first by priority, then the oldest.');
  });
});
