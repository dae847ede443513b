import { ascending } from 'd3-array';
import type { Day } from '../../calendar/day.ts';
import type { Practice } from '../../notes/journal.ts';
import type { Thought } from '../../notes/note.ts';
import { median } from '../../numbers/decimals.ts';

/** Two values noted together, such as distress before and after; null where one of them was not. */
export interface Pair {
  readonly day: Day;
  /** What it is a pair of, such as a feeling; empty where there is nothing to tell apart. */
  readonly name: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** Distress before and after each time a homework was tried, 0 to 100, in order of days. */
export function distressPairs(practice: readonly Practice[]): Pair[] {
  return pairsOf(practice, ({ distress }) => [distress?.before, distress?.after]);
}

/** Distress as it was expected and as it was at its highest, 0 to 100. */
export function expectedPairs(practice: readonly Practice[]): Pair[] {
  return pairsOf(practice, ({ distress }) => [distress?.expected, distress?.peak]);
}

type Values = readonly [first: number | undefined, second: number | undefined];

function pairsOf(practice: readonly Practice[], pick: (record: Practice['record']) => Values): Pair[] {
  return practice.flatMap(({ day, record }) => toPair(day, '', pick(record)));
}

/** How strong each feeling of each thought record was before and after, 0 to 100, in order of days. */
export function feelingPairs(thoughts: readonly Thought[]): Pair[] {
  return thoughts
    .flatMap(({ day, fields }) =>
      (fields.feelings ?? []).flatMap(({ name, before, after }) => toPair(day, name, [before, after])),
    )
    .sort((a, b) => ascending(a.day, b.day));
}

/**
 * How far the thought that hurt most was believed, or the one believed most where none is marked, and how far the balanced
 * one is, 0 to 100.
 */
export function beliefPairs(thoughts: readonly Thought[]): Pair[] {
  return thoughts.flatMap(({ day, fields }) => {
    const hot = (fields.thoughts ?? []).filter((thought) => thought.hot);
    const beliefs = (hot.length > 0 ? hot : (fields.thoughts ?? [])).flatMap(({ belief }) => belief ?? []);
    const strongest = beliefs.length > 0 ? Math.max(...beliefs) : undefined;
    return toPair(day, '', [strongest, fields.balanced_belief]);
  });
}

function toPair(day: Day, name: string, [first, second]: Values): Pair[] {
  return first === undefined && second === undefined
    ? []
    : [{ day, name, first: first ?? null, second: second ?? null }];
}

/** What pairs amount to, from those of which both values are known. */
export interface PairSummary {
  readonly both: number;
  readonly all: number;
  readonly medians: readonly [first: number, second: number] | null;
}

export function summarizePairs(pairs: readonly Pair[]): PairSummary {
  const both = pairs.filter(({ first, second }) => first !== null && second !== null);
  const first = median(both.flatMap((pair) => pair.first ?? []));
  const second = median(both.flatMap((pair) => pair.second ?? []));
  const medians = first === undefined || second === undefined ? null : ([first, second] as const);
  return { both: both.length, all: pairs.length, medians };
}
