import type { Span } from '../../calendar/day.ts';
import type { WeekdaysSpec } from '../../charts/weekdays/weekdays-spec.ts';
import { threeSpans, type FourWeeks } from '../../facts/series/four-weeks.ts';
import {
  nowAndBefore,
  windowBefore,
  type NowAndBefore,
  type UncountedDays,
} from '../../facts/series/now-and-before.ts';
import { withoutPauses } from '../../facts/series/pauses.ts';
import type { Quantity, Series } from '../../facts/series/series.ts';
import { sinceFirst } from '../../facts/series/summary.ts';
import { byWeekday } from '../../facts/series/weekdays.ts';
import type { Journal } from '../../notes/journal.ts';
import { LONG_DAYS, recentSpan } from './series-view.ts';

/** What the page of one thing says below its chart: drift, now beside before, and the days of the week. */
export interface SeriesDetail {
  readonly spans: readonly FourWeeks[];
  readonly comparison: NowAndBefore;
  readonly weekdays: WeekdaysSpec;
}

interface Measured extends UncountedDays {
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
}

/** The same for a habit, sleep and mood; `seriesIn` gives the counted days of a span. */
export function seriesDetail(
  journal: Journal,
  seriesIn: (span: Span) => Series,
  { pauses, firstRecord, ...measured }: Measured,
): SeriesDetail {
  const now = recentSpan(journal);
  const long = seriesIn(recentSpan(journal, LONG_DAYS));
  const { firstDayOfWeek } = journal.settings;
  const counted = sinceFirst(withoutPauses(long, pauses), firstRecord);
  return {
    spans: threeSpans(seriesIn, journal.today, { pauses, firstRecord }),
    comparison: nowAndBefore(seriesIn(now), seriesIn(windowBefore(now)), { pauses, firstRecord }),
    weekdays: {
      ...measured,
      series: counted,
      summaries: byWeekday(sinceFirst(long, firstRecord), firstDayOfWeek, pauses),
      firstDayOfWeek,
      links: 'days',
    },
  };
}
