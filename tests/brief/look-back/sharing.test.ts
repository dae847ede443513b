import { describe, expect, test } from 'vitest';
import { journalOf } from '../../facts/journal-of.ts';
import { englishLookBack, linesUnder, lookBackOf, sessionsOn, textFormsOf } from './look-back-of.ts';

const HELD = 'Sessions and breaks';

describe('a journal of which nothing is shared', () => {
  const files = {
    ...sessionsOn(['2026-08-01', '2026-11-01'], 'share: private'),
    'reflections/2026-08-02.md': 'learned: [Mine]\nnot_helped: Mine\nshare: private',
    'goals/a.md': 'goal: Mine\nrank: 1\nshare: private',
    'homework/a.md': 'what: Mine\nset_by: therapist\nshare: private',
  };

  test('says so calmly, with numbers and days alone', () => {
    const journal = journalOf(files);
    const lookBack = englishLookBack(journal);
    expect(lookBack.isBlank).toBe(true);
    expect(lookBack.cut).toEqual([]);
    const { text, markdown } = textFormsOf(lookBack, journal);
    for (const form of [text, markdown]) {
      expect(form).toContain('Nothing of this time is shared yet.');
      expect(form).not.toContain('Mine');
    }
    expect(linesUnder(lookBack, HELD)).toEqual(['No session 2 Aug \u2013 31 Oct, 13 weeks.']);
  });

  test('is blank where there is nothing at all, and not where one line is shared', () => {
    expect(lookBackOf({}).isBlank).toBe(true);
    expect(lookBackOf({ ...files, 'goals/b.md': 'goal: B\nrank: 2' }).isBlank).toBe(false);
  });
});

test('what the file of a brief hides stands on the look back', () => {
  const files = { ...sessionsOn(['2026-11-10', '2026-11-24']), 'goals/sing.md': 'goal: Sing\nrank: 1' };
  const hidden = { ...files, 'briefs/2026-11-24.md': 'hide: [sing, goals]\nopening: Not here' };
  expect(lookBackOf(hidden)).toEqual(lookBackOf(files));
});
