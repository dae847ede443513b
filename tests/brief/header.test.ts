import { describe, expect, test } from 'vitest';
import { journalOf, moods } from '../facts/journal-of.ts';
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
