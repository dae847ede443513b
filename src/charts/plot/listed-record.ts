import type { Day } from '../../calendar/day.ts';

/** A record in words, in the list that stands in place of a chart that has too few of them. */
export interface ListedRecord {
  readonly day: Day;
  readonly label: string;
  readonly value: string;
}
