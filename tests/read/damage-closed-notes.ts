import { expect } from 'vitest';
import { parseNote } from '../../src/read/read-note.ts';
import { closedNotes, type ClosedNote, type Level } from './closed-notes.ts';

const PATHS = ['journal/2026-11-23.md', 'about.md'];

export type Damage = (note: ClosedNote) => readonly (string | Uint8Array)[];

/** Damages the closed notes of a level, and expects none of them to be more open, or closed without a word. */
export function expectClosed(level: Level, damage: Damage): void {
  const damaged = closedNotes(level).flatMap(damage);
  expect(damaged.length).toBeGreaterThan(40);
  const left = open(damaged, level);
  expect({ count: left.length, first: left.slice(0, 40) }).toEqual({ count: 0, first: [] });
}

/** What damage left open, or closed without a word. */
function open(damaged: readonly (string | Uint8Array)[], level: Level): string[] {
  return damaged.flatMap((text) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return PATHS.flatMap((path) => {
      const { note, isDraft, diagnostics } = parseNote(path, bytes);
      if (isDraft || note === null || note.share === level) return [];
      const isNamed = note.share === 'never' && diagnostics.length > 0;
      return isNamed ? [] : [`${path} is ${String(note.share)}: ${JSON.stringify(text).slice(0, 120)}`];
    });
  });
}
