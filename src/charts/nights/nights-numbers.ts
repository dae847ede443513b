import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import type { NightsSpec } from './nights-spec.ts';
import { NIGHT_WORDS, NUMBERS_COLUMNS, qualityWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import { percentWords, valueWords } from '../../messages/en/values.ts';
import { addressIn } from '../plot/links.ts';
import type { Numbers } from '../plot/numbers-by-day.ts';

/** Every night of a diary that is noted, as far as it is; a column for what is noted of none is left out. */
export function nightNumbers({ links, title, nights }: NightsSpec): Numbers {
  const noted = nights.filter(({ night }) => night !== null);
  const columns = NIGHT_COLUMNS.filter(([, cell]) => noted.some((night) => cell(night) !== ''));
  const rows = noted.map((night) => ({
    day: night.day,
    label: weekdayWords(night.day),
    address: addressIn(links, night.day),
    cells: columns.map(([, cell]) => cell(night)),
  }));
  return { caption: title, day: NUMBERS_COLUMNS.night, columns: columns.map(([name]) => name), rows };
}

type NightColumn = readonly [name: string, cell: (night: DiaryNight) => string];

const time = (minutes: number | undefined) => (minutes === undefined ? '' : clockTimeOf(minutes + NOON));
const sleep = (minutes: number | null) => (minutes === null ? '' : valueWords(minutes, 'sleep'));
const noted = <Value>(value: Value | undefined, words: (value: Value) => string) =>
  value === undefined ? '' : words(value);
const yesOrNo = (is: boolean) => valueWords(Number(is), 'yesno');
const minutesInWords = (minutes: number) => valueWords(minutes, 'minutes');

const NIGHT_COLUMNS: readonly NightColumn[] = [
  [NIGHT_WORDS.inBed, ({ bed }) => time(bed?.from)],
  [NIGHT_WORDS.tried, ({ sleep: slept }) => time(slept?.from)],
  [NIGHT_WORDS.latency, ({ night }) => noted(night?.latency, minutesInWords)],
  [NIGHT_WORDS.awake, ({ night }) => noted(night?.awake, minutesInWords)],
  [NIGHT_WORDS.awakenings, ({ night }) => noted(night?.awakenings, String)],
  [NIGHT_WORDS.woke, ({ sleep: slept }) => time(slept?.to)],
  [NIGHT_WORDS.up, ({ bed }) => time(bed?.to)],
  [NIGHT_WORDS.timeInBed, ({ inBed }) => sleep(inBed)],
  [NIGHT_WORDS.asleep, ({ asleep }) => sleep(asleep)],
  [NIGHT_WORDS.efficiency, ({ efficiency }) => (efficiency === null ? '' : percentWords(efficiency))],
  [NIGHT_WORDS.quality, ({ night }) => noted(night?.quality, qualityWords)],
  [NIGHT_WORDS.trouble, ({ night }) => noted(night?.trouble, yesOrNo)],
];
