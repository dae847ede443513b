import { formatDay } from '../../calendar/format.ts';
import { PAUSED } from './chart-marks.ts';
import { plural } from './plural.ts';
import type { Coverage } from '../../facts/series/summary.ts';
import type { Tally } from '../../facts/series/tally.ts';

/** The language of the sentences that pages are made of, and so of the days in them. */
const LANGUAGE = 'en-GB';

interface Said {
  /** What is counted, such as a night. */
  readonly one?: string;
  readonly language?: string;
  /** Without the word “recorded”, where there is little room and it stands nearby. */
  readonly isShort?: boolean;
  /** On the brief, whose header has said which days are paused, and where every day is said as all. */
  readonly isOnSheet?: boolean;
}

/**
 * `20 of 28 days recorded`; where the days that count are fewer than those that are looked at, also why:
 * `20 of 24 days recorded since 31 Oct, 4 paused`. On the brief `all 14 days recorded`.
 */
export function recordedWords(
  coverage: Coverage,
  { one = 'day', language = LANGUAGE, isShort = false, isOnSheet = false }: Said = {},
): string {
  const { recorded, days, since, paused } = coverage;
  if (days === 0) return isOnSheet ? 'nothing recorded yet' : noDaysWords(paused);
  const isAll = isOnSheet && recorded === days && days > 1;
  const share = `${isAll ? 'all' : `${String(recorded)} of`} ${plural(days, one)}${isShort ? '' : ' recorded'}`;
  return share + sinceWords(since, language) + (isOnSheet ? '' : pausedWords(paused));
}

/** `20 of 28`, in a column whose head says what is counted; `paused` or a dash where no day is. */
export function shareWords({ recorded, days, paused }: Coverage): string {
  if (days === 0) return paused ? PAUSED : '–';
  return `${String(recorded)} of ${String(days)}`;
}

/** What is said where no day counts: `0 of 0` would be no number. */
function noDaysWords(paused = 0): string {
  return paused > 0 ? PAUSED : 'no days to count';
}

/** ` since 31 Oct`, where days count from a later one on than the first that is looked at. */
export function sinceWords(since: Coverage['since'], language = LANGUAGE): string {
  return since === undefined ? '' : ` since ${formatDay(since, 'short', language)}`;
}

const TALLIED = {
  day: { one: 'day', at: 'on', not: 'not' },
  answer: { one: 'day', at: 'on', not: 'no' },
  week: { one: 'week', at: 'in', not: 'not' },
} as const;

/** `on 5 of 14 days, not on 1, no telling on 8`: all three numbers, so that none of them looks like the whole. */
export function tallyWords(tally: Tally, of: keyof typeof TALLIED, language = LANGUAGE): string {
  const { yes, no, all, since, paused } = tally;
  const { one, at, not } = TALLIED[of];
  if (all === 0) return noDaysWords(paused);
  const counted = plural(all, one) + sinceWords(since, language);
  const said =
    yes === all && all > 1
      ? [`${at} all ${counted}`]
      : [
          `${at} ${String(yes)} of ${counted}`,
          `${not} ${at} ${String(no)}`,
          `no telling ${at} ${String(all - yes - no)}`,
        ];
  return said.join(', ') + pausedWords(paused);
}

/** `, 7 paused`, where there are any. */
function pausedWords(paused = 0): string {
  return paused > 0 ? `, ${String(paused)} paused` : '';
}
