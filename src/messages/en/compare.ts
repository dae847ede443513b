import { plural } from './plural.ts';
import type { TwoGroups } from '../../facts/series/group-comparison.ts';
import { LEAST_DAYS_OF_GROUP } from '../../numbers/thresholds.ts';
import { medianWords, valueWords, type QuantityAndUnit } from './values.ts';

export const COMPARE_WORDS = {
  title: 'Side by side',
  lead: 'Two things on the same days, because you asked for it.',
  none: 'Nothing is compared. To set two things side by side, name them in journal.yaml:',
  example: 'compare:\n  - { of: mood, with: movement }',
  pair: (of: string, other: string) => `${of} and ${other}`,
  hidden: 'The numbers of one of the two are hidden.',
  days: 'Both are looked at over the last 12 weeks, on days that have a record of both.',
  caution: (days: number) =>
    `In these ${plural(days, 'day')}. This cannot tell you why. A good question for your therapist.`,
} as const;

/** What a kind of day is called: in a sentence, and below its points. */
export interface SideName {
  readonly long: string;
  readonly short: string;
}

/** The days with something, or with more of it, and those without, or with less. */
export type SideNames = readonly [SideName, SideName];

interface NamedGroups extends QuantityAndUnit {
  readonly names: SideNames;
}

/** `with Movement` and `without Movement`, or `with Sleep of 6 h 30 or more` and `with Sleep below 6 h 30`. */
export function sideNames(name: string, from: number | null, { quantity, unit }: QuantityAndUnit): SideNames {
  if (from === null)
    return [
      { long: `with ${name}`, short: 'with' },
      { long: `without ${name}`, short: 'without' },
    ];
  // Where the days are split is no rating of a day, so it may lie between two.
  const value = quantity === 'rating' ? String(from) : valueWords(from, quantity, unit);
  const [above, below] =
    quantity === 'clock' ? [`at ${value} or later`, `before ${value}`] : [`${value} or more`, `below ${value}`];
  const of = quantity === 'clock' ? '' : 'of ';
  return [
    { long: `with ${name} ${of}${above}`, short: above },
    { long: `with ${name} ${below}`, short: below },
  ];
}

/** `Mood: median 6 on 20 days with Movement, median 5 on 14 days without Movement.` */
export function groupsWords(name: string, groups: TwoGroups, { names, quantity, unit }: NamedGroups): string {
  const side = ({ records, median }: TwoGroups['with'], { long }: SideName) => {
    const yes = records.filter(({ value }) => value > 0).length;
    const days = `${plural(records.length, 'day')} ${long}`;
    if (quantity === 'yesno') return `yes on ${String(yes)} of ${days}`;
    return `median ${median === null ? '' : medianWords(median, quantity, unit)} on ${days}`;
  };
  return `${name}: ${side(groups.with, names[0])}, ${side(groups.without, names[1])}.`;
}

/** What is there, and what it would take. */
export function tooFewWords(groups: TwoGroups, [some, none]: SideNames): string {
  const [a, b] = [groups.with.records.length, groups.without.records.length];
  return `There are ${plural(a, 'day')} ${some.long} and ${plural(b, 'day')} ${none.long}. It takes ${String(LEAST_DAYS_OF_GROUP)} of each to set them side by side.`;
}
