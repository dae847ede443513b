import { monthNames } from '../../messages/en/search.ts';
import type { BundleList } from '../shared/bundle-list.ts';
import type { Question } from './query.ts';
import { kindInWords, yearInWords } from '../../messages/en/search.ts';

/** The elements of the page the script works with. */
export interface Fields {
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
export function findFields(page: Document): Fields {
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
export function offerFilters({ kind, tag, year, month }: Fields, list: BundleList): void {
  kind.append(...list.kinds.map((name) => new Option(kindInWords(name), name)));
  tag.append(...list.tags.map((name) => new Option(name, name)));
  year.append(...list.years.map(({ year: name }) => new Option(yearInWords(name), name)));
  month.append(...monthNames(list.language).map((name, index) => new Option(name, String(index + 1).padStart(2, '0'))));
}

/** Shows the question of an address; a filter the journal does not have stays unset. */
export function showQuestion(fields: Fields, question: Question): void {
  fields.words.value = question.words;
  choose(fields.kind, question.kind);
  choose(fields.tag, question.tag);
  choose(fields.year, question.year);
  choose(fields.month, question.month);
  choose(fields.order, question.order);
  fields.questions.checked = question.hasQuestions;
  fields.filters.open ||= isFiltered(question);
}

export function readQuestion({ words, kind, tag, year, month, questions, order }: Fields): Question {
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

export function isFiltered({ kind, tag, year, month, hasQuestions }: Question): boolean {
  return hasQuestions || [kind, tag, year, month].some((filter) => filter !== '');
}

function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}
