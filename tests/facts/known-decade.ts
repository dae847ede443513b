import type { Day, Span } from '../../src/calendar/day.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { parseNote, type ParsedFile } from '../../src/read/read-note.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { writeJournal } from '../build-site.ts';
import { middleOf } from './known-answers.ts';
import { knownJournal, type KnownDay, type KnownEntry } from './known-journal.ts';

export const WHOLE: Span = { from: '2015-01-01', to: '2024-12-31' };
export const known = knownJournal({ seed: 20_150_101, from: WHOLE.from, count: 3653 });

/** What the entries of a day say, nothing left out but what is not there. */
export function valuesOf<Value>(day: KnownDay, read: (entry: KnownEntry) => Value | null): Value[] {
  return day.entries.map(read).filter((value) => value !== null);
}

export const moodOf = (day: KnownDay) => middleOf(valuesOf(day, ({ mood }) => mood));
export const sleepOn = (day: KnownDay) => valuesOf(day, ({ night }) => night)[0]?.asleep ?? null;

export function walkOf(day: KnownDay): number | null {
  const walks = valuesOf(day, ({ walk }) => (walk === 'skipped' ? null : walk));
  return walks.length === 0 ? null : walks.reduce((total, walk) => total + walk, 0);
}

export function stretchOf(day: KnownDay): string | null {
  const answers = valuesOf(day, ({ stretch }) => stretch);
  if (answers.includes('yes')) return 'done';
  return answers.includes('skipped') ? 'skipped' : answers.includes('no') ? 'not-done' : null;
}

/** 1 for a yes, 0 for a no, nothing for a day that was only skipped. */
export function answerOf(day: KnownDay): number | null {
  const answers = valuesOf(day, ({ stretch }) => stretch);
  return answers.includes('yes') ? 1 : answers.includes('no') ? 0 : null;
}

/** Writes the ten years and reads them on any day; every file is parsed once, only the day it is looked at differs. */
export function readDecade(folder: string): (today: Day) => Journal {
  writeJournal(folder, known.files);
  const parsed = new Map<string, ParsedFile>();
  const parse = (path: string, bytes: Uint8Array) => {
    const file = parsed.get(path) ?? parseNote(path, bytes);
    parsed.set(path, file);
    return file;
  };
  return (today) => readJournal(folder, { today, parse });
}
