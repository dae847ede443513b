import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zoneOfThisMachine } from '../../src/calendar/clock.ts';
import { wallTime } from '../../src/import/values/clock-times.ts';
import { folderOf } from '../read/folder.ts';
import { importInto, importText, type Imported } from './imported.ts';
import { zipped } from './zipped.ts';

const shown = ({ journal }: Imported) =>
  Object.fromEntries<unknown>(
    journal.notes.map((note) => [
      note.day ?? '',
      [note.kind === 'entry' ? note.fields.night : null, note.tags, note.body.trim()],
    ]),
  );
const refused = ({ plan }: Imported) => plan.refused.map(({ place, why }) => `${place}: ${why}`);
const left = ({ plan }: Imported) => Object.fromEntries([...plan.notTaken].filter(([, count]) => count > 0));
const importLog = (text: string) => importText(['sleep', 'log.csv', text]);

interface Recorded {
  readonly id: number;
  readonly zone?: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly rating?: string;
  readonly comment?: string;
  readonly adjust?: string;
  readonly more?: readonly string[];
}

const HEAD = 'Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo';
function recorded({ id, zone = 'Europe/Berlin', from, to, hours, more = [], ...said }: Recorded): string {
  const { rating = '0.0', comment = '', adjust = '0' } = said;
  const cells = [
    String(id),
    zone,
    from,
    to,
    to,
    hours,
    rating,
    comment,
    '10007',
    '12',
    '-1.0',
    '3',
    '0.4',
    adjust,
    'ab',
  ];
  const names = [HEAD, ...more.map((cell) => (/^[A-Z]/.test(cell) ? '"Event"' : '"23:15"'))];
  return `${names.join(',')}\n${[...cells, ...more].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
const at = (moment: string) => Temporal.ZonedDateTime.from(moment).epochMilliseconds;
const NIGHT: Recorded = {
  ...{ id: at('2026-03-01T23:10:20[Europe/Berlin]'), from: '01. 03. 2026 23:10', to: '02. 03. 2026 7:10' },
  ...{ hours: '8.000', rating: '3.75', adjust: '-30', comment: 'Said "so" \\n [[x]] <b> #alcohol_3x #food ' },
};

describe('a log of Sleep as Android', () => {
  test('gives each day its night, with comment, tags and rating, and counts what devices measured', async () => {
    const noise = `${','.repeat(15)}"0.1"\n`;
    const text = recorded({ ...NIGHT, more: ['0.1', '2.5', 'LUX-1772403021000-9.0'] }) + noise;
    const archive = zipped([
      { path: 'sleep-export.csv', content: text },
      { path: 'prefs.xml', content: '<map/>' },
      { path: 'alarms.json', content: '[]' },
    ]);
    const imported = await importText(['sleep', 'sleep-export.zip', archive]);
    expect(shown(imported)).toEqual({
      '2026-03-02': [
        { woke: '07:10', awake: 30, hours: 7.5 },
        ['alcohol', 'food'],
        'Said "so"\n\\[[x]] &lt;b>\n\n- Fell asleep: 23:10\n- Rating: 3.75 of 5\n- How often: alcohol 3',
      ],
    });
    expect(left(imported)).toEqual({
      ...{ 'values of Sched': 1, 'values of Snore': 1, 'values of Cycles': 1, 'values of DeepSleep': 1 },
      ...{ 'values of Geo': 1, 'events of devices': 1, 'movement and steps': 2, 'curves of noise': 1 },
      'alarms and settings': 2,
    });
    expect([refused(imported), imported.journal.diagnostics]).toEqual([[], []]);
  });

  test('is as long as it was in the night on which clocks go back, though it ends before it begins', async () => {
    const id = at('2026-10-25T02:50:00+02:00[Europe/Berlin]');
    const zone = 'Europe/Berlin';
    const moments = { from: '25. 10. 2026 2:50', to: '25. 10. 2026 2:20', hours: '0.500' };
    const imported = await importLog(recorded({ id, zone, ...moments }));
    expect(shown(imported)).toEqual({
      '2026-10-25': [{ woke: '02:20', hours: 0.5 }, [], '- Fell asleep: 02:50'],
    });
  });

  test('names another sleep of the day, and says of each value which sleep it belongs to', async () => {
    const nap = { id: at('2026-03-02T14:00[Europe/Berlin]'), from: '02. 03. 2026 14:00', to: '02. 03. 2026 14:30' };
    const imported = await importLog(
      recorded({ ...nap, hours: '0.500', rating: '2.0', comment: 'A #dream nap' }) +
        recorded({ ...NIGHT, comment: '' }),
    );
    expect(shown(imported)).toEqual({
      '2026-03-02': [
        { woke: '07:10', awake: 30, hours: 7.5 },
        ['dream'],
        [
          'A #dream nap\n\n- Fell asleep: 23:10\n- Also asleep: 14:00 to 14:30, 30 min',
          '- Rating: 3.75 of 5, 23:10 to 07:10\n- Rating: 2 of 5, 14:00 to 14:30',
        ].join('\n'),
      ],
    });
  });

  test.each([
    ['#b x#b', '#b x#b', ['b']],
    ['Word #one #2 #two_2x', 'Word #one #2', ['one', 'two']],
    ['#one\\n \\n #two', '#one\\n', ['two']],
    ['a\\nb \\n c', 'a\\nb\nc', []],
  ])('takes tags off the end of a comment only: %s', async (comment, text, tags) => {
    const { records } = await importLog(recorded({ ...NIGHT, comment }));
    const [entry] = records.entries;
    expect([entry?.text.replace(/\\(?=[#\\])/g, ''), entry?.tags]).toEqual([text, tags]);
  });

  test('counts long pauses as awake in one night, and keeps what it takes off in the text where it is longer than the night', async () => {
    const long = shown(await importLog(recorded({ ...NIGHT, comment: '', rating: '0.0', adjust: '-300' })));
    expect(long).toEqual({ '2026-03-02': [{ woke: '07:10', awake: 300, hours: 3 }, [], '- Fell asleep: 23:10'] });
    const longer = shown(await importLog(recorded({ ...NIGHT, comment: '', rating: '0.0', adjust: '-900' })));
    expect(longer).toEqual({
      '2026-03-02': [{ woke: '07:10', hours: 8 }, [], '- Fell asleep: 23:10\n- Awake: -900'],
    });
  });

  test('takes a sleep of half a minute as a record, and one without any length if it says anything', async () => {
    const short = { from: '02. 03. 2026 12:00', to: '02. 03. 2026 12:00', rating: '0.0', comment: '' };
    const tried = await importLog(recorded({ id: at('2026-03-02T12:00[Europe/Berlin]'), ...short, hours: '0.010' }));
    expect(shown(tried)).toEqual({ '2026-03-02': [{ woke: '12:00', hours: 0.01 }, [], '- Fell asleep: 12:00'] });
    const none = { ...NIGHT, ...short, id: at('2026-03-02T12:00[Europe/Berlin]'), hours: '0.000', adjust: '0' };
    const both = await importLog(recorded(none) + recorded({ ...none, comment: 'No sleep' }));
    expect([shown(both), refused(both)]).toEqual([
      { '2026-03-02': [undefined, [], 'No sleep'] },
      ['line 2: it has neither words nor values'],
    ]);
  });

  test('adds nothing a second time, counts what it holds twice, and names a day that has changed', async () => {
    const folder = folderOf({});
    const file = (text: string) => join(folderOf({ 'log.csv': text }), 'log.csv');
    const first = await importInto(folder, 'sleep', file(recorded(NIGHT) + recorded(NIGHT)));
    expect([first.plan.entries.length, left(first)['records that it holds a second time']]).toEqual([1, 1]);
    expect((await importInto(folder, 'sleep', file(recorded(NIGHT)))).plan).toMatchObject({ entries: [], there: 1 });
    const { plan } = await importInto(folder, 'sleep', file(recorded({ ...NIGHT, rating: '1.0' })));
    expect(plan).toMatchObject({ entries: [], changed: ['journal/2026-03-02.md'] });
  });

  test.each([
    ['a zone that is none', { zone: 'Europe/Nowhere' }, 'its moment or its time zone cannot be read'],
    ['a zone that is another', { zone: 'America/New_York' }, 'do not agree'],
    ['an end that is another', { to: '02. 03. 2026 9:10' }, 'do not agree'],
    ['no id', { id: Number.NaN }, 'cannot be read'],
    ['a day that is none', { from: '31. 02. 2026 23:10' }, 'cannot be read'],
    ['no hours', { hours: 'NaN' }, 'cannot be read'],
    ['more than a day', { to: '03. 03. 2026 7:10', hours: '32.000' }, 'it is longer than 24 hours'],
    ['an id beyond time', { id: 999_999_999_999_999 }, 'cannot be read'],
  ])('refuses a record with %s, and takes the others', async (_, wrong, why) => {
    const imported = await importLog(recorded({ ...NIGHT, ...wrong }) + recorded({ ...NIGHT, rating: '1.0' }));
    expect(refused(imported)).toEqual([expect.stringMatching(new RegExp(`^line 2: .*${why}`))]);
    expect(imported.plan.entries).toHaveLength(1);
  });

  test('that is cut says where', async () => {
    const whole = recorded(NIGHT);
    const behind = await importLog(`${whole}Id,Tz,From,To,Sc`);
    expect([behind.plan.entries.length, refused(behind)]).toEqual([1, ['line 3: it is cut']]);
    await expect(importLog(whole.slice(0, -9))).rejects.toThrow('a quote is not closed, or the file was cut');
    const fewer = await importLog(whole + whole.slice(0, whole.indexOf(',"8.000"')));
    expect(refused(fewer)).toEqual(['line 4: it has 10 cells fewer than there are columns']);
  });
});

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

test.each([
  ['another table', 'date,mood\n2026-01-01,3\n', 'no log of Sleep as Android'],
  ['a text', 'Dear diary', 'no log of Sleep as Android'],
  ['another table of ids', 'sid,start,end\n1,2,3\n', 'no log of Sleep as Android'],
  [
    'an archive that is cut',
    zipped([{ path: 'sleep-export.csv', content: recorded(NIGHT) }]).subarray(0, 200),
    'cut or damaged',
  ],
])('%s is no log of a sleep app', async (_, content, sentence) => {
  await expect(importText(['sleep', 'a.csv', content])).rejects.toThrow(sentence);
});
