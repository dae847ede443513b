import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import type { Brief } from '../../src/brief/make-brief.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { chartIn, linesOf } from './render.ts';
import { englishBrief } from './english-brief.ts';

/** Six weeks up to a session on 24 November, some days with values and some without. */
const FIRST = '2026-10-13';
const record = fc.record({
  mood: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  hours: fc.option(fc.integer({ min: 3, max: 10 }), { nil: null }),
  done: fc.option(fc.constantFrom('yes', 'part', 'not-this-time'), { nil: null }),
});
const weeks = fc.array(fc.option(record, { nil: null, freq: 4 }), { minLength: 42, maxLength: 42 });
type Weeks = readonly ({ mood: number | null; hours: number | null; done: string | null } | null)[];

function filesOf(days: Weeks, shift: (day: Day) => Day = (day) => day): Files {
  const entries = days.flatMap((values, index) => {
    if (values === null) return [];
    const { mood, hours, done } = values;
    const lines = [
      mood === null ? '' : `mood: ${mood}`,
      hours === null ? '' : `night:\n  hours: ${hours}`,
      done === null ? '' : `homework:\n  walk: ${done}`,
    ];
    return [[`journal/${shift(addDays(FIRST, index))}.md`, lines.filter(Boolean).join('\n')] as const];
  });
  return {
    ...Object.fromEntries(entries),
    [`sessions/${shift('2026-11-03')}.md`]: '',
    [`sessions/${shift('2026-11-24')}.md`]: '',
    'homework/walk.md': 'what: Walk\nset_by: therapist\nplanned: 3',
  };
}

const sums = (brief: Brief) => [3, 5, 7].map((number) => linesOf(brief, number));
const numbersOf = (brief: Brief) => ({
  sums: sums(brief),
  mood: chartIn(brief, 3)?.values,
  sleep: chartIn(brief, 7)?.values,
  words: brief.words,
});

function nextYear(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ years: 1 }).toString() as Day;
}

test('an empty entry changes no sum', () => {
  const place = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(weeks, place, (days, index) => {
      const files = filesOf(days);
      const empty = `journal/${addDays(FIRST, index)}-empty.md`;
      expect(sums(englishBrief(journalOf({ ...files, [empty]: '' })))).toEqual(sums(englishBrief(journalOf(files))));
    }),
    { numRuns: 30 },
  );
});

test('a paused day is neither recorded nor counted, whatever stands on it', () => {
  const place = fc.integer({ min: 21, max: 41 });
  fc.assert(
    fc.property(weeks, place, (days, index) => {
      const day = addDays(FIRST, index);
      const options = { settings: { paused: [{ from: day, to: day }] } };
      const [full, empty] = [days.with(index, { mood: 10, hours: 10, done: 'yes' }), days.with(index, null)].map(
        (each) => {
          const brief = englishBrief(
            journalOf({ ...filesOf(each), 'journal/2026-10-12.md': 'mood: 5\nnight:\n  hours: 7' }, options),
          );
          return { coverage: brief.coverage, sums: sums(brief) };
        },
      );
      expect(full).toEqual(empty);
    }),
    { numRuns: 30 },
  );
});

test('a year later the same notes give the same numbers', () => {
  fc.assert(
    fc.property(weeks, (days) => {
      const now = englishBrief(journalOf(filesOf(days)));
      const later = englishBrief(journalOf(filesOf(days, nextYear), { today: '2027-11-23' }));
      expect(numbersOf(later)).toEqual(numbersOf(now));
      expect(later.coverage).toBe(now.coverage);
    }),
    { numRuns: 30 },
  );
});
