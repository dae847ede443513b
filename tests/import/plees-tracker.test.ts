import { describe, expect, test } from 'vitest';
import { zoneOfThisMachine } from '../../src/calendar/clock.ts';
import { wallTime } from '../../src/import/values/clock-times.ts';
import { importLog, refused, shown } from './sleep-logs.ts';

const at = (moment: string) => Temporal.ZonedDateTime.from(moment).epochMilliseconds;

describe('a log of Plees Tracker', () => {
  const LOG = 'sid,start,stop,rating\n';
  const [start, stop] = [at('2026-03-01T23:00[UTC]'), at('2026-03-02T06:30[UTC]')];

  test('gives nights by the clock of this computer', async () => {
    const imported = await importLog(`${LOG}1,${String(start)},${String(stop)},4\n`);
    const woke = wallTime(stop, zoneOfThisMachine());
    const fell = wallTime(start, zoneOfThisMachine());
    expect(shown(imported)).toEqual({
      [woke?.day ?? '']: [{ woke: woke?.time, hours: 7.5 }, [], `- Fell asleep: ${fell?.time ?? ''}\n- Rating: 4 of 5`],
    });
    expect(imported.journal.diagnostics).toEqual([]);
  });

  test('refuses what is no sleep, each with its line', async () => {
    const rows = [
      [stop, start, 0],
      [start, 'soon', 0],
      [start, start, 0],
      [start, start + 90_000_000, 1],
      [9e15, 9e15, 1],
    ];
    const text = rows.map((cells, index) => `${String(index)},${cells.join(',')}\n`).join('');
    const imported = await importLog(`${LOG}${text}6,1\n`);
    expect([imported.plan.entries, refused(imported)]).toEqual([
      [],
      [
        'line 2: its moments are not in their order',
        expect.stringContaining('line 3: its moment or its time zone'),
        'line 4: it has neither words nor values',
        'line 5: it is longer than 24 hours',
        expect.stringContaining('line 6: its moment or its time zone'),
        'line 7: it has 2 cells fewer than there are columns',
      ],
    ]);
  });
});
