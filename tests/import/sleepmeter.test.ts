import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from './imported.ts';
import { importLog, refused, shown } from './sleep-logs.ts';

const OWN = `custom_aid_id,class,name
CUSTOM_0001,HERBAL,"my "tea", warm"

custom_hindrance_id,class,name
CUSTOM_0001,NOISE,"the
street"
CUSTOM_0002,MENTAL,""

custom_tag_id,name
CUSTOM_0001,"at home"

`;
const SLEEPS = 'wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes\n';
const slept = (notes: string, cells = 'NIGHT_SLEEP,NONE,NONE,NONE,NONE,5', holes = '') =>
  `"2026-03-02 07:00+0100","2026-03-01 23:00+0100","2026-03-01 22:50+0100",${holes},${cells},"${notes}"\n`;

describe('a log of Sleepmeter', () => {
  test('gives night, nap, dreams and notes, and the person’s own words wherever they stand', async () => {
    const words = 'NIGHTMARE:-3:FALLING,CUSTOM_0001|ST_JOHNS_WORT,CUSTOM_0001|CUSTOM_0002|CUSTOM_0009,CUSTOM_0001';
    const nap =
      '"2026-03-02 14:30+0100","2026-03-02 14:00+0100","2026-03-02 13:50+0100",,NAP,NONE,NONE,NONE,NONE,0,""\n';
    const note = 'He said "no",\nand\n\nleft';
    const imported = await importLog(`${OWN}${SLEEPS}${nap}${slept(note, `NIGHT_SLEEP,${words},7`, '60-90|300-310')}`);
    expect(shown(imported)).toEqual({
      '2026-03-02': [
        { in_bed: '22:50', up: '07:00', woke: '07:00', latency: 10, awake: 40, hours: 7.33 },
        ['my "tea", warm', 'st johns wort', 'the street', 'custom 0002', 'custom 0009', 'at home'],
        [
          `${note}\n\n- Rating: 7 of 10, 22:50 to 07:00\n- Dreams: nightmare, -3, falling, 22:50 to 07:00`,
          '- Nap: 13:50 to 14:30, 30 min\n- Rating: 0 of 10, 13:50 to 14:30',
        ].join('\n'),
      ],
    });
    expect([refused(imported), imported.journal.diagnostics]).toEqual([[], []]);
  });

  test('knows a word of several lines again in the file of words', async () => {
    const activities = new Map([['the street', 'text' as const]]);
    const text = `${OWN}${SLEEPS}${slept('', 'NIGHT_SLEEP,NONE,NONE,CUSTOM_0001,NONE,5')}`;
    const imported = await importText(['sleep', 'log.csv', text], { words: { activities } });
    expect(imported.journal.notes.map(({ tags, body }) => [tags, body.trim()])).toEqual([
      [[], '- Rating: 5 of 10\n- Activities: the street'],
    ]);
  });

  test('of a night without sleep has the bed alone, and holes that are none stand in the text', async () => {
    const none = slept('').replace('2026-03-01 23:00', '2026-03-02 07:00');
    expect(shown(await importLog(SLEEPS + none))).toEqual({
      '2026-03-02': [{ in_bed: '22:50', up: '07:00' }, [], '- Rating: 5 of 10'],
    });
    const held = { in_bed: '22:50', up: '07:00', woke: '07:00', latency: 10, hours: 8 };
    for (const holes of ['90-60', '60-9999', 'soon'])
      expect(shown(await importLog(SLEEPS + slept('', undefined, holes)))).toEqual({
        '2026-03-02': [held, [], `- Rating: 5 of 10\n- Awake: ${holes}`],
      });
  });

  test('keeps every note as it was typed, whatever stands in it', async () => {
    const typed = fc.array(fc.constantFrom('"', ',', '\n', 'a', '|', '7', '"\n', '",\\",', SLEEPS, `,\n${slept('')}`), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        const note = parts.join('').replaceAll(/"\n(?="\d)/g, '');
        const { records } = await importLog(SLEEPS + slept(`x${note}x`) + slept('the last').replaceAll('-03-', '-04-'));
        const { length } = records.entries;
        expect([length, records.entries[0]?.text.replaceAll(/[\s\\]/g, ''), records.refused]).toEqual([
          ...[2, `x${note}x`.replaceAll(/[\s\\]/g, ''), []],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      'wakes before it sleeps',
      slept('').replace('"2026-03-02 07', '"2026-03-01 07'),
      'its moments are not in their order',
    ],
    ['goes to bed after sleep', slept('').replace('22:50', '23:50'), 'its moments are not in their order'],
    ['is longer than a day', slept('').replace('"2026-03-02 07', '"2026-03-03 07'), 'it is longer than 24 hours'],
    ['has a day that is none', slept('').replace('03-01 22', '02-30 22'), 'its moment or its time zone cannot be read'],
    ['is of another kind', slept('', 'COMA,NONE,NONE,NONE,NONE,5'), 'its value is none that is known'],
  ])('refuses a record that %s, and takes the others', async (_, wrong, why) => {
    const imported = await importLog(SLEEPS + wrong + slept('the last'));
    expect(refused(imported)).toEqual([expect.stringContaining(`line 2: ${why}`)]);
    expect(imported.plan.entries).toHaveLength(1);
  });

  test('that is cut anywhere gives the records before, and names the one that is cut', async () => {
    const [first, last] = [slept('first').replaceAll('-03-', '-04-'), slept('a note, of\nwords')];
    for (let length = 2; length < last.length - 2; length++) {
      const imported = await importLog(SLEEPS + first + last.slice(0, length));
      expect([imported.plan.entries.map(({ entry }) => entry.text), refused(imported)]).toEqual([
        ...[['first'], ['line 3: it is cut']],
      ]);
    }
  });

  test('with own words alone, or with other columns, is none', async () => {
    await expect(importLog(OWN)).rejects.toThrow('none of sleeps');
    await expect(importLog(`${OWN}${SLEEPS.slice(0, 40)}`)).rejects.toThrow('none of sleeps');
    await expect(importLog('wake,sleep,bedtime,mood\n')).rejects.toThrow('no table of Sleepmeter');
  });
});
