import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/read/read-note.ts';
import {
  closedNotes,
  LEVELS,
  oneSignChanges,
  otherDelimiters,
  otherEncodings,
  prefixed,
  renamed,
  wrapped,
  type ClosedNote,
  type Level,
} from './closed-notes.ts';

const PATHS = ['journal/2026-11-23.md', 'about.md'];

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

const DAMAGES: readonly (readonly [string, (note: ClosedNote) => readonly (string | Uint8Array)[]])[] = [
  ['with one sign changed in its first lines', oneSignChanges],
  ['with something before its first line', prefixed],
  ['with other signs around its fields', otherDelimiters],
  ['with its lines wrapped in other signs', wrapped],
  ['with its level under another name', renamed],
  ['in other bytes', otherEncodings],
];

describe.each(DAMAGES)('a closed note %s', (_, damage) => {
  test.each(LEVELS)('is never more open than %s, and is named', { timeout: 120_000 }, (level) => {
    const left = closedNotes(level).flatMap((note) => open(damage(note), level));
    expect({ count: left.length, first: left.slice(0, 40) }).toEqual({ count: 0, first: [] });
  });
});
