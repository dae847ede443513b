import { plural } from './plural.ts';
import type { Band, BandName, Change } from '../../facts/measures/measure-change.ts';

/** The words of the authors for parts of a questionnaire's range. */
export const BAND_WORDS: Readonly<Record<BandName, string>> = {
  none: 'none',
  minimal: 'minimal',
  'below-threshold': 'below the threshold',
  mild: 'mild',
  moderate: 'moderate',
  'moderately-severe': 'moderately severe',
  severe: 'severe',
};

export const MEASURES_WORDS = {
  title: 'Measures',
  lead: 'Questionnaires you filled in, each with its totals. A total is one day\u2019s answers and no more.',
  none: 'There is no measure yet. Each is a file in the folder measures. Its name is the day and the form, such as 2026-11-23-phq8.md.',
  day: 'Day',
  total: 'Total',
  answers: 'Answers, in order',
  noTotal: 'no total',
  notes: 'Notes',
  now: (total: number, day: string) => `Now ${String(total)}, on ${day}.`,
  threshold: (threshold: number) =>
    `A difference of ${String(threshold)} or more counts as a change; less is about the same.`,
  band: ({ low, high, name }: Band) =>
    `The authors call totals from ${String(low)} to ${String(high)} “${BAND_WORDS[name]}”. It is a word for a total, not for you.`,
  allOf: (name: string) => `All of ${name}`,
  range: (low: number, high: number) => `Totals can be from ${String(low)} to ${String(high)}.`,
  within: (low: number, high: number) => `on a scale of ${String(low)} to ${String(high)}`,
  caption: (count: number, low: number, high: number) =>
    low === high
      ? `${plural(count, 'total')}, each ${String(low)}.`
      : `${plural(count, 'total')}, between ${String(low)} and ${String(high)}.`,
} as const;

/** The one block for a ninth answer above 0 of a PHQ-9: the same words for every such answer. */
export const NINTH_ANSWER_WORDS = {
  heading: 'About the ninth answer',
  text: 'The ninth question asks about thoughts of being dead or of hurting yourself. Many people have such thoughts at some time, and it helps to tell somebody. You can bring this answer to your next session, or talk to somebody sooner.',
  help: 'People to call',
  plan: 'Your safety plan',
} as const;

/** What an earlier total is to the latest. */
const EARLIER_WORDS = { previous: 'Before', first: 'First' } as const;

/** `Before, 12 on 27 Oct: about the same.` */
export function changeWords(
  name: keyof typeof EARLIER_WORDS,
  { since, difference, verdict }: Change,
  { threshold, day }: { readonly threshold: number | null; readonly day: string },
): string {
  return `${EARLIER_WORDS[name]}, ${String(since.total)} on ${day}: ${verdictWords(difference, verdict, threshold)}.`;
}

function verdictWords(difference: number, verdict: Change['verdict'], threshold: number | null): string {
  if (verdict === 'same') return 'about the same';
  if (verdict !== null) return `changed by ${String(threshold)} or more, ${verdict} now`;
  if (difference === 0) return 'the same';
  return `${String(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'} now`;
}
