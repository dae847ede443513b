import { SEARCH_BASE } from '../shared/bundle-list.ts';
import { findFields, isFiltered, offerFilters, readQuestion, showQuestion, type Fields } from './search-form.ts';
import { find } from './find.ts';
import { loadList, openIndex, type Hit, type JournalIndex } from './journal-index.ts';
import { parametersOf, questionOf, type Question } from './query.ts';
import { renderResult } from './result-item.ts';
import { BROKEN, countSentence, HINT, LOOKING, NO_NOTES } from '../../messages/en/search.ts';

/** How many results are shown, and how many more with each press. */
const RESULTS_AT_ONCE = 20;

/** Long enough to type the next letter, short enough not to wait. */
const TYPING_PAUSE_MILLISECONDS = 150;

/** Makes the search page work: shows the question of the address, then answers whatever is asked. */
export async function startSearchPage(page: Document, base: string = SEARCH_BASE): Promise<void> {
  const fields = findFields(page);
  try {
    const list = await loadList(base);
    offerFilters(fields, list);
    showQuestion(fields, questionOf(new URLSearchParams(location.search)));
    if (list.years.length === 0) {
      fields.status.textContent = NO_NOTES;
      return;
    }
    // Opened once, with the first word or touch, so that the page itself is there at once.
    let opened: Promise<JournalIndex> | null = null;
    const open = () => (opened ??= openIndex(base, list));
    const answer = answerWith(fields, open);
    listen(fields, answer, open);
    await answer();
  } catch {
    fields.status.textContent = BROKEN;
  }
}

/** Answers the question of the fields; an answer that another question has overtaken is dropped. */
function answerWith(fields: Fields, open: () => Promise<JournalIndex>): () => Promise<void> {
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const isOvertaken = () => turn !== latest;
    const question = readQuestion(fields);
    keepInAddress(question);
    if (question.words.trim() === '') return showNothing(fields, HINT);
    fields.results.ariaBusy = 'true';
    if (fields.results.childElementCount === 0) fields.status.textContent = LOOKING;
    try {
      const hits = await find(await open(), question);
      if (!isOvertaken()) await showHits(fields, hits, { question, isOvertaken });
    } catch {
      if (!isOvertaken()) showNothing(fields, BROKEN);
    }
  };
}

function listen(fields: Fields, answer: () => Promise<void>, open: () => Promise<JournalIndex>): void {
  let pause: number | undefined;
  const answerNow = () => {
    clearTimeout(pause);
    void answer();
  };
  fields.words.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  fields.words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(answerNow, TYPING_PAUSE_MILLISECONDS);
  });
  fields.words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) answerNow();
  });
  for (const field of [fields.kind, fields.tag, fields.year, fields.month, fields.questions, fields.order]) {
    field.addEventListener('change', answerNow);
  }
}

/** So that "back" from a note returns to the same results. */
function keepInAddress(question: Question): void {
  const parameters = parametersOf(question).toString();
  const address = parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
  if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
}

function showNothing(fields: Fields, sentence: string): void {
  fields.results.ariaBusy = 'false';
  fields.results.replaceChildren();
  fields.more.hidden = true;
  fields.status.textContent = sentence;
}

interface Asked {
  readonly question: Question;
  readonly isOvertaken: () => boolean;
}

async function showHits(fields: Fields, hits: readonly Hit[], { question, isOvertaken }: Asked): Promise<void> {
  const items = await renderNext(hits, 0);
  if (isOvertaken()) return;
  fields.status.textContent = countSentence(hits.length, question.words, isFiltered(question));
  fields.results.replaceChildren(...items);
  fields.results.ariaBusy = 'false';
  fields.more.hidden = hits.length <= items.length;
  fields.more.onclick = () => void showMore(fields, hits, isOvertaken);
}

async function showMore(fields: Fields, hits: readonly Hit[], isOvertaken: () => boolean): Promise<void> {
  const items = await renderNext(hits, fields.results.childElementCount);
  if (isOvertaken()) return;
  fields.results.append(...items);
  fields.more.hidden = hits.length <= fields.results.childElementCount;
  items[0]?.querySelector('a')?.focus();
}

function renderNext(hits: readonly Hit[], from: number): Promise<HTMLLIElement[]> {
  return Promise.all(hits.slice(from, from + RESULTS_AT_ONCE).map(renderResult));
}
