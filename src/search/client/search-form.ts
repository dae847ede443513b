import { countedInWords, kindInWords, monthNames, yearInWords } from '../../messages/en/search.ts';
import type { BundleList, Counted } from '../shared/bundle-list.ts';
import { NOTE_SIGNS, type NoteSign } from '../shared/note-signs.ts';
import { isFiltered, type Query } from './query.ts';

/** The elements of the page the script works with. */
export interface SearchForm {
  readonly words: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  /** By the names of the query's fields. */
  readonly choices: Readonly<
    Record<'kind' | 'tag' | 'feeling' | 'year' | 'month' | 'moodFrom' | 'moodTo', HTMLSelectElement>
  >;
  readonly days: Readonly<Record<'from' | 'to', HTMLInputElement>>;
  readonly signs: Readonly<Record<NoteSign, HTMLInputElement>>;
  readonly order: HTMLSelectElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  /** The same, for who hears it: said once, when no more is typed. */
  readonly said: HTMLElement;
  readonly offers: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

/** Finds the elements by their ids; throws where the page lacks one. */
export function findSearchForm(page: Document): SearchForm {
  const byId = <Type extends HTMLElement>(id: string, type: new () => Type): Type => {
    const found = page.getElementById(`search-${id}`);
    if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
    return found;
  };
  const choice = (name: string) => byId(name, HTMLSelectElement);
  const input = (name: string) => byId(name, HTMLInputElement);
  return {
    words: input('words'),
    filters: byId('filters', HTMLDetailsElement),
    choices: {
      ...{ kind: choice('kind'), tag: choice('tag'), feeling: choice('feeling'), year: choice('year') },
      ...{ month: choice('month'), moodFrom: choice('mood-from'), moodTo: choice('mood-to') },
    },
    days: { from: input('from'), to: input('to') },
    signs: {
      ...{ question: input('question'), open: input('open') },
      ...{ win: input('win'), picture: input('picture') },
    },
    order: choice('order'),
    clear: byId('clear', HTMLButtonElement),
    status: byId('status', HTMLElement),
    said: byId('said', HTMLElement),
    offers: byId('offers', HTMLElement),
    results: byId('results', HTMLOListElement),
    more: byId('more', HTMLButtonElement),
  };
}

/** Offers the kinds, tags, feelings and years there are, and the months in the journal's language. */
export function offerFilters({ choices }: SearchForm, list: BundleList): void {
  const counted = (words: readonly Counted[]) =>
    words.map(([word, count]) => new Option(countedInWords(word, count), word));
  choices.kind.append(...list.kinds.map((name) => new Option(kindInWords(name), name)));
  choices.tag.append(...counted(list.tags));
  choices.feeling.append(...counted(list.feelings));
  choices.year.append(
    ...list.years.map(({ year, count }) => new Option(countedInWords(yearInWords(year), count), year)),
  );
  choices.month.append(
    ...monthNames(list.language).map((name, index) => new Option(name, String(index + 1).padStart(2, '0'))),
  );
}

/** Shows a query; a filter the journal does not have stays unset. */
export function showQuery(form: SearchForm, query: Query): void {
  form.words.value = query.words;
  for (const name of namesOf(form.choices)) choose(form.choices[name], query[name]);
  for (const name of namesOf(form.days)) form.days[name].value = query[name];
  for (const sign of NOTE_SIGNS) form.signs[sign].checked = query.has.includes(sign);
  choose(form.order, query.order);
  form.filters.open ||= isFiltered(query);
}

export function readQuery({ words, choices, days, signs, order }: SearchForm): Query {
  const { kind, tag, feeling, year, month, moodFrom, moodTo } = choices;
  return {
    words: words.value,
    ...{ kind: kind.value, tag: tag.value, feeling: feeling.value, year: year.value, month: month.value },
    ...{ moodFrom: moodFrom.value, moodTo: moodTo.value, from: days.from.value, to: days.to.value },
    has: NOTE_SIGNS.filter((sign) => signs[sign].checked),
    order: order.value === 'best' || order.value === 'oldest' ? order.value : 'newest',
  };
}

/** Every field whose change asks anew. */
export function filterFields({ choices, days, signs, order }: SearchForm): HTMLElement[] {
  return [...Object.values(choices), ...Object.values(days), ...Object.values(signs), order];
}

function namesOf<Name extends string>(fields: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(fields) as Name[];
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = [...select.options].some((option) => option.value === value) ? value : '';
}
