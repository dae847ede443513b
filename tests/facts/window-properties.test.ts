import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../../src/calendar/day.ts';
import { isInWindow, LONGEST_WINDOW, notesIn, windowFor } from '../../src/facts/sessions/session-window.ts';
import { parseNote } from '../../src/read/read-note.ts';
import { joinNotes } from '../../src/read/join/join-notes.ts';
import { START_OF_FILE } from '../../src/notes/diagnostic.ts';
import { toSettings } from '../../src/read/settings/settings-fields.ts';

const day = fc.integer({ min: -120, max: 60 }).map((days) => addDays('2024-03-01', days));
const state = fc.constantFrom('', 'state: planned', 'state: attended', 'state: cancelled', 'state: not-attended');
const time = fc.constantFrom('', 'time: "00:00"', 'time: "09:30"', 'time: "23:59"');

const file = (folder: string, on: Day, fields: readonly string[]) => {
  const text = `---\n${fields.join('\n')}\n---\n`;
  return parseNote(`${folder}/${on}.md`, new TextEncoder().encode(text)).note;
};

const journals = fc
  .tuple(
    fc.uniqueArray(fc.tuple(day, state, time), { maxLength: 8, selector: ([on]) => on }),
    fc.uniqueArray(fc.tuple(day, time), { maxLength: 12, selector: ([on]) => on }),
    day,
    fc.integer({ min: 1, max: 42 }),
  )
  .map(([sessions, entries, today, windowDays]) =>
    joinNotes({
      settings: { ...toSettings({}), windowDays },
      placeInSettings: () => START_OF_FILE,
      today,
      notes: [
        ...sessions.map(([on, ...fields]) => file('sessions', on, fields)),
        ...entries.map(([on, ...fields]) => file('journal', on, fields)),
      ].filter((note) => note !== null),
      attachments: new Set<string>(),
      diagnostics: [],
      files: sessions.length + entries.length,
      drafts: [],
      leftOut: 0,
    }),
  );

describe('whatever sessions there are, the window of the next brief', () => {
  test('is from one day to forty-two, and never reaches past today', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const { from, to } = windowFor(journal);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, to)).toBeLessThan(LONGEST_WINDOW);
        expect(to <= journal.today).toBe(true);
      }),
    );
  });

  test('begins with the last attended session, unless that lies too far back', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const { from, to, last, isCapped } = windowFor(journal);
        if (last === null) expect(from).toBe(addDays(to, 1 - journal.settings.windowDays));
        else expect(isCapped ? from > last.day : from === last.day).toBe(true);
      }),
    );
  });

  test('holds only notes of its days, oldest first', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const window = windowFor(journal);
        const days = notesIn(journal, window).map((note) => note.day ?? '');
        expect(days).toEqual(days.toSorted());
        expect(days.every((one) => window.from <= one && one <= window.to)).toBe(true);
      }),
    );
  });
});

test('two briefs one after the other share no note that says its time, unless that is the time of the session', () => {
  let looked = 0;
  fc.assert(
    fc.property(journals, ({ sessions, notes, ...journal }) => {
      const whole = { ...journal, sessions, notes };
      const windows = sessions.map((session) => windowFor(whole, session));
      for (const note of notes.filter((one) => one.kind === 'entry' && one.time !== null)) {
        const within = windows.filter(
          (window, index) => isInWindow(note, window) && sessions[index]?.fields.state === 'attended',
        );
        const distinct = new Set(within.map(({ next }) => next?.day));
        expect(distinct.size).toBe(within.length);
        looked += within.length;
      }
    }),
  );
  expect(looked).toBeGreaterThan(0);
});
