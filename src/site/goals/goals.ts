import type { Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Current } from '../../current/current-journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Journal } from '../../notes/journal.ts';
import type { GoalState } from '../../notes/kinds/goal.ts';
import type { Goal, Note } from '../../notes/note.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { GOAL_LINK_HEADINGS, GOALS_WORDS } from '../../messages/en/goals.ts';
import type { SeriesView } from '../charts/series-view.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import { sparseSeries } from '../charts/sparse-series.ts';

export interface GoalRating {
  readonly day: Day;
  readonly score: number;
  readonly note: string | null;
}

/** A goal in a list. */
export interface GoalRow {
  readonly link: NoteLink;
  readonly rank: number | null;
  readonly state: GoalState;
  readonly first: GoalRating | null;
  /** The one before the latest, where it is not the first as well. */
  readonly before: GoalRating | null;
  readonly now: GoalRating | null;
}

/** Everything the page of one goal shows. */
export interface GoalView extends GoalRow {
  readonly view: NoteView;
  readonly ratings: readonly GoalRating[];
  readonly chart: SeriesView | null;
  /** Notes that name it with `goal:`, under the heading of their kind. */
  readonly linked: readonly (readonly [heading: string, links: readonly NoteLink[]])[];
}

/** A page for every goal. */
export const goalPages = pagesOf({
  things: ({ notes }) => ofKind(notes, 'goal'),
  addressOf: ({ address }) => address,
  view: goalView,
});

export const goalsPage = onePage('/goals/', ({ journal }) => ({ rows: goalRows(journal) }));

function goalView(current: Current, goal: Goal): GoalView {
  const { journal } = current;
  const linked = linkedOf(journal, goal);
  const view = toNoteView(current, goal);
  const named = new Set(linked.flatMap(([, links]) => links.map(({ address }) => address)));
  return {
    ...toGoalRow(journal, goal),
    view: { ...view, backlinks: view.backlinks.filter(({ address }) => !named.has(address)) },
    ratings: ratingsOf(journal, goal),
    chart: chartOf(journal, goal),
    linked,
  };
}

/** Goals in a list: active ones first, then by rank and name. */
export function goalRows(journal: Journal): GoalRow[] {
  const order = (row: GoalRow) => [row.state === 'active' ? 0 : 1, row.rank ?? 9, row.link.title] as const;
  return journal.goals
    .map((goal) => toGoalRow(journal, goal))
    .sort((a, b) => {
      const [one, other] = [order(a), order(b)];
      return one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : 1);
    });
}

function toGoalRow(journal: Journal, goal: Goal): GoalRow {
  const ratings = ratingsOf(journal, goal);
  return {
    link: toNoteLink(goal, journal.settings.language),
    rank: goal.fields.rank ?? null,
    state: goal.fields.state ?? 'active',
    first: ratings.length > 1 ? (ratings[0] ?? null) : null,
    before: ratings.length > 2 ? (ratings.at(-2) ?? null) : null,
    now: ratings.at(-1) ?? null,
  };
}

/** The ratings up to today, in order of days. */
function ratingsOf({ today }: Journal, { fields }: Goal): GoalRating[] {
  return (fields.ratings ?? [])
    .map(({ date, score, note = null }) => ({ day: date, score, note }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function chartOf(journal: Journal, goal: Goal): SeriesView | null {
  const records = ratingsOf(journal, goal).map(({ day, score }) => ({ day, value: score }));
  const scores = records.map(({ value }) => value);
  return sparseSeries({
    id: 'goal-ratings',
    name: GOALS_WORDS.ratings,
    quantity: 'rating',
    caption: GOALS_WORDS.caption(scores.length, Math.min(...scores), Math.max(...scores)),
    records,
    bounds: RATING_RANGE,
    journal,
  });
}

function linkedOf(journal: Journal, goal: Goal): GoalView['linked'] {
  const notes = notesByGoal(journal).get(goal.id) ?? [];
  const kinds = GOAL_LINK_HEADINGS.map(([kind]) => kind);
  return GOAL_LINK_HEADINGS.map(([kind, heading]) => {
    const isHere = (note: Note) => (kind === null ? !kinds.some((other) => other === note.kind) : note.kind === kind);
    return [heading, notes.filter(isHere).map((note) => toNoteLink(note, journal.settings.language))] as const;
  }).filter(([, links]) => links.length > 0);
}

/** Newest first. */
const notesByGoal = perJournal((journal) =>
  Map.groupBy(journal.listed.filter(({ kind }) => kind !== 'goal').toReversed(), (note) => note.fields.goal ?? ''),
);
