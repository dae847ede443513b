import { describe, expect, test } from 'vitest';
import { plannedSections } from '../../src/brief/plan.ts';
import { SECTIONS } from '../../src/brief/sections/sections.ts';
import { toSettings, type SettingsFields } from '../../src/read/settings/settings-fields.ts';
import { journalOf } from '../facts/journal-of.ts';
import { linesOf } from './render.ts';
import { englishBrief } from './english-brief.ts';

const planned = (brief: SettingsFields['brief']) =>
  plannedSections(SECTIONS, toSettings({ brief })).map(({ number }) => number);

describe('the sections of a brief', () => {
  test.each([
    [{}, [1, 2, 3, 4, 5, 6, 7, 9]],
    [{ preset: 'standard' }, [1, 2, 3, 4, 5, 6, 7, 9]],
    [{ preset: 'talk' }, [1, 2, 9]],
    [{ preset: 'cbt' }, [1, 2, 5, 3, 4, 6, 7, 9]],
    [{ preset: 'dbt' }, [1, 2, 11, 3, 4, 5, 6, 7, 9]],
    [{ preset: 'talk', sections: { card: true } }, [1, 2, 11, 9]],
    [{ sections: { measures: true } }, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ preset: 'talk', sections: { work: true, proud: false } }, [1, 2, 5]],
    [{ preset: 'cbt', sections: { measures: true, since: false } }, [1, 2, 5, 4, 6, 7, 8, 9]],
  ] as const)('of %j are %j', (settings, numbers) => {
    expect(planned(settings)).toEqual(numbers);
  });

  test('stand on the sheet in that order, and a brief’s file may hide one by its name or its number', () => {
    const files = {
      'goals/sing.md': 'goal: Sing\nrank: 1\nratings: [{ date: 2026-11-20, score: 4 }]',
      'homework/walk.md': 'what: Walk\nset_by: therapist',
      'journal/2026-11-20.md': 'mood: 5\nhomework: { walk: yes }',
    };
    const numbers = (more = {}, brief: SettingsFields['brief'] = { preset: 'cbt' }) =>
      englishBrief(journalOf({ ...files, ...more }, { settings: { brief } })).sections.map(({ number }) => number);
    expect(numbers()).toEqual([5, 3, 6]);
    const next = { 'sessions/2026-11-24.md': 'state: planned' };
    expect(numbers({ ...next, 'briefs/2026-11-24.md': 'hide: [goals, 3]' })).toEqual([5]);
    expect(numbers({}, { sections: { since: false, work: false } })).toEqual([6]);
  });

  test('keep the question of priority 1 among the others where there is no section for it', () => {
    const journal = journalOf(
      { 'journal/2026-11-20.md': 'questions: [{ ask: What now?, priority: 1 }]' },
      { settings: { brief: { sections: { one_thing: false } } } },
    );
    expect(linesOf(englishBrief(journal), 2)).toEqual(['What now?']);
  });
});
