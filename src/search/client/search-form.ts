import { monthNames } from '../../messages/en/search.ts';
import type { BundleList } from '../shared/bundle-list.ts';
import type { Query } from './query.ts';
import { kindInWords, yearInWords } from '../../messages/en/search.ts';

/** The elements of the page the script works with. */
export interface SearchForm {
  readonly words: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly kind: HTMLSelectElement;
  readonly tag: HTMLSelectElement;
  readonly year: HTMLSelectElement;
  readonly month: HTMLSelectElement;
  readonly questions: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

/** Finds the elements by their ids; throws where the page lacks one. */
export function findSearchForm(page: Document): SearchForm {
  const byId = <Type extends HTMLElement>(id: string, type: new () => Type): Type => {
    const found = page.getElementById(id);
    if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
    return found;
  };
  return {
    words: byId('search-words', HTMLInputElement),
    filters: byId('search-filters', HTMLDetailsElement),
    kind: byId('search-kind', HTMLSelectElement),
    tag: byId('search-tag', HTMLSelectElement),
    year: byId('search-year', HTMLSelectElement),
    month: byId('search-month', HTMLSelectElement),
    questions: byId('search-questions', HTMLInputElement),
    order: byId('search-order', HTMLSelectElement),
    status: byId('search-status', HTMLElement),
    results: byId('search-results', HTMLOListElement),
    more: byId('search-more', HTMLButtonElement),
  };
}

/** Offers the kinds, tags and years there are, and the months in the journal's language. */
export function offerFilters({ kind, tag, year, month }: SearchForm, list: BundleList): void {
  kind.append(...list.kinds.map((name) => new Option(kindInWords(name), name)));
  tag.append(...list.tags.map((name) => new Option(name, name)));
  year.append(...list.years.map(({ year: name }) => new Option(yearInWords(name), name)));
  month.append(...monthNames(list.language).map((name, index) => new Option(name, String(index + 1).padStart(2, '0'))));
}

/** Shows the query of an address; a filter the journal does not have stays unset. */
export function showQuery(form: SearchForm, query: Query): void {
  form.words.value = query.words;
  choose(form.kind, query.kind);
  choose(form.tag, query.tag);
  choose(form.year, query.year);
  choose(form.month, query.month);
  choose(form.order, query.order);
  form.questions.checked = query.hasQuestions;
  form.filters.open ||= isFiltered(query);
}

export function readQuery({ words, kind, tag, year, month, questions, order }: SearchForm): Query {
  return {
    words: words.value,
    kind: kind.value,
    tag: tag.value,
    year: year.value,
    month: month.value,
    hasQuestions: questions.checked,
    order: order.value === 'best' ? 'best' : 'newest',
  };
}

export function isFiltered({ kind, tag, year, month, hasQuestions }: Query): boolean {
  return hasQuestions || [kind, tag, year, month].some((filter) => filter !== '');
}

function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}
