import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours, readWrittenTime, wallTime } from '../../src/import/values/clock-times.ts';
import { readWrittenDay } from '../../src/import/values/days.ts';
import { htmlMarkdown, isHtml } from '../../src/import/values/html-text.ts';
import { USUAL_LAYOUT } from '../../src/read/place/layout.ts';
import { escapedMarkdown, inertMarkdown, plainMarkdown } from '../../src/import/values/plain-markdown.ts';
import { isInert } from '../../src/import/plan/is-inert.ts';
import { toPlainText } from '../../src/markdown/text.ts';

const pad = (number: number) => String(number).padStart(2, '0');
const someDay = fc.record({
  year: fc.integer({ min: 1900, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('a day', () => {
  test.each([
    ['2021-05-12', '2021-05-12'],
    ['2021/5/2', '2021-05-02'],
    ['8th Dec 2021', '2021-12-08'],
    ['22nd Sep 2020', '2020-09-22'],
    ['Wednesday, 5 January 2022', '2022-01-05'],
    ['January 5, 2022', '2022-01-05'],
    ['27. 11. 2020', '2020-11-27'],
    ['11/27/2020', '2020-11-27'],
    ['04/04/2020', '2020-04-04'],
    ['2021-02-30', null],
    ['31/31/2020', null],
    ['soon', null],
    ['', null],
    ['4/11/2019', 'two-ways'],
    ['01.02.2021', 'two-ways'],
  ])('%s is read as %s', (written, day) => {
    expect(readWrittenDay(written, null)).toBe(day);
  });

  test('in numbers alone is never guessed: it is the one day there is, or the order that was said, or two ways', () => {
    fc.assert(
      fc.property(someDay, ({ year, month, day }) => {
        const text = `${day}/${month}/${year}`;
        const wanted = `${year}-${pad(month)}-${pad(day)}`;
        expect(readWrittenDay(text, 'day-first')).toBe(wanted);
        expect(readWrittenDay(`${month}.${day}.${year}`, 'month-first')).toBe(wanted);
        expect(readWrittenDay(text, null)).toBe(day > 12 || day === month ? wanted : 'two-ways');
      }),
    );
  });
});

describe('a time', () => {
  test.each([
    ['22:04', '22:04'],
    ['6:50 pm', '18:50'],
    ['6:50\u202fPM', '18:50'],
    ['12:19 am', '00:19'],
    ['12:28 p.m.', '12:28'],
    ['7:05:59', '07:05'],
    ['25:00', null],
    ['13:00 pm', null],
    ['7:60', null],
    ['', null],
  ])('%s is read as %s', (written, time) => {
    expect(readWrittenTime(written)).toBe(time);
  });

  test('of the wall is that of the zone it was written in, not that of this machine', () => {
    expect(wallTime('2010-02-26T23:44:20Z', 'Europe/Berlin')).toEqual({ day: '2010-02-27', time: '00:44' });
    expect(wallTime('2010-02-26T03:44:20Z', 'America/Chicago')).toEqual({ day: '2010-02-25', time: '21:44' });
    expect(wallTime(0, 'UTC')).toEqual({ day: '1970-01-01', time: '00:00' });
    expect(wallTime('2010-02-26T23:44:20Z', 'Mars/Olympus')).toBeNull();
    expect(wallTime('yesterday', 'UTC')).toBeNull();
  });

  test('of a night is a number of hours', () => {
    expect([readHours('9:45'), readHours('7:30'), readHours('25:00'), readHours('7')]).toEqual([9.75, 7.5, null, null]);
  });
});

const HOSTILE = [
  '- [?] Shall I ask?',
  '* [!] this',
  '[w] a win',
  'see [[2026-11-19]] and [it](other.md)',
  '%% hidden',
  '<!-- hidden',
  '<img src=x onerror=alert(1)>',
  '![](https://example.org/a.png)',
  'mood:: 3',
  '# not a heading\n===\ntext\n---\nmore',
  '```\nopen',
  '    indented',
  '{{date}} <% tp.x %>',
  '[a]: https://example.org',
  '1. one\n2) two',
];

describe('a text of another program', () => {
  test.each(HOSTILE)('says nothing of its own to the journal, in no way of writing it: %s', (text) => {
    const file = (body: string) => `---\nmood: 3\n---\n\n${body}\n`;
    const path = 'journal/2026-11-22.md';
    const wanted = { kind: 'entry', pictures: 0, isClosed: false } as const;
    expect(isInert({ path, text: file(plainMarkdown(text)), layout: USUAL_LAYOUT }, wanted)).toBe(true);
    expect(isInert({ path, text: file(escapedMarkdown(text)), layout: USUAL_LAYOUT }, wanted)).toBe(true);
  });

  test('is shown as it was typed, word for word', () => {
    // Tags and boxes lose their signs in plain text, whatever escapes them: they are left to the strings above.
    const words = fc.string({
      unit: fc.constantFrom(...'a b * _ > - + 1 . ) ( ! < & ` ~ | \\ : % { } $ \n'.split(' '), ' '),
      maxLength: 40,
    });
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(words, (text) => {
        const shown = plain(toPlainText(escapedMarkdown(`x ${text} y`)));
        expect(shown.replaceAll(' ', '')).toBe(plain(`x ${text} y`).replaceAll(' ', ''));
      }),
      { numRuns: 500 },
    );
  });

  test('that is Markdown keeps its form, but for pictures from elsewhere', () => {
    expect(inertMarkdown('# A\n\n**b** [c](https://example.org)\n\n![d](https://example.org/e.png)')).toBe(
      '# A\n\n**b** [c](https://example.org)\n\n[d](https://example.org/e.png)',
    );
  });

  test('that is HTML keeps paragraphs, lists and stress, and nothing of its code', () => {
    const html = '<p>One &amp; <b>two</b></p><script>alert(1)</script><ul><li>a<li>b</ul>c<br>d <!-- e -->&#33;';
    expect(htmlMarkdown(html)).toBe('One & **two**\n\n- a\n- b\n\nc\nd !');
    expect([isHtml('a < b'), isHtml('a<br>b'), isHtml('<3')]).toEqual([false, true, false]);
  });
});
