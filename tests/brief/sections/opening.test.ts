import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { linesOf } from '../render.ts';

describe('section 1', () => {
  const asks = {
    'journal/2026-11-12.md': 'questions:\n  - ask: First\n    priority: 1\n  - ask: Second',
    'journal/2026-11-13.md': ['', '- [!] Topic'],
  } as const;

  test('is the oldest question of priority 1, which then stands nowhere else', () => {
    const older = { 'journal/2026-10-01.md': 'questions:\n  - ask: Older\n    priority: 1' };
    expect(linesOf(briefOf({ ...asks, ...older }), 1)).toEqual(['Older (since 1 Oct)']);
    expect(linesOf(briefOf(asks), 1)).toEqual(['First']);
    expect(linesOf(briefOf(asks), 2)).toEqual(['Topic', 'Second']);
  });

  test('is the line that is pinned before that, whatever it is', () => {
    expect(linesOf(briefOf({ ...asks, 'briefs/2026-11-24.md': 'pin: 2026-11-13' }), 1)).toEqual(['Topic']);
    const homework = { 'homework/walk.md': 'what: Walk.\nset_by: therapist', 'briefs/2026-11-24.md': 'pin: [walk]' };
    const brief = briefOf({ ...asks, ...homework });
    expect(linesOf(brief, 1)).toEqual(['Walk – no record yet.']);
    expect(linesOf(brief, 5)).toEqual([]);
  });

  test('is the writer’s opening before all', () => {
    const brief = briefOf({ ...asks, 'briefs/2026-11-24.md': 'opening: Begin here\npin: 2026-11-13' });
    expect(linesOf(brief, 1)).toEqual(['Begin here']);
    expect(linesOf(brief, 2)).toEqual(['Topic', 'First', 'Second']);
  });

  test('may be hidden; the question then stands with the others', () => {
    const brief = briefOf({ ...asks, 'briefs/2026-11-24.md': 'hide: [1]' });
    expect(linesOf(brief, 1)).toEqual([]);
    expect(linesOf(brief, 2)).toEqual(['First', 'Topic', 'Second']);
  });

  test('is empty where nothing asks for it, and takes no file of another day', () => {
    expect(linesOf(briefOf({ 'briefs/2026-11-10.md': 'opening: Old' }), 1)).toEqual([]);
  });
});
