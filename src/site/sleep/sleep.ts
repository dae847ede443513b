import { isWithinAny, type Span } from '../../calendar/day.ts';
import type { NightsSpec } from '../../charts/nights/nights-spec.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { allEntries } from '../../facts/entries/ratings.ts';
import { toSeries } from '../../facts/series/series.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import {
  diaryCoverage,
  sleepDiary,
  sleepTrouble,
  typicalNight,
  type DiaryNight,
  type TroubledWeek,
} from '../../facts/sleep/sleep-diary.ts';
import { percentWords, valueWords } from '../../messages/en/values.ts';
import { aboutTime, diaryCaption, SLEEP_WORDS } from '../../messages/en/sleep.ts';
import { onePage } from '../shell/pages-of.ts';
import { seriesDetail, type SeriesDetail } from '../charts/series-detail.ts';
import { LONG_DAYS, recentSpan, sleepView, type SeriesView } from '../charts/series-view.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { NamedValue } from '../day/day-values.ts';

/** Everything the page of sleep shows; null where no night is recorded. */
export interface SleepPageView {
  readonly chart: SeriesView;
  readonly diary: NightsSpec;
  readonly typical: readonly NamedValue[];
  readonly detail: SeriesDetail;
  readonly trouble: readonly [thisWeek: TroubledWeek, lastWeek: TroubledWeek] | null;
}

const DIARY_DAYS = 14;

export const sleepPage = onePage('/habits/sleep/', ({ journal }): SleepPageView | null => {
  const chart = sleepView(journal, { span: recentSpan(journal, LONG_DAYS), withRolling: true });
  if (!chart) return null;
  const pauses = pausesOf(journal);
  const entries = allEntries(journal).filter(({ day }) => day <= journal.today);
  const counted = entries.filter(({ day }) => !isWithinAny(day, pauses));
  const nights = sleepDiary(counted, recentSpan(journal, DIARY_DAYS));
  const records = sleepOf(counted);
  const seriesIn = (span: Span) => toSeries(withinDays(records, span), span, COMBINE.sleep);
  return {
    chart,
    diary: {
      title: SLEEP_WORDS.diary,
      caption: diaryCaption(diaryCoverage(nights, counted, pauses)),
      nights,
      links: 'days',
    },
    typical: typicalOf(nights),
    detail: seriesDetail(journal, seriesIn, { quantity: 'sleep', pauses, firstRecord: records[0]?.day }),
    trouble: sleepTrouble(entries, journal.today, pauses),
  };
});

/** What the nights of the diary come to, each as far as it is noted. */
function typicalOf(nights: readonly DiaryNight[]): NamedValue[] {
  const { bedtime, rising, inBed, asleep, efficiency } = typicalNight(nights);
  const minutes = (value: number) => valueWords(value, 'sleep');
  const lines: [name: string, value: number | undefined, say: (value: number) => string][] = [
    [SLEEP_WORDS.bedtime, bedtime, aboutTime],
    [SLEEP_WORDS.rising, rising, aboutTime],
    [SLEEP_WORDS.inBed, inBed, minutes],
    [SLEEP_WORDS.asleep, asleep, minutes],
    [SLEEP_WORDS.efficiency, efficiency, percentWords],
  ];
  return lines.flatMap(([name, value, say]) =>
    value === undefined ? [] : [{ name, value: say(value), address: null }],
  );
}
