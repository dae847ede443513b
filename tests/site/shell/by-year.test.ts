import { describe, expect, test } from 'vitest';
import { questionsPage, questionYearPages } from '../../../src/site/questions/questions.ts';
import { sessionsPage, sessionYearPages } from '../../../src/site/sessions/sessions.ts';
import { homeworkList, homeworkYearPages } from '../../../src/site/homework/homework.ts';
import { thoughtsPage, thoughtYearPages } from '../../../src/site/thoughts/thoughts.ts';
import type { Files } from '../../read/folder.ts';
import { currentOf, viewsOf } from '../current.ts';

/** The years of the list of sessions: the days of each, and where its neighbours are. */
function sessionsOf(files: Files) {
  const current = currentOf(files);
  const latest = sessionsPage.view(current);
  return [...(latest ? [latest] : []), ...viewsOf(sessionYearPages, current)].map(({ items, earlier, later }) => ({
    days: items.map(({ day }) => day),
    earlier: earlier?.address ?? null,
    later: later?.address ?? null,
  }));
}

const sessions = (...days: readonly string[]) => Object.fromEntries(days.map((day) => [`sessions/${day}.md`, '']));

describe('a list that grows for ever', () => {
  test('has nothing where there is nothing', () => {
    expect(sessionsOf({})).toEqual([]);
    const current = currentOf({});
    for (const page of [homeworkList, questionsPage, thoughtsPage])
      expect(JSON.stringify(page.view(current))).not.toContain('items');
  });

  test('shows its latest year on its own page and each other year on one of its own, newest first', () => {
    expect(sessionsOf(sessions('2024-05-01', '2026-11-10', '2026-11-17', '2025-01-07'))).toEqual([
      { days: ['2026-11-17', '2026-11-10'], earlier: '/sessions/years/2025/', later: null },
      { days: ['2025-01-07'], earlier: '/sessions/years/2024/', later: '/sessions/' },
      { days: ['2024-05-01'], earlier: null, later: '/sessions/years/2025/' },
    ]);
  });

  test('keeps what is planned for another year with this one', () => {
    expect(sessionsOf(sessions('2027-01-05', '2026-11-17')).map(({ days }) => days)).toEqual([
      ['2027-01-05', '2026-11-17'],
    ]);
  });

  test('shows the latest year there is where nothing is of this one', () => {
    expect(sessionsOf(sessions('2023-01-05', '2022-11-17')).map(({ days }) => days)).toEqual([
      ['2023-01-05'],
      ['2022-11-17'],
    ]);
  });

  test('is so for homework, what was set in no session with that of this year; for thought records, and for questions that are closed', () => {
    const current = currentOf({
      ...sessions('2025-05-01', '2026-11-10'),
      'homework/now.md': '---\nwhat: Now\nset_in: 2026-11-10\n---\n',
      'homework/then.md': '---\nwhat: Then\nset_in: 2025-05-01\n---\n',
      'homework/ever.md': '---\nwhat: Ever\n---\n',
      'thoughts/2026-11-01-a.md': '---\nsituation: Rain\n---\n',
      'thoughts/2025-11-01-b.md': '---\nsituation: Snow\n---\n',
      'journal/2026-11-01.md': '---\nquestions: [{ ask: New, answer: Yes }, Open]\n---\n',
      'journal/2025-11-01.md': '---\nquestions: [{ ask: Old, answer: No }]\n---\n',
    });
    const what = [homeworkList.view(current), ...viewsOf(homeworkYearPages, current)];
    expect(what.map((year) => year?.items.flatMap(({ rows }) => rows.map((row) => row.what)))).toEqual([
      ['Now', 'Ever'],
      ['Then'],
    ]);
    expect([...homeworkYearPages.addresses(current.journal)]).toEqual(['/homework/years/2025/']);
    expect(viewsOf(thoughtYearPages, current).map(({ items }) => items.length)).toEqual([1]);
    expect(questionsPage.view(current).closed?.items.map(({ text }) => text)).toEqual(['New']);
    expect(viewsOf(questionYearPages, current).map(({ items }) => items.map(({ text }) => text))).toEqual([['Old']]);
  });
});
