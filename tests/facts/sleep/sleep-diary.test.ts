import { describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/facts/entries/ratings.ts';
import { isTroubled, sleepDiary, sleepTrouble, typicalNight } from '../../../src/facts/sleep/sleep-diary.ts';
import { troubleQuestion, troubleWords } from '../../../src/messages/en/sleep.ts';
import { journalOf, type Files } from '../journal-of.ts';

const SPAN = { from: '2026-11-20', to: '2026-11-23' } as const;
const WORKED = 'night: { in_bed: "22:45", tried: "23:15", latency: 40, awake: 25, woke: "06:30", up: "07:00" }';

const entries = (files: Files) => allEntries(journalOf(files));

describe('the diary', () => {
  test('has every night of the span, with bars from noon to noon and the figures of the worked example', () => {
    const nights = sleepDiary(entries({ 'journal/2026-11-21.md': WORKED }), SPAN);
    expect(nights.map(({ day, night }) => [day, night !== null])).toEqual([
      ['2026-11-20', false],
      ['2026-11-21', true],
      ['2026-11-22', false],
      ['2026-11-23', false],
    ]);
    expect(nights[1]).toMatchObject({ bed: { from: 645, to: 1140 }, sleep: { from: 675, to: 1110 } });
    expect(nights[1]).toMatchObject({ inBed: 495, asleep: 370 });
    expect(Math.round((nights[1]?.efficiency ?? 0) * 1000)).toBe(747);
  });

  test('takes what there is: hours alone are no bar, a missing end is no bar of that kind', () => {
    const [hours, half] = sleepDiary(
      entries({
        'journal/2026-11-20.md': 'night: { hours: 7.5 }',
        'journal/2026-11-21.md': 'night: { in_bed: "23:00", woke: "06:00" }',
      }),
      SPAN,
    );
    expect(hours).toMatchObject({ bed: null, sleep: null, asleep: 450, inBed: null, efficiency: null });
    expect(half).toMatchObject({ bed: null, sleep: { from: 660, to: 1080 } });
  });

  test('of two nights noted on a day has the last', () => {
    const [night] = sleepDiary(
      entries({
        'journal/2026-11-20.md': 'night: { hours: 5 }',
        'journal/2026-11-20-late.md': 'time: "22:00"\nnight: { hours: 6 }',
      }),
      { from: '2026-11-20', to: '2026-11-20' },
    );
    expect(night?.asleep).toBe(360);
  });

  test('goes across a year’s end and a leap day', () => {
    expect(sleepDiary([], { from: '2023-12-31', to: '2024-01-01' })).toHaveLength(2);
    expect(sleepDiary([], { from: '2024-02-28', to: '2024-03-01' })).toHaveLength(3);
  });
});

describe('what is typical', () => {
  test('is a mean on the circle for times, and a median for the rest', () => {
    const nights = sleepDiary(
      entries({
        'journal/2026-11-20.md': 'night: { in_bed: "23:30", up: "07:00" }',
        'journal/2026-11-21.md': 'night: { in_bed: "00:30", up: "08:00" }',
      }),
      SPAN,
    );
    expect(typicalNight(nights)).toEqual({ bedtime: 0, rising: 450, inBed: 450, asleep: 450, efficiency: 1 });
  });

  test('of nothing is nothing', () => {
    const nothing = {
      bedtime: undefined,
      rising: undefined,
      inBed: undefined,
      asleep: undefined,
      efficiency: undefined,
    };
    expect(typicalNight([])).toEqual(nothing);
  });
});

describe('trouble sleeping', () => {
  test.each([
    [{ latency: 31 }, true],
    [{ latency: 30 }, false],
    [{ awake: 31 }, true],
    [{ awake: 30 }, false],
    [{ trouble: true }, true],
    [{ trouble: false, latency: 45 }, true],
    [{ hours: 3 }, false],
  ])('%j is %j', (night, troubled) => {
    expect(isTroubled(night)).toBe(troubled);
  });

  /** `x` a troubled night, `-` another, a space none; the last is that of 23 November. */
  function nightsOf(pattern: string): Files {
    const first = Temporal.PlainDate.from('2026-11-23').subtract({ days: pattern.length - 1 });
    return Object.fromEntries(
      [...pattern].flatMap((sign, index) => {
        const path = `journal/${first.add({ days: index }).toString()}.md`;
        return sign === ' ' ? [] : [[path, `night: { hours: 6, trouble: ${String(sign === 'x')} }`] as const];
      }),
    );
  }
  const offered = (pattern: string, pauses: readonly { from: '2026-11-23'; to: '2026-11-23' }[] = []) =>
    sleepTrouble(entries(nightsOf(pattern)), '2026-11-23', pauses);

  test('is offered where both weeks have four nights and three of them are troubled', () => {
    const found = offered('xxx--  ' + ' xxxx--');
    expect(found).toEqual([
      { troubled: 4, recorded: 6 },
      { troubled: 3, recorded: 5 },
    ]);
    expect(found && troubleWords(found)).toBe(
      'You noted trouble sleeping on 4 of 6 recorded nights this week and 3 of 5 last week. You might want to tell your therapist.',
    );
    expect(found && troubleQuestion(found)).toMatch(/^- \[\?\] I noted trouble sleeping on 4 of 6 recorded nights\./);
  });

  test.each(['xxx    xxxx   ', 'xx--   xxxx   ', 'xxxx   xxx    ', '              ', 'xxxx---xx-----', ''])(
    'is not offered for %j',
    (pattern) => {
      expect(offered(pattern)).toBeNull();
    },
  );

  test('leaves paused nights out', () => {
    expect(offered('xxxx   ' + '   xxxx')).not.toBeNull();
    expect(offered('xxxx   ' + '   xxxx', [{ from: '2026-11-23', to: '2026-11-23' }])).toBeNull();
  });
});
