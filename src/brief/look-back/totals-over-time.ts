import { standingOf, thresholdOf, type Change, type Total } from '../../facts/measures/measure-change.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Measure } from '../../notes/note.ts';
import { ninthAnswerOf } from '../../notes/questionnaire-score.ts';
import { draftFrom, type Draft, type SectionDrafts, type Wording } from '../draft.ts';
import { plannedSections } from '../plan.ts';
import { nameWording, openMeasures, questionnairesSection } from '../sections/questionnaires.ts';
import { dayOnSheet, withWords, type LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases, TotalsOverTime } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** Questionnaires that the settings switch on, each with its first total of these days and its last. */
export const totalsOverTime = defineLookBackSection({
  name: 'measures',
  number: 5,
  cap: { lines: 4, words: 70, each: 15 },
  trimming: { turn: 10, steps: [2, 1, 0] },
  heading: (say) => say.measures.heading,
  drafts: totalDrafts,
});

/** The totals of one questionnaire; the measure is that of the last. */
interface TotalsOf {
  readonly measure: Measure;
  readonly totals: readonly Total[];
}

function totalDrafts(input: LookBackInput): SectionDrafts<LookBackPhrases> {
  return { drafts: withWords(totalsOfSheet(input).map((one) => totalDraft(one, input))), rest: [] };
}

/**
 * The ninth answer of the last PHQ-9, where it is above 0 and its total is printed, in the words of the brief
 * (brief/RULES.md, sharing 6).
 */
export function ninthAnswerOfSheet(input: LookBackInput): Wording<LookBackPhrases> | null {
  const measure = totalsOfSheet(input).find((one) => (ninthAnswerOf(one.measure.fields) ?? 0) > 0)?.measure;
  const answer = measure && ninthAnswerOf(measure.fields);
  if (!measure || answer === undefined || answer === null) return null;
  return (say) => say.measures.ninthAnswer(answer, dayOnSheet(input, measure.day));
}

/** PHQ-9 first, then the newest. */
function totalsOfSheet({ journal, span }: LookBackInput): TotalsOf[] {
  if (plannedSections([questionnairesSection], journal.settings).length === 0) return [];
  const isPhq9 = ({ measure }: TotalsOf) => Number(measure.fields.measure === 'phq9');
  return openMeasures(journal)
    .flatMap(({ measures, totals }) => {
      const measure = withinDays(measures, span).at(-1);
      return measure ? [{ measure, totals: withinDays(totals, span) }] : [];
    })
    .sort((a, b) => isPhq9(b) - isPhq9(a) || (a.measure.day < b.measure.day ? 1 : -1));
}

function totalDraft({ measure, totals }: TotalsOf, input: LookBackInput): Draft<LookBackPhrases> {
  const said = overTime({ measure, totals }, input);
  return draftFrom<LookBackPhrases>(measure, [measure.fields.items === undefined ? 'total' : 'items'], {
    text: nameWording(measure),
    fixed: (say) => say.lookBack.totals(said),
    // With a PHQ-9 its ninth answer is printed, and neither may be trimmed away from the other.
    isKept: (ninthAnswerOf(measure.fields) ?? 0) > 0,
    day: null,
    rule: (say) => say.measures.rule,
    leaveOut: (say) => say.measures.leaveOut,
  });
}

function overTime({ measure: { fields, day }, totals }: TotalsOf, input: LookBackInput): TotalsOverTime {
  const threshold = thresholdOf(fields);
  const ends = totals.length > 1 ? [...totals.slice(0, 1), ...totals.slice(-1)] : totals;
  const standing = standingOf(ends, threshold);
  const change = standing?.previous ?? null;
  return {
    first: change && { value: change.since.total, day: dayOnSheet(input, change.since.day) },
    last: { value: standing?.now.total ?? 0, day: dayOnSheet(input, day) },
    changed: changedBy(change, threshold),
    ...(fields.measure === 'phq9' && { ninth: ninthAnswerOf(fields) }),
  };
}

function changedBy(change: Change | null, threshold: number | null): TotalsOverTime['changed'] {
  if (change === null || change.verdict === null || threshold === null) return null;
  return change.verdict === 'same' ? 'same' : { by: threshold };
}
