import { addDays } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { ninthAnswerOf, rangeOf, totalOf } from '../../notes/questionnaire-score.ts';
import type { Measure } from '../../notes/note.ts';
import { standingOf, thresholdOf, type Change, type Total } from '../../facts/measures/measure-change.ts';
import { measureName } from '../../messages/en/measure-name.ts';
import { LONGEST_WINDOW } from '../../facts/sessions/session-window.ts';
import { choose, isHidden, type Occasion } from '../brief-edits.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { hasSeveral, toSeries } from '../../facts/series/series.ts';
import { chartOf, draftFrom, type Draft, type Found, type LineChart } from '../line.ts';
import { isOpen } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

const MOST_MEASURES = 2;

/** Section 8: a questionnaire a line, with its total now, before and first. Only where the settings switch it on. */
export function measures(occasion: Occasion): Found {
  const lines = latestMeasures(occasion).map(({ measure, totals }) => measureDraft(measure, totals, occasion));
  const { drafts, rest } = choose(lines, occasion, MOST_MEASURES);
  // One chart is enough: of the first that has totals for one.
  const drawn = drafts.find(({ chart }) => chart !== null);
  return { drafts: drafts.map((draft) => (draft === drawn ? draft : { ...draft, chart: null })), rest };
}

/**
 * What stands under the header: the ninth answer of a PHQ-9 whose total is printed, where it is above 0. The same words for
 * every such answer, with the number as it was given.
 */
export function ninthAnswer(occasion: Occasion): string | null {
  const printed = latestMeasures(occasion)
    .slice(0, MOST_MEASURES)
    .find(({ measure }) => (ninthAnswerOf(measure.fields) ?? 0) > 0 && !isHidden(occasion.changes, measure.id));
  const answer = printed && ninthAnswerOf(printed.measure.fields);
  if (!printed || answer === undefined || answer === null) return null;
  return BRIEF_WORDS.ninthAnswer(answer, formatDay(printed.measure.day, 'short', occasion.journal.settings.language));
}

interface Latest {
  readonly measure: Measure;
  readonly totals: readonly Total[];
}

/** The newest of every questionnaire that was filled in lately, PHQ-9 first, then the newest. */
function latestMeasures({ journal, window }: Occasion): Latest[] {
  const shown = journal.measures.filter((measure) => isOpen(measure) && measure.day <= window.to);
  const lists = [...Map.groupBy(shown, measureName).values()].flatMap((measures): Latest[] => {
    const totals = measures.flatMap(({ day, fields }) => {
      const total = totalOf(fields);
      return total === null ? [] : [{ day, total }];
    });
    const measure = measures.findLast(({ fields }) => totalOf(fields) !== null);
    return measure && measure.day > addDays(window.to, -LONGEST_WINDOW) ? [{ measure, totals }] : [];
  });
  const isPhq9 = ({ measure }: Latest) => Number(measure.fields.measure === 'phq9');
  return lists.sort((a, b) => isPhq9(b) - isPhq9(a) || (a.measure.day < b.measure.day ? 1 : -1));
}

function measureDraft(measure: Measure, totals: readonly Total[], { journal }: Occasion): Draft {
  const threshold = thresholdOf(measure.fields);
  const standing = standingOf(totals, threshold);
  const day = (total: Total) => formatDay(total.day, 'short', journal.settings.language);
  const change = (name: 'before' | 'first', one: Change | null) =>
    one === null ? [] : [BRIEF_WORDS.earlierTotal(name, one.since.total, day(one.since), verdictOf(one, threshold))];
  const said = [
    BRIEF_WORDS.totalNow(standing?.now.total ?? 0),
    ...ninthWords(measure),
    ...change('before', standing?.previous ?? null),
    ...change('first', standing?.first ?? null),
  ];
  return draftFrom(measure, [measure.fields.items === undefined ? 'total' : 'items'], {
    text: measureName(measure),
    fixed: `: ${said.join('; ')}.`,
    // With a PHQ-9 its ninth answer is printed, and neither may be trimmed away from the other.
    isKept: (ninthAnswerOf(measure.fields) ?? 0) > 0,
    chart: chartOfTotals(measure, totals),
    rule: BRIEF_WORDS.rules.measure,
    leaveOut: BRIEF_WORDS.leaveOut.measure,
  });
}

/** All totals from the first to the last, on the questionnaire's own axis. */
function chartOfTotals(measure: Measure, totals: readonly Total[]): LineChart | null {
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last) return null;
  const records = totals.map(({ day, total }) => ({ day, value: total }));
  const bounds = rangeOf(measure.fields);
  const isOutside = bounds !== null && totals.some(({ total }) => total < bounds[0] || total > bounds[1]);
  const series = toSeries(records, { from: first.day, to: last.day }, COMBINE.rating);
  const caption = BRIEF_WORDS.measureChart(measureName(measure), bounds, hasSeveral(series));
  return isOutside ? null : chartOf({ caption, quantity: 'count', series, records, bounds });
}

/** Where a PHQ-9 is printed, its ninth answer is, or that it is not shown. */
function ninthWords({ fields }: Measure): string[] {
  if (fields.measure !== 'phq9') return [];
  const answer = ninthAnswerOf(fields);
  return [answer === null ? BRIEF_WORDS.ninthNotShown : BRIEF_WORDS.ninth(answer)];
}

function verdictOf({ verdict }: Change, threshold: number | null): string {
  if (verdict === null) return '';
  return verdict === 'same' ? BRIEF_WORDS.sameTotal : BRIEF_WORDS.changedTotal(threshold ?? 0);
}
