import { makeBrief } from '../../src/brief/make-brief.ts';
import { openParseCache } from '../../src/load/parse-cache.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { toSafeHtml } from '../../src/markdown/html.ts';

/**
 * Run as `node parts.ts <part> <notes> <cache>` it prints the milliseconds of one part of the work.
 * Each is measured in a program of its own, so that none is warm from another.
 */
const PARTS = {
  /** Milliseconds for the whole journal. */
  read: (notes: string) => time(() => readJournal(notes)),
  /** The same, and what is needed to be quicker the next time. */
  'read-and-remember': (notes: string, cache: string) => time(() => readWith(notes, cache)),
  'read-again': (notes: string, cache: string) => time(() => readWith(notes, cache)),
  /** Milliseconds for the first brief of a journal that is read, with all that later ones find done. */
  brief: (notes: string) => {
    const journal = readJournal(notes);
    return time(() => makeBrief(journal, { words: BRIEF_PHRASES }));
  },
  /** Milliseconds a note. */
  markdown: (notes: string) => {
    const journal = readJournal(notes);
    return time(() => renderAll(journal)) / journal.notes.length;
  },
} as const;

export type PartName = keyof typeof PARTS;

function readWith(notes: string, file: string): void {
  const cache = openParseCache(file, 'bench');
  readJournal(notes, { parse: cache.parse });
  cache.save();
}

function renderAll({ notes }: Journal): void {
  for (const { body } of notes) {
    toSafeHtml(body, { linkTo: () => null, pictureAt: () => null, idPrefix: 'note', headingShift: 2, markLabels: {} });
  }
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

if (import.meta.main) {
  const [part = '', notes = '', cache = ''] = process.argv.slice(2);
  console.log(PARTS[part as PartName](notes, cache));
}
