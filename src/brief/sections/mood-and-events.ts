import type { Journal } from '../../notes/journal.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { compareWindows, type Comparison } from '../../facts/series/compare-windows.ts';
import { windowBefore } from '../../facts/series/now-and-before.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import { allRatings, ratingsOf } from '../../facts/entries/ratings.ts';
import { toSeries, type Series } from '../../facts/series/series.ts';
import { coverageOf, sinceFirst } from '../../facts/series/summary.ts';
import { entriesIn, notesIn, type SessionWindow } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, drawnIfEnough, sumDraft, type Draft, type DraftChart } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isShared } from '../print-policy.ts';
import { coverageBeside } from '../sheet-coverage.ts';
import { typicalDays } from '../typical-days.ts';
import { defineSection } from './define-section.ts';

export interface MoodPhrases extends SheetPhrases {
  readonly since: {
    readonly heading: string;
    readonly mood: (typical: string, coverage: string, compared: string) => string;
    readonly compared: (comparison: Comparison) => string;
    readonly chart: string;
    readonly rules: { readonly mood: string; readonly event: string };
  };
}

const MOOD = 'mood';
const MOST_EVENTS = 2;

/** Mood in one sentence and against the time before, then shared events, newest first. */
export const moodSection = defineSection<MoodPhrases>({
  name: 'since',
  number: 3,
  about: 'mood and events since last time',
  presets: ['standard', 'cbt', 'dbt'],
  sums: [MOOD],
  cap: { lines: 3, words: 45 },
  trimming: { turn: 7, steps: [2] },
  refilling: { turn: 3, lines: 'as-capped' },
  heading: (say) => say.since.heading,
  drafts: (input) => {
    const mood = chooseLines(moodDraft(input), input);
    const events = chooseLines(eventDrafts(input), input, MOST_EVENTS);
    return { drafts: [...mood.drafts, ...events.drafts], rest: events.rest };
  },
});

function moodDraft(input: BriefInput): Draft<MoodPhrases>[] {
  const { journal, window } = input;
  const { language } = journal.settings;
  const chart = moodChart(journal, window);
  const { series } = chart;
  const pauses = pausesOf(journal);
  const typical = typicalDays(withoutPauses(series, pauses), 'rating');
  if (!typical) return [];
  const coverage = coverageBeside(input, coverageOf(series, pauses, allRatings.mood(journal)[0]?.day));
  const comparison = compareWithBefore(journal, window, series);
  return [
    sumDraft<MoodPhrases>(MOOD, {
      text: (say) =>
        say.since.mood(say.typical(typical), say.recorded(coverage, language), say.since.compared(comparison)),
      chart: drawnIfEnough(chart),
      rule: (say) => say.since.rules.mood,
      leaveOut: (say) => say.leaveOut.sum(MOOD),
    }),
  ];
}

function moodChart(journal: Journal, window: SessionWindow): DraftChart<MoodPhrases> {
  const records = ratingsOf(entriesIn(journal, window), MOOD);
  const series = toSeries(records, window, COMBINE.rating);
  const caption = (say: MoodPhrases) => say.since.chart;
  return { caption, quantity: 'rating', series, records, bounds: null };
}

/** The window against the one of equal length right before it; days before the first mood of all do not count. */
function compareWithBefore(journal: Journal, window: SessionWindow, now: Series): Comparison {
  const span = windowBefore(window);
  const moods = allRatings.mood(journal);
  const before = toSeries(withinDays(moods, span), span, COMBINE.rating);
  const counted = (series: Series) => sinceFirst(withoutPauses(series, pausesOf(journal)), moods[0]?.day);
  return compareWindows(counted(now), counted(before));
}

function eventDrafts({ journal, window }: BriefInput): Draft<MoodPhrases>[] {
  return notesIn(journal, window)
    .filter((note) => note.fields.event === true && isShared(note))
    .toReversed()
    .flatMap((note) => {
      const text = note.fields.brief;
      if (typeof text !== 'string' || note.kind === 'reflection' || note.kind === 'brief') return [];
      return draftFrom<MoodPhrases>(note, ['brief'], {
        text,
        rule: (say) => say.since.rules.event,
        leaveOut: (say) => say.leaveOut.ownLine,
      });
    });
}
