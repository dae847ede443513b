import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LAST_DAY } from './generate-journal.ts';
import { getPage, openPage } from './live-page.ts';
import { startServer, type LiveServer } from './live-server.ts';
import { middle, ratioOf } from './medians.ts';

export interface LiveFigures {
  /** From starting the program until its first page is there. */
  readonly startSeconds: number;
  /** From saving an entry until the page of its day is there with what was written. */
  readonly saveSeconds: number;
  /** Of all processes together after the saves. */
  readonly memory: number;
  /** The memory at the last hundred saves as a part of that at the first hundred; null for fewer than two hundred. */
  readonly memoryGrowth: number | null;
}

export interface LiveOptions {
  /** How often the program is started; the median counts. */
  readonly rounds: number;
  readonly saves: number;
  readonly onStart: (what: string) => void;
}

/** Somebody who writes saves again when the page of the last save is there and what follows it is done or begun. */
const BETWEEN_SAVES_MILLISECONDS = 250;
/** So many saves at each end tell whether memory grows. */
const SAVES_AT_AN_END = 100;

const PAGE = `/journal/${LAST_DAY.replaceAll('-', '/')}/`;

/** Measures `npm start` on a journal; it is started once before, so that every note is known to its cache. */
export async function measureLive(notes: string, { rounds, saves, onStart }: LiveOptions): Promise<LiveFigures> {
  const startSeconds = await measureStart(notes, { rounds, onStart });
  onStart(`${saves} saves`);
  const server = await startServer(notes);
  try {
    return { startSeconds, ...(await measureSaves(server, notes, saves)) };
  } finally {
    await server.stop();
  }
}

/** Seconds from starting the program until its first page is there. */
export async function measureStart(notes: string, { rounds, onStart }: Omit<LiveOptions, 'saves'>): Promise<number> {
  onStart('start, which fills the cache');
  await startOnce(notes);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    onStart(`start, round ${round + 1} of ${rounds}`);
    seconds.push(await startOnce(notes));
  }
  return middle(seconds);
}

async function startOnce(notes: string): Promise<number> {
  const started = performance.now();
  const server = await startServer(notes);
  try {
    await getPage(server.url, PAGE);
    return (performance.now() - started) / 1000;
  } finally {
    await server.stop();
  }
}

async function measureSaves(server: LiveServer, notes: string, saves: number) {
  const file = join(notes, 'journal', LAST_DAY.slice(0, 4), `${LAST_DAY}.md`);
  const text = readFileSync(file, 'utf8');
  const [seconds, memory]: [number[], number[]] = [[], []];
  await getPage(server.url, PAGE);
  for (let save = 1; save <= saves; save++) {
    await setTimeout(BETWEEN_SAVES_MILLISECONDS);
    // Always the same entry with one line more, so that a thousand saves do not measure an entry that grows.
    const line = `The line of save ${save} of this entry.`;
    seconds.push(await saveOnce(server, line, () => writeFileSync(file, `${text}\n${line}\n`)));
    memory.push(server.memory());
  }
  return { saveSeconds: middle(seconds), memory: memory.at(-1) ?? 0, memoryGrowth: growthOf(memory) };
}

/** Saves, and waits as an open page does: until it hears of a change and is there with the line. */
async function saveOnce({ url }: LiveServer, line: string, save: () => void): Promise<number> {
  let page = await openPage(url, PAGE);
  const started = performance.now();
  save();
  for (;;) {
    await page.changed;
    page.close();
    const html = await getPage(url, PAGE);
    if (html.includes(line)) return (performance.now() - started) / 1000;
    page = await openPage(url, PAGE);
    if (!page.html.includes(line)) continue;
    page.close();
    return (performance.now() - started) / 1000;
  }
}

/** How much of the memory at the first hundred of many saves there is at the last hundred; null where they are too few. */
export function growthOf(memory: readonly number[]): number | null {
  if (memory.length < 2 * SAVES_AT_AN_END) return null;
  return ratioOf(middle(memory.slice(-SAVES_AT_AN_END)), middle(memory.slice(0, SAVES_AT_AN_END)));
}
