import { SEARCH_BASE } from '../shared/bundle-list.ts';
import { findSearchForm, isFiltered, offerFilters, readQuery, showQuery, type SearchForm } from './search-form.ts';
import { find } from './find.ts';
import { loadList, openIndex, type Hit, type JournalIndex } from './journal-index.ts';
import { parametersOf, queryOf, type Query } from './query.ts';
import { renderResult } from './result-item.ts';
import { countSentence, SEARCH_STATUS } from '../../messages/en/search.ts';

/** How many results are shown, and how many more with each press. */
const RESULTS_AT_ONCE = 20;

/** Long enough to type the next letter, short enough not to wait. */
const TYPING_PAUSE_MILLISECONDS = 150;

/** Makes the search page work: shows the query of the address, then answers whatever is asked. */
export async function startSearchPage(page: Document, base: string = SEARCH_BASE): Promise<void> {
  const form = findSearchForm(page);
  try {
    const list = await loadList(base);
    offerFilters(form, list);
    showQuery(form, queryOf(new URLSearchParams(location.search)));
    if (list.years.length === 0) {
      form.status.textContent = SEARCH_STATUS.noNotes;
      return;
    }
    // Opened once, with the first word or touch, so that the page itself is there at once.
    let opened: Promise<JournalIndex> | null = null;
    const open = () => (opened ??= openIndex(base, list));
    const answer = answerWith(form, open);
    listen(form, answer, open);
    await answer();
  } catch {
    form.status.textContent = SEARCH_STATUS.broken;
  }
}

/** Answers the query of the form; an answer that another query has overtaken is dropped. */
function answerWith(form: SearchForm, open: () => Promise<JournalIndex>): () => Promise<void> {
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const isOvertaken = () => turn !== latest;
    const query = readQuery(form);
    keepInAddress(query);
    if (query.words.trim() === '') return showNothing(form, SEARCH_STATUS.hint);
    form.results.ariaBusy = 'true';
    if (form.results.childElementCount === 0) form.status.textContent = SEARCH_STATUS.looking;
    try {
      const hits = await find(await open(), query);
      if (!isOvertaken()) await showHits(form, hits, { query, isOvertaken });
    } catch {
      if (!isOvertaken()) showNothing(form, SEARCH_STATUS.broken);
    }
  };
}

function listen(form: SearchForm, answer: () => Promise<void>, open: () => Promise<JournalIndex>): void {
  let pause: number | undefined;
  const answerNow = () => {
    clearTimeout(pause);
    void answer();
  };
  form.words.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  form.words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(answerNow, TYPING_PAUSE_MILLISECONDS);
  });
  form.words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) answerNow();
  });
  for (const field of [form.kind, form.tag, form.year, form.month, form.questions, form.order]) {
    field.addEventListener('change', answerNow);
  }
}

/** So that "back" from a note returns to the same results. */
function keepInAddress(query: Query): void {
  const parameters = parametersOf(query).toString();
  const address = parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
  if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
}

function showNothing(form: SearchForm, sentence: string): void {
  form.results.ariaBusy = 'false';
  form.results.replaceChildren();
  form.more.hidden = true;
  form.status.textContent = sentence;
}

interface Answering {
  readonly query: Query;
  readonly isOvertaken: () => boolean;
}

async function showHits(form: SearchForm, hits: readonly Hit[], { query, isOvertaken }: Answering): Promise<void> {
  const items = await renderNext(hits, 0);
  if (isOvertaken()) return;
  form.status.textContent = countSentence(hits.length, query.words, isFiltered(query));
  form.results.replaceChildren(...items);
  form.results.ariaBusy = 'false';
  form.more.hidden = hits.length <= items.length;
  form.more.onclick = () => void showMore(form, hits, isOvertaken);
}

async function showMore(form: SearchForm, hits: readonly Hit[], isOvertaken: () => boolean): Promise<void> {
  const items = await renderNext(hits, form.results.childElementCount);
  if (isOvertaken()) return;
  form.results.append(...items);
  form.more.hidden = hits.length <= form.results.childElementCount;
  items[0]?.querySelector('a')?.focus();
}

function renderNext(hits: readonly Hit[], from: number): Promise<HTMLLIElement[]> {
  return Promise.all(hits.slice(from, from + RESULTS_AT_ONCE).map(renderResult));
}
