import { clockTimeOf } from '../../calendar/clock.ts';
import { recordedWords } from './coverage.ts';
import type { TroubledWeek } from '../../facts/sleep/sleep-diary.ts';
import type { Coverage } from '../../facts/series/summary.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';

export const SLEEP_WORDS = {
  title: 'Sleep',
  lead: 'Each night belongs to the day of waking.',
  none: 'There are no nights recorded yet.',
  recent: 'The last 12 weeks',
  diary: 'The last two weeks, night by night',
  before: 'Now and before',
  typical: 'What is typical',
  inBed: 'Time in bed',
  asleep: 'Asleep',
  efficiency: 'Asleep, of the time in bed',
  bedtime: 'To bed',
  rising: 'Up',
  offerTitle: 'A question you could bring',
  offerHow: 'It is on no paper unless you write it, such as in today’s entry:',
} as const;

/** Nobody knows to the minute when they slept. */
const STEP = 5;

/** `about 22:50`, to five minutes. */
export function aboutTime(minutes: number): string {
  return `about ${clockTimeOf(Math.round(minutes / STEP) * STEP)}`;
}

/** What the frame and the bar of a night are, and how many nights there are. */
export function diaryCaption(counted: Coverage): string {
  const coverage = `${recordedWords(counted, { one: 'night' })}.`;
  if (counted.recorded < FEWEST_DRAWN) return coverage;
  return `${coverage} The outline is time in bed, the bar runs from trying to sleep to waking; a dot is no record.`;
}

/** The offer to raise it, without a cause and without a name for it. */
export function troubleWords([now, before]: readonly [thisWeek: TroubledWeek, lastWeek: TroubledWeek]): string {
  return `You noted trouble sleeping on ${String(now.troubled)} of ${String(now.recorded)} recorded nights this week and ${String(before.troubled)} of ${String(before.recorded)} last week. You might want to tell your therapist.`;
}

/** The same as a question that can be pasted into a note. */
export function troubleQuestion([now]: readonly [thisWeek: TroubledWeek, lastWeek: TroubledWeek]): string {
  return `- [?] I noted trouble sleeping on ${String(now.troubled)} of ${String(now.recorded)} recorded nights. What can I try?`;
}
