import type { Day } from '../../calendar/day.ts';
import { NOT_TAKEN } from '../../messages/en/commands/import-records.ts';
import { growingUnion, readStamp, secondsOf, wallOf, type GrowingUnion, type Interval } from '../values/intervals.ts';

/** What is gathered from an export while it is read: figures of days, never its records. */
export interface HealthFigures {
  readonly asleep: GrowingUnion;
  readonly inBed: GrowingUnion;
  readonly exercise: GrowingUnion;
  readonly mindful: GrowingUnion;
  /** Minutes of a day as the app itself adds them up. */
  readonly exerciseOfDay: Map<Day, number>;
  /** The day on which the export was made; null until it is read. */
  exportDay: Day | null;
  /** How many records of a kind that is taken cannot be read. */
  unreadable: number;
  readonly notTaken: Map<string, number>;
}

type Attributes = Readonly<Record<string, string>>;

const [SLEEP, EXERCISE, MINDFUL] = [
  'HKCategoryTypeIdentifierSleepAnalysis',
  'HKQuantityTypeIdentifierAppleExerciseTime',
  'HKCategoryTypeIdentifierMindfulSession',
];
/** Of its stages all that begin so are sleep. */
const [ASLEEP, IN_BED, AWAKE] = [
  'HKCategoryValueSleepAnalysisAsleep',
  'HKCategoryValueSleepAnalysisInBed',
  'HKCategoryValueSleepAnalysisAwake',
];
const [MINUTE, LONGEST] = [60, 24 * 3600];
/** An export has some two hundred types; names made up in a file shall not fill the memory. */
const MOST_TYPES = 1000;

export function healthFigures(): HealthFigures {
  return {
    ...{ asleep: growingUnion(), inBed: growingUnion(), exercise: growingUnion(), mindful: growingUnion() },
    ...{ exerciseOfDay: new Map(), exportDay: null, unreadable: 0, notTaken: new Map() },
  };
}

/** Takes what an element of the export says. Records within another element are there a second time on their own. */
export function addElement(figures: HealthFigures, name: string, attributes: Attributes): void {
  if (name === 'ExportDate') {
    const stamp = readStamp(attributes['value'] ?? '');
    figures.exportDay = stamp && wallOf(stamp).day;
  } else if (name === 'ActivitySummary') addSummary(figures, attributes);
  else if (name === 'Record') addRecord(figures, attributes);
  else leave(figures, name === 'Me' ? NOT_TAKEN.aboutYou : plainName(attributes['type'] ?? name));
}

function addRecord(figures: HealthFigures, attributes: Attributes): void {
  const { type = '', value = '' } = attributes;
  const union = unionFor(figures, type, value);
  if (union === 'awake') return;
  if (union === null) return leave(figures, plainName(type));
  const interval = intervalOf(attributes, type);
  if (interval === null) figures.unreadable += 1;
  else if (interval.from.at === interval.to.at) leave(figures, plainName(type));
  else union.add(interval);
}

/** Where an interval goes; being awake in the night is what lies between the intervals of sleep. */
function unionFor(figures: HealthFigures, type: string, value: string): GrowingUnion | 'awake' | null {
  if (type === EXERCISE) return figures.exercise;
  if (type === MINDFUL) return figures.mindful;
  if (type !== SLEEP) return null;
  if (value.startsWith(ASLEEP)) return figures.asleep;
  if (value === IN_BED) return figures.inBed;
  return value === AWAKE ? 'awake' : null;
}

/** Exercise goes on for as many minutes as its value says, whatever its second stamp is. */
function intervalOf({ startDate = '', endDate = '', value = '' }: Attributes, type: string): Interval | null {
  const [from, end] = [readStamp(startDate), readStamp(endDate)];
  if (from === null || end === null) return null;
  const minutes = Number(value);
  const to =
    type === EXERCISE && value !== '' && Number.isFinite(minutes) ? { ...end, at: from.at + minutes * MINUTE } : end;
  return to.at >= from.at && to.at - from.at <= LONGEST ? { from, to } : null;
}

/** A day without a minute is one without the watch, as far as the file says. */
function addSummary({ exerciseOfDay }: HealthFigures, attributes: Attributes): void {
  const minutes = Number(attributes['appleExerciseTime'] ?? '');
  const stamp = readStamp(`${attributes['dateComponents'] ?? ''} 00:00:00 +0000`);
  if (stamp !== null && minutes > 0) exerciseOfDay.set(wallOf(stamp).day, minutes);
}

function leave({ notTaken }: HealthFigures, name: string): void {
  const key = notTaken.has(name) || notTaken.size < MOST_TYPES ? name : NOT_TAKEN.otherTypes;
  notTaken.set(key, (notTaken.get(key) ?? 0) + 1);
}

/** `HKQuantityTypeIdentifierStepCount` as `step count`. */
function plainName(type: string): string {
  const name = type.replace(/^HK(?:\w+Type)?Identifier|^HK(?:DataType)?/, '');
  const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return words.trim().toLowerCase().slice(0, 60) || NOT_TAKEN.otherTypes;
}

/** Minutes by the day on which each interval began. */
export function minutesByDay(intervals: readonly Interval[]): ReadonlyMap<Day, number> {
  const byDay = Map.groupBy(intervals, ({ from }) => wallOf(from).day);
  return new Map([...byDay].map(([day, all]) => [day, Math.round((secondsOf(all) / MINUTE) * 10) / 10]));
}
