import { describe, expect, test } from 'vitest';
import { standalonePages } from '../../../src/site/note/standalone.ts';
import { thoughtLinks, thoughtPages } from '../../../src/site/thoughts/thoughts.ts';
import { writtenFields } from '../../../src/site/note/written-fields.ts';
import { currentOf, viewsOf } from '../current.ts';

describe('notes with a page of no form of their own', () => {
  test('are reflections without a session, wins, briefs and plain notes', () => {
    const views = viewsOf(
      standalonePages,
      currentOf({
        'wins/2026-11-01-a.md': '---\nwhat: Sang\n---\n',
        'reflections/2026-11-01.md': '',
        'briefs/2026-11-24.md': '---\nopening: First\n---\n',
        'elsewhere/page.md': 'Words',
        'goals/a.md': '---\ngoal: A\n---\n',
        'thoughts/2026-11-01-a.md': '---\nsituation: Rain\n---\n',
        'measures/2026-11-01-phq8.md': '---\ntotal: 3\n---\n',
        'safety-plan.md': '---\nreasons: [Nell]\n---\n',
      }),
    );
    expect(views.map(({ view }) => view.note.kind).sort()).toEqual(['brief', 'note', 'reflection', 'win']);
  });

  test('name the session, the homework and the goal they belong to', () => {
    const [win] = viewsOf(
      standalonePages,
      currentOf({
        'wins/2026-11-01-a.md': '---\nwhat: Sang\nsession: 2026-10-27\nhomework: [alone, gone]\ngoal: sing\n---\n',
        'sessions/2026-10-27.md': '',
        'homework/alone.md': '---\nwhat: Sing alone\n---\n',
        'goals/sing.md': '---\ngoal: Sing\n---\n',
      }),
    );
    expect(win?.related.map(({ address }) => address)).toEqual([
      ...['/sessions/2026-10-27/', '/homework/alone/', '/goals/sing/'],
    ]);
  });
});

describe('the fields of such a note', () => {
  const fieldsOf = (path: string, text: string) => {
    const [one] = viewsOf(standalonePages, currentOf({ [path]: text }));
    return one ? writtenFields(one.view.note, 'en-GB') : [];
  };

  test('are called by what they are for, and days are in words', () => {
    expect(fieldsOf('wins/2026-11-01-a.md', '---\nwhat: Sang\nshows: I can\ngoal: x\nshare: brief\n---\n')).toEqual([
      ['What you did', ['Sang']],
      ['What it shows about you', ['I can']],
    ]);
    expect(fieldsOf('briefs/2026-11-24.md', '---\nreviewed: 2026-11-22\n---\n')).toEqual([
      ['The day you read it through', ['Sunday 22 November 2026']],
    ]);
  });

  test("are read in any case, and the writer's own are among them", () => {
    expect(fieldsOf('about.md', '---\nTitle: A\nType: book\nTags: [x]\nby: Mole\n---\n')).toEqual([
      ['Type', ['book']],
      ['By', ['Mole']],
    ]);
  });

  test('keep their own name where it means nothing here', () => {
    expect(fieldsOf('wins/2026-11-01-a.md', '---\nwhat: Sang\nmy_own: word\n---\n')[1]).toEqual(['My own', ['word']]);
  });
});

describe('thought records', () => {
  test('are listed by title or day, newest first, and know what they belong to', () => {
    const current = currentOf({
      'thoughts/2026-10-22-faces.md': '---\ntitle: Faces\nsituation: Rain\nhomework: [no]\n---\n',
      'thoughts/2026-10-23.md': '---\nsituation: Late\n---\n',
      'homework/no.md': '---\nwhat: Say no\n---\n',
    });
    expect(thoughtLinks(current.journal).map(({ title }) => title)).toEqual(['Thought record of 23 Oct', 'Faces']);
    expect(viewsOf(thoughtPages, current)[0]?.related.map(({ title }) => title)).toEqual(['Say no']);
  });
});
