import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day.ts';
import { asksOn, asksWithoutDay, withOpenAsks, type Moment } from '../../../src/facts/questions/open-asks.ts';
import { asksOf, lineOf, openAsks, type Ask } from '../../../src/facts/questions/questions.ts';
import type { Journal } from '../../../src/notes/journal.ts';
import { compareNotes } from '../../../src/notes/note-order.ts';
import { SHARE_LEVELS } from '../../../src/notes/share-level.ts';
import { journalOf } from '../journal-of.ts';

const FIRST: Day = '2026-11-01';
const DAYS = 8;

/** Few words, so that the same is often asked again. */
const question = fc.record({
  ask: fc.constantFrom('Why', 'When', 'How', 'Who'),
  priority: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  state: fc.constantFrom(undefined, 'open', 'asked', 'answered', 'dropped'),
  share: fc.constantFrom(undefined, 'brief', 'hint', 'private', 'never'),
});
const note = fc.record({
  day: fc.option(fc.integer({ min: 0, max: DAYS - 1 }), { nil: null }),
  questions: fc.array(question, { minLength: 1, maxLength: 3 }),
});

function journalWith(notes: readonly { day: number | null; questions: readonly object[] }[]): Journal {
  const files = notes.map(({ day, questions }, index) => {
    const path = day === null ? `homework/h-${String(index)}.md` : `journal/${addDays(FIRST, day)}-${String(index)}.md`;
    const marks = day === null ? '- [?] Where\n- [!] Whence' : '';
    return [path, [day === null ? 'what: A' : `questions: ${JSON.stringify(questions)}`, marks] as const] as const;
  });
  return journalOf(Object.fromEntries(files));
}

/** What is open at a moment, worked out from the beginning. */
function openAt(journal: Journal, { through, also }: Moment): Ask[] {
  const taken = asksOf(journal).filter((ask) => (ask.day !== null && ask.day <= through) || also.includes(ask));
  // Two that stand at one place of a note keep the order in which they were first asked until then.
  const place = ({ key }: Ask) => taken.findIndex((ask) => ask.key === key);
  return openAsks(taken).toSorted(
    (a, b) => a.priority - b.priority || compareNotes(a.note, b.note) || lineOf(a) - lineOf(b) || place(a) - place(b),
  );
}

const told = (asks: readonly Ask[]) => asks.map(({ text, day, at, note: { path } }) => [text, day, at, path]);

test('what is open at any moment, asked for in any order, is what it is from the beginning', () => {
  const moments = fc.array(fc.tuple(fc.integer({ min: -1, max: DAYS }), fc.boolean(), fc.boolean()), { minLength: 3 });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 9 }), moments, (notes, asked) => {
      const journal = journalWith(notes);
      for (const [offset, withNext, withoutDay] of asked) {
        const through = addDays(FIRST, offset);
        const onNext = withNext ? asksOn(journal, addDays(through, 1)).slice(1) : [];
        const moment = { through, also: [...onNext, ...(withoutDay ? asksWithoutDay(journal) : [])] };
        const expected = openAt(journal, moment);
        withOpenAsks(journal, moment, (open) => {
          for (const share of SHARE_LEVELS) {
            const ofLevel = expected.filter((ask) => ask.share === share);
            for (const kind of ['question', 'topic'] as const)
              expect(told(open.ofLevel(share, kind))).toEqual(told(ofLevel.filter((ask) => ask.kind === kind)));
            const names = new Set(expected.slice(0, 2).map((ask) => ask.note.id));
            expect(told(open.ofNotes(names, share))).toEqual(told(ofLevel.filter((ask) => names.has(ask.note.id))));
          }
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('a journal in which nothing was asked has nothing open', () => {
  const journal = journalWith([]);
  expect(withOpenAsks(journal, { through: FIRST, also: [] }, (open) => open.ofLevel('brief', 'question'))).toEqual([]);
});
