import { countSentence, SEARCH_STATUS } from '../../messages/en/search.ts';
import { BUNDLE_LIST, SEARCH_BASE, type BundleList } from '../shared/bundle-list.ts';
import type { SearchAnswer } from './answer.ts';
import { startAsking, type AskWorker } from './ask.ts';
import { moveByKeys } from './move-by-keys.ts';
import { showOffers } from './offers.ts';
import { fetchFrom } from './packed.ts';
import { isAsked, isFiltered, queryOf, withoutFilters, type Query } from './query.ts';
import { renderResult } from './result-item.ts';
import { filterFields, findSearchForm, offerFilters, readQuery, showQuery, type SearchForm } from './search-form.ts';
import { keptSearch, keepSearch } from './kept-search.ts';

/** How many results are shown, and how many more with each press. */
const RESULTS_AT_ONCE = 10;
/** Long enough to type the next letter, short enough not to wait. */
const TYPING_PAUSE_MILLISECONDS = 100;
/** A count is said when no more is typed. */
const SAID_AFTER_MILLISECONDS = 900;

/** Makes the search page work: shows what was asked before, then answers whatever is asked. */
export async function startSearchPage(page: Document, base: string = SEARCH_BASE): Promise<void> {
  const form = findSearchForm(page);
  try {
    const list = await loadList(base);
    offerFilters(form, list);
    const before = keptSearch();
    // What somebody has typed before the page was ready stays.
    if (before || location.search !== '')
      showQuery(form, before?.query ?? queryOf(new URLSearchParams(location.search)));
    if (list.years.length === 0) return say(form, SEARCH_STATUS.noNotes);
    const ask = startAsking(base, list);
    const search = searchWith(form, ask);
    listen(form, search);
    form.words.addEventListener('focus', () => void ask(null, 0).catch(() => undefined), { once: true });
    await search(before?.shown ?? RESULTS_AT_ONCE);
    if (before) scrollTo({ top: before.scroll });
  } catch {
    say(form, SEARCH_STATUS.broken);
  }
}

/** The list of bundles; rejects where there is none. */
async function loadList(base: string): Promise<BundleList> {
  return (await (await fetchFrom(`${base}${BUNDLE_LIST}`, fetch)).json()) as BundleList;
}

/** Answers what the form asks, so many results of it; an answer that another query has overtaken is dropped. */
type Search = (shown?: number) => Promise<void>;

function searchWith(form: SearchForm, ask: AskWorker): Search {
  let latest = 0;
  const search: Search = async (shown = RESULTS_AT_ONCE) => {
    const turn = ++latest;
    const query = readQuery(form);
    keepSearch({ query, shown });
    form.clear.hidden = !isFiltered(query);
    if (!isAsked(query)) return showNothing(form, SEARCH_STATUS.hint);
    form.results.ariaBusy = 'true';
    if (form.results.childElementCount === 0) say(form, SEARCH_STATUS.looking);
    try {
      const answer = await ask(query, shown);
      if (turn === latest && answer) showAnswer(form, answer, { query, search });
    } catch {
      if (turn === latest) showNothing(form, SEARCH_STATUS.broken);
    }
  };
  return search;
}

function listen(form: SearchForm, search: Search): void {
  let pause: number | undefined;
  const searchNow = () => {
    clearTimeout(pause);
    void search();
  };
  form.words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(searchNow, TYPING_PAUSE_MILLISECONDS);
  });
  form.words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) searchNow();
  });
  for (const field of filterFields(form)) field.addEventListener('change', searchNow);
  form.clear.addEventListener('click', () => {
    showQuery(form, withoutFilters(readQuery(form)));
    searchNow();
    form.words.focus();
  });
  moveByKeys(form);
}

interface Answering {
  readonly query: Query;
  readonly search: Search;
}

function showAnswer(form: SearchForm, answer: SearchAnswer, { query, search }: Answering): void {
  const { count, results } = answer;
  say(form, countSentence(count, query.words, isFiltered(query)));
  form.results.replaceChildren(...results.map(renderResult));
  form.results.ariaBusy = 'false';
  showOffers(form, answer, (changed) => {
    showQuery(form, changed);
    void search();
    form.words.focus();
  });
  form.more.hidden = count <= results.length;
  form.more.onclick = () => void showMore(form, search);
}

async function showMore(form: SearchForm, search: Search): Promise<void> {
  const before = form.results.childElementCount;
  await search(before + 2 * RESULTS_AT_ONCE);
  form.results.children[before]?.querySelector('a')?.focus();
}

function showNothing(form: SearchForm, sentence: string): void {
  form.results.ariaBusy = 'false';
  form.results.replaceChildren();
  form.offers.replaceChildren();
  form.more.hidden = true;
  say(form, sentence);
}

let saying: number | undefined;

/** Shows a sentence at once, and has it said when it has stood for a while. */
function say({ status, said }: SearchForm, sentence: string): void {
  status.textContent = sentence;
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    said.textContent = sentence;
  }, SAID_AFTER_MILLISECONDS);
}
