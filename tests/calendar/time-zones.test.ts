import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** Everything a day goes through, from the calendar to the brief of the sample journal. */
const PROGRAM = `
const { addDays, daysBetween, daysOf, weekdayOf } = await import('${SOURCE}/calendar/day.ts');
const { formatDay, formatSpan } = await import('${SOURCE}/calendar/format.ts');
const { readJournal } = await import('${SOURCE}/read/read-journal.ts');
const { makeBrief } = await import('${SOURCE}/brief/make-brief.ts');
const { BRIEF_PHRASES } = await import('${SOURCE}/messages/en/brief.ts');
const journal = readJournal('${join(SOURCE, '../content')}', { today: '2026-10-25' });
console.log(JSON.stringify([
  addDays('2026-10-24', 2), daysBetween('2026-03-28', '2026-03-30'), daysOf({ from: '2026-12-30', to: '2027-01-02' }),
  weekdayOf('2026-10-25'), formatDay('2026-10-25', 'long', 'en-GB'), formatSpan({ from: '2026-12-30', to: '2027-01-02' }, 'en-GB'),
  makeBrief(journal, { words: BRIEF_PHRASES }),
]));
`;

function outputIn(zone: string): string {
  const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], options);
}

test('days, words and the brief are the same in every time zone, over a change of clocks', () => {
  const output = outputIn('UTC');
  expect(output).toContain('Sunday 25 October 2026');
  expect(outputIn('America/Los_Angeles')).toBe(output);
  expect(outputIn('Pacific/Kiritimati')).toBe(output);
});
