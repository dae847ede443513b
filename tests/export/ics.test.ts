import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { linesText, textValue } from '../../src/export/ics/lines.ts';
import { SAMPLE } from '../build-site.ts';
import { attackStrings } from '../e2e/attacks/attack-strings.ts';
import { folderOf } from '../read/folder.ts';
import { textOf, textsOf } from './exported.ts';

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

/** The events of a calendar as another program reads them. */
function eventsIn(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    return { uid, summary, start: startDate.toString(), end: endDate.toString(), status };
  });
}

const seen = (text: string) => eventsIn(text).map(({ start, end, summary }) => `${start} ${end} ${summary}`);

const NOTES = {
  'sessions/2026-11-10.md': '---\ntime: "17:30"\nminutes: 50\nwith: P. L.\ntitle: My words\n---\nWhat was said.\n',
  'sessions/2026-11-17.md': '---\nstate: cancelled\n---\n',
  'sessions/2026-11-24.md': '---\ntime: 9:05\nnext: 2026-12-08\n---\n',
  'homework/walk.md':
    '---\nwhat: Walk; slowly, by the water\nset_by: therapist\nfrom: 2026-11-10\nuntil: 2026-11-20\n---\n',
  'homework/mine.md': '---\nwhat: Nobody knows of this\nuntil: 2026-11-12\n---\n',
  'homework/closed.md': '---\nwhat: Not this\nset_by: therapist\nshare: private\nfrom: 2026-11-13\n---\n',
  'homework/gone.md': '---\nwhat: Nor this\nset_by: therapist\nshare: never\nfrom: 2026-11-14\n---\n',
  'journal/2026-11-11.md': '---\nhomework: { walk: yes, mine: part, gone: yes }\n---\n',
  'journal/2026-11-11-late.md': '---\nhomework: { walk: part }\n---\n',
};

test('sessions, homework and the days on which it was tried are events with neutral titles', () => {
  expect(seen(textOf('ics', NOTES))).toEqual([
    '2026-11-10 2026-11-21 Walk; slowly, by the water',
    '2026-11-10T17:30:00 2026-11-10T18:20:00 Session',
    '2026-11-11 2026-11-12 Homework',
    '2026-11-11 2026-11-12 Walk; slowly, by the water',
    '2026-11-12 2026-11-13 Homework',
    '2026-11-13 2026-11-14 Homework',
    '2026-11-17 2026-11-18 Session',
    '2026-11-24T09:05:00 2026-11-24T09:05:00 Session',
  ]);
  expect(eventsIn(textOf('ics', NOTES)).filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
});

test('where pages have a neutral title every event has the same', () => {
  const text = textOf('ics', { ...NOTES, 'journal.yaml': 'discreet: true\n' }, { reminder: '20:30' });
  expect(eventsIn(text).map(({ summary }) => summary)).toEqual(Array(9).fill('Notes'));
  expect(text).not.toMatch(/session|homework|walk|writing|therap/i);
});

test('a next session that only another one names is an event too', () => {
  const notes = { 'sessions/2026-11-10.md': '---\nnext: 2026-12-08\n---\n' };
  expect(seen(textOf('ics', notes))).toEqual(['2026-11-10 2026-11-11 Session', '2026-12-08 2026-12-09 Session']);
});

test('none of the writing is in it', () => {
  const text = textOf('ics', NOTES).replaceAll('\r\n ', '');
  for (const words of [
    'P. L.',
    'My words',
    'What was said',
    'Nobody knows',
    'Not this',
    'Nor this',
    'closed',
    'gone',
    '.md',
  ])
    expect(text).not.toContain(words);
});

test('what the brief may hold is only what is open to the session, and was not called off', () => {
  expect(seen(textOf('ics', NOTES, { share: 'brief' }))).toEqual([
    '2026-11-10 2026-11-21 Walk; slowly, by the water',
    '2026-11-10T17:30:00 2026-11-10T18:20:00 Session',
    '2026-11-11 2026-11-12 Walk; slowly, by the water',
    '2026-11-24T09:05:00 2026-11-24T09:05:00 Session',
  ]);
});

test('a reminder comes every day at its time, from today or the first day that is asked for, and sounds', () => {
  const text = textOf('ics', {}, { reminder: '20:30', days: { from: '2026-11-01', to: '2026-11-30' } });
  expect(seen(text)).toEqual(['2026-11-01T20:30:00 2026-11-01T20:35:00 A few lines, if you like']);
  expect(text).toContain('RRULE:FREQ=DAILY;UNTIL=20261130T203000\r\n');
  expect(text).toContain(
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:A few lines\\, if you like\r\nTRIGGER:PT0S\r\n',
  );
  expect(textOf('ics', {}, { reminder: '20:30' })).toContain(
    'DTSTART:20261123T203000\r\nDURATION:PT5M\r\nRRULE:FREQ=DAILY\r\n',
  );
});

test('only what touches the days that are asked for is in it', () => {
  expect(seen(textOf('ics', NOTES, { days: { from: '2026-11-18', to: '2026-11-24' } }))).toEqual([
    '2026-11-10 2026-11-21 Walk; slowly, by the water',
    '2026-11-24T09:05:00 2026-11-24T09:05:00 Session',
  ]);
  expect(textsOf('ics', folderOf({ 'journal/2026-11-11.md': '' }))).toEqual({});
});

test('a homework that never ends is still a day of a calendar', () => {
  const until = { 'homework/a.md': '---\nwhat: A\nfrom: 2026-11-10\nuntil: 9999-12-31\n---\n' };
  expect(seen(textOf('ics', until))).toEqual(['2026-11-10 9999-12-31 Homework']);
});

describe('its octets', () => {
  const text = Object.values(textsOf('ics', SAMPLE, { reminder: '20:30' })).join('');

  test('are lines of at most 75 with CR and LF at their ends, and nothing else of these', () => {
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('are the same for the same journal, and every event has a name of its own', () => {
    expect(Object.values(textsOf('ics', SAMPLE, { reminder: '20:30' })).join('')).toBe(text);
    const names = eventsIn(text).map(({ uid }) => uid);
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are folded between characters, and come back as they were', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200, size: 'max' })
      .filter((one) => !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(line, (one) => {
        const folded = linesText([one]);
        const lines = folded.split('\r\n');
        expect(lines.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        // A line that is cut within a character is no UTF-8 there.
        for (const part of lines) expect(Buffer.from(part).toString()).toBe(part);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${one}\r\n`);
      }),
    );
  });

  test('hold a title whatever it is made of, and no line that its writer made', () => {
    const strings = [
      ...attackStrings(),
      'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      '\\n\\,;',
      'x'.repeat(300),
      '\u00e9'.repeat(99),
    ];
    const title = fc.oneof(fc.constantFrom(...strings), fc.string({ unit: 'binary', maxLength: 90 }));
    fc.assert(
      fc.property(title, (words) => {
        const what = `---\nwhat: ${JSON.stringify(words)}\nset_by: therapist\nfrom: 2026-11-10\n---\n`;
        const events = eventsIn(textOf('ics', { 'homework/a.md': what, 'sessions/2026-11-01.md': '' }));
        expect(events.length).toBeLessThanOrEqual(2);
        expect(events.map(({ summary }) => summary).join('')).not.toMatch(/[\r\n\0]/);
      }),
      { numRuns: 150 },
    );
  });

  test('escape what would end a value', () => {
    expect(textValue('a\\b;c,d\r\ne\nf\u0000\u0007g:"h"')).toBe('a\\\\b\\;c\\,d\\ne\\nfg:"h"');
  });
});
