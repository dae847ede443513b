import type { Span } from '../../calendar/day.ts';
import { allRatings } from '../../facts/entries/ratings.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { threeSpans, type FourWeeks } from '../../facts/series/four-weeks.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { toSeries, type Recorded } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { allNights } from '../../facts/sleep/slept-night.ts';
import { sumDraft, type Draft } from '../draft.ts';
import type { LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** Mood and sleep in the last three spans of four weeks, one sentence each (facts/RULES.md, charts 11). */
export const daysOverTime = defineLookBackSection({
  name: 'days',
  number: 9,
  isOfNumbers: true,
  cap: { lines: 2, words: 70 },
  trimming: { turn: 1, steps: [1, 0] },
  heading: (say) => say.lookBack.spans.heading,
  drafts: (input) => ({
    drafts: [
      ...spansDraft('mood', allRatings.mood(input.journal), input),
      ...spansDraft('sleep', allNights(input.journal), input),
    ],
    rest: [],
  }),
});

const QUANTITIES = { mood: 'rating', sleep: 'sleep' } as const;

/** Nothing where no span of these days has enough records. */
function spansDraft(
  name: keyof typeof QUANTITIES,
  records: readonly Recorded[],
  { journal, span: { from, to } }: LookBackInput,
): Draft<LookBackPhrases>[] {
  const seriesIn = (span: Span) => toSeries(withinDays(records, span), span, COMBINE[QUANTITIES[name]]);
  const isSaid = (span: FourWeeks) => span.summary !== undefined && span.from >= from;
  const spans = threeSpans(seriesIn, to, { pauses: pausesOf(journal), firstRecord: records[0]?.day }).filter(isSaid);
  if (spans.length === 0) return [];
  return [
    sumDraft<LookBackPhrases>(name, {
      text: (say) => say.lookBack.spans.names[name],
      fixed: (say) => say.lookBack.spans.mostly(spans, QUANTITIES[name], journal.settings.language),
      rule: (say) => say.lookBack.spans.rule,
      leaveOut: (say) => say.lookBack.spans.leaveOut,
    }),
  ];
}
