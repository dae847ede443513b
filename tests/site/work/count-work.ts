import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Journal } from '../../../src/notes/journal.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { parseNote, type ParsedFile } from '../../../src/read/read-note.ts';
import { ALL_PAGES } from '../../../src/site/all-pages.ts';
import type { Pages } from '../../../src/site/shell/pages-of.ts';
import { notesOfWeeks } from './many-notes.ts';

/**
 * Run as `node count-work.ts 10 20`, it prints for journals of 10 and of 20 weeks how much work it is to join the notes, and
 * to find the pages of each form and make the view of each. Work is how often each function of the program is run, as the
 * machine counts it: the same on every machine, however busy it is.
 */
export interface CountedWork {
  /** The first address of a form of pages, or another piece of work. */
  readonly of: string;
  readonly pages: number;
  /** By file and function. */
  readonly work: Readonly<Record<string, number>>;
}

const ROOT = pathToFileURL(join(import.meta.dirname, '../../../')).href;

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function counted(run: () => void): CountedWork['work'] {
  const work: Record<string, number> = {};
  // What was run before is not part of it.
  session.post('Profiler.takePreciseCoverage');
  run();
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) for (const one of functions) work[nameOf(url, one)] = countOf(one);
  });
  return work;
}

function countOf({ ranges }: Profiler.FunctionCoverage): number {
  return ranges[0]?.count ?? 0;
}

/** `src/site/day/day.ts dayView 1240`: with the place in the file, since many have no name. */
function nameOf(url: string, { functionName, ranges }: Profiler.FunctionCoverage): string {
  return `${url.replace(ROOT, '')} ${functionName} ${String(ranges[0]?.startOffset ?? 0)}`;
}

function workFor(weeks: number): CountedWork[] {
  const folder = mkdtempSync(join(tmpdir(), 'work-'));
  try {
    return workIn(folder, weeks);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function workIn(folder: string, weeks: number): CountedWork[] {
  const { files, today } = notesOfWeeks(weeks);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const parse = remembering();
  const read = () => readJournal(folder, { today, parse });
  // Each file is read by itself, so what is counted is what comes after.
  let journal = read();
  const joining = counted(() => (journal = read()));
  return [{ of: 'join', pages: 1, work: joining }, ...ALL_PAGES.map((pages) => workOfPages(pages, journal))];
}

function workOfPages(pages: Pages, journal: Journal): CountedWork {
  const current = { journal, pictures: new Map(), readSample: () => null, tellStopped: () => undefined };
  let addresses: string[] = [];
  const work = counted(() => {
    addresses = [...pages.addresses(journal)];
    for (const address of addresses) {
      pages.viewAt(current, address);
      pages.readsAt(current, address);
    }
  });
  return { of: addresses[0] ?? 'no page', pages: addresses.length, work };
}

function remembering(): (path: string, bytes: Uint8Array) => ParsedFile {
  const known = new Map<string, ParsedFile>();
  return (path, bytes) => {
    const parsed = known.get(path) ?? parseNote(path, bytes);
    known.set(path, parsed);
    return parsed;
  };
}

const [, , ...sizes] = process.argv;
// What is run for the first time in a process counts once, whatever the size.
workFor(1);
console.log(JSON.stringify(sizes.map((weeks) => workFor(Number(weeks)))));
