import type { Day } from '../../calendar/day.ts';
import type { MeasureFields } from '../../notes/kinds/measure.ts';
import type { MeasureName } from '../../notes/questionnaire-score.ts';
import { difference as exactDifference } from '../../numbers/decimals.ts';

/** A total with its day. */
export interface Total {
  readonly day: Day;
  readonly total: number;
}

/** How a total compares with an earlier one; null where no threshold is known, so that only the numbers can be said. */
export interface Change {
  readonly since: Total;
  /** Now less then. */
  readonly difference: number;
  readonly verdict: 'higher' | 'lower' | 'same' | null;
}

/** Where a questionnaire stands: its latest total, and what has become of the one before and of the first. */
export interface Standing {
  readonly now: Total;
  readonly previous: Change | null;
  /** Null where the first is the one before. */
  readonly first: Change | null;
}

/**
 * The least difference that is more than chance or matters to people, as published. PHQ-9: Löwe et al. 2004, Medical Care
 * 42; the same for PHQ-8. GAD-7: Toussaint et al. 2020, Journal of Affective Disorders 265. ISI: Yang et al. 2009, Current
 * Medical Research and Opinion 25. WHO-5: Topp et al. 2015, Psychotherapy and Psychosomatics 84. None is agreed for PSS-10.
 */
const THRESHOLDS: Readonly<Record<MeasureName, number | null>> = {
  phq9: 5,
  phq8: 5,
  gad7: 4,
  isi: 6,
  who5: 10,
  pss10: null,
  other: null,
};

/** How much of a difference is a change: as published, or as the writer says for a measure of their own. */
export function thresholdOf({ measure = 'other', change }: MeasureFields): number | null {
  const threshold = measure === 'other' ? (change ?? null) : THRESHOLDS[measure];
  return threshold !== null && threshold > 0 ? threshold : null;
}

/** The latest total beside the one before and the first (facts/RULES.md, 12); null where there is none. In order of days. */
export function standingOf(totals: readonly Total[], threshold: number | null): Standing | null {
  const now = totals.at(-1);
  if (!now) return null;
  const changeSince = (since: Total | undefined): Change | null => (since ? toChange(now, since, threshold) : null);
  return {
    now,
    previous: changeSince(totals.at(-2)),
    first: changeSince(totals.length > 2 ? totals[0] : undefined),
  };
}

function toChange(now: Total, since: Total, threshold: number | null): Change {
  const difference = exactDifference(now.total, since.total);
  if (threshold === null) return { since, difference, verdict: null };
  const hasChanged = Math.abs(difference) >= threshold;
  return { since, difference, verdict: hasChanged ? (difference > 0 ? 'higher' : 'lower') : 'same' };
}

export type BandName = 'none' | 'minimal' | 'below-threshold' | 'mild' | 'moderate' | 'moderately-severe' | 'severe';

/** A part of a questionnaire's range, by the word of its authors. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly name: BandName;
}

/**
 * What the authors call parts of the range. PHQ-9: Kroenke, Spitzer and Williams 2001; PHQ-8: Kroenke et al. 2009;
 * GAD-7: Spitzer et al. 2006; ISI: Morin et al. 2011. WHO-5 and PSS-10 have none that is agreed.
 */
const BANDS: Readonly<Partial<Record<MeasureName, readonly Band[]>>> = {
  phq9: bands(['minimal', 5], ['mild', 10], ['moderate', 15], ['moderately-severe', 20], ['severe', 28]),
  phq8: bands(['minimal', 5], ['mild', 10], ['moderate', 15], ['moderately-severe', 20], ['severe', 25]),
  gad7: bands(['minimal', 5], ['mild', 10], ['moderate', 15], ['severe', 22]),
  isi: bands(['none', 8], ['below-threshold', 15], ['moderate', 22], ['severe', 29]),
};

function bands(...ends: readonly (readonly [name: BandName, below: number])[]): Band[] {
  return ends.map(([name, below], index) => ({ low: ends[index - 1]?.[1] ?? 0, high: below - 1, name }));
}

/** The band of a total; null for questionnaires without agreed bands. Only for the writer's own page. */
export function bandOf(measure: MeasureName, total: number): Band | null {
  return BANDS[measure]?.find(({ low, high }) => total >= low && total <= high) ?? null;
}
