import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysOf } from '../../src/calendar/day.ts';
import { windowFor } from '../../src/facts/sessions/session-window.ts';
import { journalOf, moods, type Files } from '../facts/journal-of.ts';
import { briefText } from '../../src/brief/text-forms.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import { briefOf } from './brief-of.ts';
import { englishBrief } from './english-brief.ts';
import { linesOf } from './render.ts';

describe('the header', () => {
  test('names the session, the days and how many are recorded', () => {
    const brief = briefOf(moods('2026-11-10', [5, null, 6]), { settings: { name: 'H. B.' } });
    expect(brief).toMatchObject({
      name: 'H. B.',
      title: 'For our session on Tuesday 24 November 2026',
      coverage: '10–23 Nov, 2 of 14 days recorded',
    });
  });

  test('knows of no session and no record', () => {
    const brief = englishBrief(journalOf({}));
    expect(brief).toMatchObject({ title: 'For our next session', coverage: '10–23 Nov, nothing recorded yet' });
  });

  test('leaves out paused days and days before the first record', () => {
    const paused = { settings: { paused: [{ from: '2026-11-12', to: '2026-11-20' }] } } as const;
    expect(
      briefOf(moods('2026-11-10', [5, 5, 5]), { settings: { ...paused.settings, paused: [...paused.settings.paused] } })
        .coverage,
    ).toBe('10–23 Nov, 2 of 5 days recorded, 9 paused');
    expect(briefOf(moods('2026-11-20', [5, 5])).coverage).toBe('20–23 Nov, 2 of 4 days recorded');
    expect(briefOf(moods('2026-11-20', [5, 5, 5, 5])).coverage).toBe('20–23 Nov, all 4 days recorded');
  });

  test('counts no entry that was made and left as it was', () => {
    const untouched = 'title: Evening\ntime: "21:00"\nmood:\nnight:\n  hours:\nhabits:\n  walk:\n';
    expect(briefOf({ 'journal/2026-11-12.md': untouched }).coverage).toBe('10–23 Nov, nothing recorded yet');
    const files = {
      ...moods('2026-11-20', [5]),
      'journal/2026-11-12.md': untouched,
      'journal/2026-11-21.md': untouched,
    };
    expect(briefOf(files).coverage).toBe('20–23 Nov, 1 of 4 days recorded');
  });

  test('has a line say since when its days count, where that is later than those of the header', () => {
    const files = { 'journal/2026-11-10.md': 'energy: 4', ...moods('2026-11-20', [5, 6]) };
    expect(linesOf(briefOf(files), 3)[0]).toContain('(2 of 4 days recorded since 20 Nov)');
    expect(linesOf(briefOf(moods('2026-11-20', [5, 6])), 3)[0]).toContain('(2 of 4 days recorded)');
    const habit = {
      'habits/out.md': 'name: Out\nmeasure: yesno\nbrief: true',
      'journal/2026-11-20.md': 'habits: { out: yes }',
    };
    expect(linesOf(briefOf({ ...habit, 'journal/2026-11-10.md': 'energy: 4' }), 7)).toEqual([
      'Out: yes on 1 of 4 days since 20 Nov, no on 0, no telling on 3.',
    ]);
  });

  test('says where the days had to be cut short', () => {
    const journal = journalOf({ 'sessions/2026-09-01.md': '', ...moods('2026-09-01', [4]) });
    expect(englishBrief(journal).coverage).toBe('13 Oct – 23 Nov, 0 of 42 days recorded, the last six weeks only');
  });
});

describe('whom the session is with', () => {
  const with_ = (...names: readonly (string | null)[]): Files =>
    Object.fromEntries(
      names.map((name, index) => [
        `sessions/2026-${String(5 + index).padStart(2, '0')}-24.md`,
        name === null ? '' : `with: ${name}`,
      ]),
    );
  const coverageWith = (...names: readonly (string | null)[]) => {
    const journal = journalOf(with_(...names));
    return englishBrief(journal, journal.sessions.at(-1)).coverage;
  };

  test('is said in the first session with somebody else', () => {
    expect(coverageWith('P. L.', 'P. L.', 'K. T.')).toMatch(/recorded yet, first session with K\. T\.$/);
  });

  test.each([
    ['the same person', ['P. L.', 'P. L.']],
    ['the first of all', ['P. L.']],
    ['one that was met before', ['K. T.', 'P. L.', 'k. t.']],
    ['nobody that is named', ['P. L.', null]],
    ['somebody, where the one before is not named', [null, 'K. T.']],
  ])('is not said with %s', (_, names) => {
    expect(coverageWith(...names)).not.toContain('first session');
  });

  test('is said of a past session as of its day', () => {
    const journal = journalOf(with_('P. L.', 'K. T.', 'K. T.'));
    const said = journal.sessions.map((session) => englishBrief(journal, session).coverage.includes('first session'));
    expect(said).toEqual([false, true, false]);
  });

  test('is not said where the session is kept back', () => {
    const closed = { ...with_('P. L.'), 'sessions/2026-11-24.md': 'with: K. T.\nshare: private' };
    expect(englishBrief(journalOf(closed)).coverage).not.toContain('K. T.');
  });
});

test('the days that the header names are those that it counts, with those that are paused', () => {
  const spans = fc.record({
    session: fc.integer({ min: 0, max: 80 }),
    first: fc.integer({ min: 0, max: 90 }),
    pause: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })),
  });
  fc.assert(
    fc.property(spans, ({ session, first, pause: [begin, length] }) => {
      const day = (offset: number) => addDays('2026-09-01', offset);
      const files = { [`sessions/${day(session)}.md`]: '', ...moods(day(first), [4, 5]) };
      const paused = [{ from: day(begin), to: day(begin + length) }];
      const journal = journalOf(files, { settings: { paused }, today: day(92) });
      const { coverage } = englishBrief(journal);
      const [, counted] = /(?:of|all) (\d+) days? recorded/.exec(coverage) ?? [];
      if (counted === undefined) return;
      const { from, to } = windowFor(journal);
      const shown = day(first) > from && day(first) <= to ? day(first) : from;
      const all = daysOf({ from: shown, to }).length;
      const [, resting = '0'] = /(\d+) paused/.exec(coverage) ?? [];
      expect(Number(counted) + Number(resting)).toBe(all);
    }),
  );
});

describe('words of the writer in a script from right to left', () => {
  const HEBREW = 'שיחה עם אחותי';

  test('are apart from the days and numbers of every line beside them', () => {
    const brief = briefOf(
      {
        'sessions/2026-11-10.md': 'with: P. L.',
        'sessions/2026-11-24.md': `with: ${HEBREW}\nbring: [${HEBREW} 1, ${HEBREW} 2]`,
        'journal/2026-11-12.md': ['', `- [?] ${HEBREW}`],
        'reflections/2026-11-12.md': `share: brief\nnot_helped: ${HEBREW}`,
        'homework/a.md': `what: ${HEBREW}\nset_by: therapist\npractice: [{ date: 2026-11-13, done: yes, learned: ${HEBREW} }]`,
        'goals/a.md': `goal: ${HEBREW}\nrank: 1`,
      },
      { settings: { name: HEBREW } },
    );
    const lines = brief.sections.flatMap((section) => section.lines.map(({ text }) => text));
    const beside = [brief.name ?? '', brief.coverage, ...lines].filter(
      (text) => text !== HEBREW && text.includes(HEBREW),
    );
    expect(beside).toHaveLength(6);
    for (const text of beside) expect(text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[א-ת]/);
    const text = briefText(brief, { language: 'en', words: BRIEF_PHRASES });
    expect(text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[א-ת]/);
  });
});
