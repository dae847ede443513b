import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { importLog, left, refused, shown } from './sleep-logs.ts';
import { zipped } from './zipped.ts';

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
