import { NARROW, WIDE } from '../../src/charts/frame.ts';
import { drawGrid } from '../../src/charts/grid.ts';
import { drawGroups } from '../../src/charts/groups.ts';
import { drawLine } from '../../src/charts/line.ts';
import { drawNights } from '../../src/charts/nights.ts';
import { drawPairs } from '../../src/charts/pairs.ts';
import { drawStrip } from '../../src/charts/strip.ts';
import { makeBrief } from '../../src/facts/brief/brief.ts';
import { openParseCache } from '../../src/integration/parse-cache.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { toSafeHtml } from '../../src/markdown/html.ts';
import { GRID, GROUPS, LINE, NIGHTS, PAIRS, STRIP } from '../../src/views/example-charts.ts';

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
  /** Milliseconds for one brief: the middle one of many. */
  brief: (notes: string) => medianTime(readJournal(notes), makeBrief),
  /** Milliseconds a note. */
  markdown: (notes: string) => {
    const journal = readJournal(notes);
    return time(() => renderAll(journal)) / journal.notes.length;
  },
  /** Milliseconds for the geometry of sixty charts, ten of each kind, wide and narrow. */
  charts: () => time(drawCharts),
} as const;

export type PartName = keyof typeof PARTS;

const BRIEFS = 51;
const CHARTS_OF_A_KIND = 10;

function readWith(notes: string, file: string): void {
  const cache = openParseCache(file);
  readJournal(notes, { parse: cache.parse });
  cache.save();
}

function renderAll({ notes }: Journal): void {
  for (const { body } of notes) {
    toSafeHtml(body, { linkTo: () => null, pictureAt: () => null, idPrefix: 'note', headingShift: 2, markLabels: {} });
  }
}

function drawCharts(): void {
  for (let count = 0; count < CHARTS_OF_A_KIND; count++)
    for (const frame of [WIDE, NARROW]) {
      drawLine(LINE, frame);
      drawStrip(STRIP, frame);
      drawGrid({ ...GRID, caption: '' }, frame);
      drawNights(NIGHTS, frame);
      drawPairs(PAIRS, frame);
      drawGroups(GROUPS, frame);
    }
}

function medianTime(journal: Journal, work: (journal: Journal) => unknown): number {
  const times = Array.from({ length: BRIEFS }, () => time(() => work(journal))).sort((a, b) => a - b);
  return times[Math.floor(BRIEFS / 2)] ?? 0;
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
