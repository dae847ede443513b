import { bisector } from 'd3-array';
import { addDays } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { ninthAnswerOf, publishedNameOf, rangeOf, totalOf, type ScoreRange } from '../../notes/questionnaire-score.ts';
import type { Measure } from '../../notes/note.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { standingOf, thresholdOf, type Change, type Total } from '../../facts/measures/measure-change.ts';
import { toSeries } from '../../facts/series/series.ts';
import { LONGEST_WINDOW } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, drawnIfEnough, sayWording } from '../draft.ts';
import type { Draft, DraftChart, SectionDrafts, Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isOpenToSession } from '../print-policy.ts';
import { defineSection } from './define-section.ts';

/** A total of before, and what has become of it; `change` is null where nobody says what a change is. */
export interface EarlierTotal {
  readonly which: 'before' | 'first';
  readonly total: number;
  readonly day: string;
  readonly change: 'same' | { readonly by: number } | null;
}

/** What a questionnaire came to; the ninth answer is null where the writer does not show it, and left out of any but a PHQ-9. */
export interface TotalNow {
  readonly now: number;
  readonly ninth?: number | null;
  readonly earlier: readonly EarlierTotal[];
}

export interface QuestionnairePhrases extends SheetPhrases {
  readonly measures: {
    readonly heading: string;
    readonly unnamed: string;
    /** What follows the name. */
    readonly totals: (totals: TotalNow) => string;
    readonly ninthAnswer: (answer: number, day: string) => string;
    readonly chart: (name: string, range: ScoreRange | null) => string;
    readonly rule: string;
    readonly leaveOut: string;
  };
}

const MOST_MEASURES = 2;

/** A questionnaire a line, with its total now, before and first. Only where the settings switch it on. */
export const questionnairesSection = defineSection<QuestionnairePhrases>({
  name: 'measures',
  number: 8,
  about: 'questionnaires; false if left out',
  presets: [],
  // Two questionnaires, each with its total now, before and first: mostly numbers.
  cap: { lines: 2, words: 45, each: 20 },
  trimming: { turn: 2, steps: ['without-chart', 1, 0] },
  heading: (say) => say.measures.heading,
  drafts: measureDrafts,
  underHeader: ninthAnswerUnderHeader,
});

function measureDrafts(input: BriefInput): SectionDrafts<QuestionnairePhrases> {
  const lines = latestMeasures(input).map((latest) => measureDraft(latest, input));
  const { drafts, rest } = chooseLines(lines, input, MOST_MEASURES);
  // One chart is enough: of the first that has totals for one.
  const drawn = drafts.find(({ chart }) => chart !== null);
  return { drafts: drafts.map((draft) => (draft === drawn ? draft : { ...draft, chart: null })), rest };
}

/**
 * The ninth answer of a PHQ-9 whose total is printed, where it is above 0. The same words for every such answer, with the
 * number as it was given.
 */
function ninthAnswerUnderHeader(input: BriefInput): Wording<QuestionnairePhrases> | null {
  const printed = latestMeasures(input)
    .slice(0, MOST_MEASURES)
    .find(({ measure }) => (ninthAnswerOf(measure.fields) ?? 0) > 0 && !input.edits.hidden.has(measure.id));
  const answer = printed && ninthAnswerOf(printed.measure.fields);
  if (!printed || answer === undefined || answer === null) return null;
  const day = formatDay(printed.measure.day, 'short', input.journal.settings.language);
  return (say) => say.measures.ninthAnswer(answer, day);
}

interface Latest {
  readonly measure: Measure;
  readonly totals: readonly Total[];
}

/** The newest of every questionnaire that was filled in lately, PHQ-9 first, then the newest. */
function latestMeasures({ journal, window }: BriefInput): Latest[] {
  const lists = openMeasures(journal).flatMap(({ measures, totals }): Latest[] => {
    const count = byDay.right(totals, window.to);
    const measure = measures[count - 1];
    const isLate = measure !== undefined && measure.day > addDays(window.to, -LONGEST_WINDOW);
    return isLate ? [{ measure, totals: totals.slice(0, count) }] : [];
  });
  const isPhq9 = ({ measure }: Latest) => Number(measure.fields.measure === 'phq9');
  return lists.sort((a, b) => isPhq9(b) - isPhq9(a) || (a.measure.day < b.measure.day ? 1 : -1));
}

const byDay = bisector(({ day }: Total) => day);

/** By questionnaire, those that have a total and may be printed, in order of days, and the totals. */
export const openMeasures = perJournal((journal) => {
  const counted = journal.measures.flatMap((measure) => {
    const total = totalOf(measure.fields);
    return isOpenToSession(measure) && total !== null ? [{ measure, total: { day: measure.day, total } }] : [];
  });
  return [...Map.groupBy(counted, ({ measure }) => ownOrPublishedName(measure)).values()].map((all) => ({
    measures: all.map(({ measure }) => measure),
    totals: all.map(({ total }) => total),
  }));
});

function ownOrPublishedName({ fields }: Measure): string | null {
  return publishedNameOf(fields.measure) ?? fields.name ?? null;
}

export function nameWording(measure: Measure): Wording<QuestionnairePhrases> {
  return ownOrPublishedName(measure) ?? ((say) => say.measures.unnamed);
}

function measureDraft({ measure, totals }: Latest, { journal }: BriefInput): Draft<QuestionnairePhrases> {
  const { fields } = measure;
  const said = totalNow(measure, totals, journal.settings.language);
  return draftFrom<QuestionnairePhrases>(measure, [fields.items === undefined ? 'total' : 'items'], {
    text: nameWording(measure),
    fixed: (say) => say.measures.totals(said),
    // With a PHQ-9 its ninth answer is printed, and neither may be trimmed away from the other.
    isKept: (ninthAnswerOf(fields) ?? 0) > 0,
    chart: chartOfTotals(measure, totals),
    rule: (say) => say.measures.rule,
    leaveOut: (say) => say.measures.leaveOut,
  });
}

function totalNow({ fields }: Measure, totals: readonly Total[], language: string): TotalNow {
  const threshold = thresholdOf(fields);
  const standing = standingOf(totals, threshold);
  const earlier = (which: EarlierTotal['which'], change: Change | null | undefined): EarlierTotal[] => {
    if (!change) return [];
    const { since, verdict } = change;
    const said = verdict === null || verdict === 'same' ? verdict : { by: threshold ?? 0 };
    return [{ which, total: since.total, day: formatDay(since.day, 'short', language), change: said }];
  };
  return {
    now: standing?.now.total ?? 0,
    ...(fields.measure === 'phq9' && { ninth: ninthAnswerOf(fields) }),
    earlier: [...earlier('before', standing?.previous), ...earlier('first', standing?.first)],
  };
}

/** More than that is too small to be read on a sheet; the page of the questionnaire shows all. */
const CHART_DAYS = 365;

/** The totals of the year up to the last, on the questionnaire's own axis. */
function chartOfTotals(measure: Measure, all: readonly Total[]): DraftChart<QuestionnairePhrases> | null {
  const last = all.at(-1);
  const totals = last ? all.slice(byDay.left(all, addDays(last.day, -CHART_DAYS))) : [];
  const [first] = totals;
  if (!first || !last) return null;
  const records = totals.map(({ day, total }) => ({ day, value: total }));
  const bounds = rangeOf(measure.fields);
  const isOutside = bounds !== null && totals.some(({ total }) => total < bounds[0] || total > bounds[1]);
  const series = toSeries(records, { from: first.day, to: last.day }, COMBINE.rating);
  const caption = (say: QuestionnairePhrases) => say.measures.chart(sayWording(nameWording(measure), say), bounds);
  return isOutside ? null : drawnIfEnough({ caption, quantity: 'count', series, records, bounds });
}
