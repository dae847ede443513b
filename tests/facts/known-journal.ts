import type { Day, Span } from '../../src/calendar/day.ts';
import { filesOf, SESSION_EVERY, shifted } from './known-files.ts';

/** What one entry records; `null` is nothing. */
export interface KnownEntry {
  readonly mood: number | null;
  readonly walk: number | 'skipped' | null;
  readonly stretch: 'yes' | 'no' | 'skipped' | null;
  readonly practice: Done | null;
  readonly night: KnownNight | null;
}

export interface KnownNight {
  readonly asleep: number;
  readonly inBed: number | null;
  readonly written: readonly string[];
}

export type Done = 'yes' | 'part' | 'not-this-time';

export interface KnownDay {
  readonly day: Day;
  readonly entries: readonly KnownEntry[];
  /** Practice that stands in the homework's own file. */
  readonly ownPractice: Done | null;
  readonly isPaused: boolean;
}

export interface KnownSession {
  readonly day: Day;
  readonly state: 'attended' | 'cancelled' | 'not-attended' | null;
}

/** A journal with all that is true of it, in plain lists. */
export interface KnownJournal {
  readonly files: Readonly<Record<string, string>>;
  readonly days: readonly KnownDay[];
  readonly sessions: readonly KnownSession[];
  /** The days the homework ran. */
  readonly homework: Span;
  /** A pause of the habit alone. */
  readonly walkPaused: Span;
}

interface Plan {
  readonly seed: number;
  readonly from: Day;
  readonly count: number;
}

type Random = () => number;

/** Nothing is written on the first days, though the year has begun. */
const SILENT_DAYS = 10;
/** So many in a row were cancelled that the window before the next is longer than a window may be. */
const CANCELLED_RUN = [30, 31, 32, 33];
const OFTEN_RECORDED = /-02-29$|-12-31$|-01-01$/;

/** A journal decided by a seed: days with one entry, two or none, weeks without any, pauses, cancelled sessions. */
export function knownJournal({ seed, from, count }: Plan): KnownJournal {
  const random = randomFrom(seed);
  const isGap = stretches(random, count, { every: 90, shortest: 7, longest: 35 });
  const isPaused = stretches(random, count, { every: 150, shortest: 1, longest: 20 });
  let level = 5;
  const days = isGap.map((isInGap, index): KnownDay => {
    const day = shifted(from, index);
    level = Math.min(10, Math.max(0, level + (random() - 0.5) * 1.5));
    const isRecorded = index >= SILENT_DAYS && (OFTEN_RECORDED.test(day) || (!isInGap && random() < 0.85));
    const entries = isRecorded ? entriesOf(random, level, OFTEN_RECORDED.test(day)) : [];
    return { day, entries, ownPractice: random() < 0.05 ? doneOf(random) : null, isPaused: isPaused[index] ?? false };
  });
  const sessions = sessionsOf(random, from, count);
  const homework = { from: shifted(from, Math.floor(count / 9)), to: shifted(from, Math.floor(count * 0.8)) };
  const walkPaused = { from: shifted(from, Math.floor(count / 2)), to: shifted(from, Math.floor(count / 2) + 40) };
  const truth = { days, sessions, homework, walkPaused };
  return { files: filesOf(truth), ...truth };
}

/** Small, fast and the same everywhere (mulberry32): numbers from 0 up to 1. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1));

function stretches(random: Random, count: number, { every = 1, shortest = 1, longest = 1 }): boolean[] {
  let left = 0;
  return Array.from({ length: count }, () => {
    if (left === 0 && random() < 1 / every) left = shortest + upTo(random, longest - shortest);
    return left > 0 && left-- > 0;
  });
}

function entriesOf(random: Random, level: number, hasMood: boolean): KnownEntry[] {
  const first = entryOf(random, level, hasMood);
  return random() < 0.25
    ? [{ ...first, night: nightOf(random) }, entryOf(random, level, hasMood)]
    : [{ ...first, night: nightOf(random) }];
}

function entryOf(random: Random, level: number, hasMood: boolean): KnownEntry {
  const mood = Math.round(Math.min(10, Math.max(0, level + (random() - 0.5) * 4)));
  const walk = random() < 0.15 ? 'skipped' : upTo(random, 12) * 5;
  const stretch = (['yes', 'no', 'skipped'] as const)[upTo(random, 2)] ?? null;
  return {
    mood: hasMood || random() < 0.8 ? mood : null,
    walk: random() < 0.5 ? walk : null,
    stretch: random() < 0.4 ? stretch : null,
    practice: random() < 0.3 ? doneOf(random) : null,
    night: null,
  };
}

function doneOf(random: Random): Done {
  return (['yes', 'part', 'not-this-time'] as const)[upTo(random, 2)] ?? 'yes';
}

/** First how long it was, then the times on the clock that say so. */
function nightOf(random: Random): KnownNight | null {
  const asleep = 180 + 5 * upTo(random, 72);
  const [latency, awake, before, after] = [60, 60, 45, 45].map((most) => upTo(random, most)) as [
    number,
    number,
    number,
    number,
  ];
  const tried = 20 * 60 + upTo(random, 6 * 60);
  const woke = tried + latency + asleep + awake;
  const restless = [...(latency > 0 ? [`latency: ${latency}`] : []), `awake: ${awake}`];
  const [bed, sleep] = [
    (a: number, b: number) => [`in_bed: ${clock(a)}`, `up: "${clock(b)}"`],
    [`tried: "${clock(tried)}"`, `woke: ${clock(woke)}`],
  ];
  const written = [
    { asleep, inBed: null, written: [`hours: ${(asleep / 60).toFixed(2)}`] },
    { asleep, inBed: woke - tried, written: [...bed(tried, woke), ...restless] },
    { asleep, inBed: null, written: [...sleep, ...restless, 'quality: 3'] },
    {
      asleep,
      inBed: woke + after - tried + before,
      written: [...bed(tried - before, woke + after), ...sleep, ...restless, 'hours: 1'],
    },
  ];
  return written[upTo(random, 6)] ?? null;
}

function clock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

function sessionsOf(random: Random, from: Day, count: number): KnownSession[] {
  const states = ['attended', 'attended', 'cancelled', 'cancelled', 'not-attended'] as const;
  return Array.from({ length: Math.floor(count / SESSION_EVERY) - 1 }, (_, index) => ({
    day: shifted(from, 8 + index * SESSION_EVERY),
    state: CANCELLED_RUN.includes(index) ? 'cancelled' : (states[upTo(random, 15)] ?? null),
  }));
}
