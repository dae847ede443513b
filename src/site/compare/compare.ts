import type { GroupsSpec } from '../../charts/groups/groups-spec.ts';
import { twoGroups } from '../../facts/series/group-comparison.ts';
import { slugOf } from '../../notes/addresses.ts';
import { BUILT_IN_THINGS } from '../../read/join/series-names.ts';
import type { Journal } from '../../notes/journal.ts';
import type { ComparedPair } from '../../notes/settings.ts';
import { COMPARE_WORDS, groupsWords, sideNames, tooFewWords } from '../../messages/en/compare.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import {
  habitSeriesView,
  LONG_DAYS,
  ratingView,
  recentSpan,
  sleepView,
  type SeriesView,
} from '../charts/series-view.ts';

/** Two things set side by side, on a page of its own. */
export interface CompareView {
  readonly address: string;
  readonly title: string;
  /** Null where there is too little to show, or where the writer hides the numbers of one of them. */
  readonly spec: GroupsSpec | null;
  /** Why there is nothing to see; null where there is. */
  readonly reason: string | null;
}

/** A page for every pair that the settings name and of which both things are there. */
export const comparePages = pagesOf({
  things: (journal) => journal.settings.compared.flatMap((pair) => compareView(journal, pair) ?? []),
  addressOf: ({ address }) => address,
  view: (_, view) => view,
});

export const comparedPage = onePage('/compare/', (current) => ({
  links: [...comparePages.addresses(current.journal)].flatMap((address) => {
    const view = comparePages.viewAt(current, address);
    return view ? [{ address, title: view.title }] : [];
  }),
}));

function compareView(journal: Journal, pair: ComparedPair): CompareView | null {
  const [of, other] = [thingOf(journal, pair.of), thingOf(journal, pair.with)];
  if (!of || !other) return null;
  const title = COMPARE_WORDS.pair(of.name, other.name);
  const address = `/compare/${slugOf(pair.of) || 'thing'}/${slugOf(pair.with) || 'thing'}/`;
  return { address, title, ...shownOf(title, of, other) };
}

function shownOf(title: string, of: SeriesView, other: SeriesView): Pick<CompareView, 'spec' | 'reason'> {
  if (of.isHidden || other.isHidden) return { spec: null, reason: COMPARE_WORDS.hidden };
  const groups = twoGroups(of.series, other.series, other.quantity);
  const names = sideNames(other.name, groups.from, { quantity: other.quantity, unit: other.unit ?? undefined });
  const sides = [groups.with, groups.without];
  if (!groups.isEnough) return { spec: null, reason: tooFewWords(groups, names) };
  const { quantity } = of;
  const unit = of.unit ?? undefined;
  const days = sides.reduce((count, { records }) => count + records.length, 0);
  const caption = `${groupsWords(of.name, groups, { names, quantity, unit })} ${COMPARE_WORDS.caution(days)}`;
  const shown = sides.flatMap(({ records, median }, index) =>
    median === null ? [] : [{ name: names[index]?.short ?? '', records, median }],
  );
  return {
    spec: { title, caption, quantity, unit, bounds: of.bounds ?? undefined, groups: shown, links: 'days' },
    reason: null,
  };
}

/** A thing over the last twelve weeks; null where there is no such thing, or nothing is recorded of it. */
function thingOf(journal: Journal, id: string): SeriesView | null {
  const span = recentSpan(journal, LONG_DAYS);
  const builtIn = BUILT_IN_THINGS.find((name) => name === id);
  if (builtIn === 'sleep') return sleepView(journal, { span });
  if (builtIn !== undefined) return ratingView(journal, builtIn, { span });
  const habit = journal.habits.find((one) => one.id === id);
  return habit ? habitSeriesView(journal, habit, { span }) : null;
}
