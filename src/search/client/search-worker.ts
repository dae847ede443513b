import { openSearch, type SearchAnswer, type JournalSearch } from './answer.ts';
import type { WorkerQuestion, WorkerReply } from './ask.ts';
import { sharedFetch, type Loader } from './runtime.ts';

// What a search takes is done beside the page, so that typing never waits for it.
const fetchFile = fetch.bind(globalThis);
let opening: Promise<JournalSearch> | null = null;

addEventListener('message', (event: MessageEvent<WorkerQuestion>) => {
  const { id } = event.data;
  answerTo(event.data).then(
    (answer) => postMessage({ id, answer } satisfies WorkerReply),
    () => postMessage({ id, answer: 'broken' } satisfies WorkerReply),
  );
});

/** Opened with the first question; one that failed is tried again with the next. */
async function answerTo({ base, list, query, shown }: WorkerQuestion): Promise<SearchAnswer | null> {
  const loader: Loader = { base, fetchFile, importModule: (address) => import(/* @vite-ignore */ address) };
  // Pagefind's own program asks by this name.
  globalThis.fetch = sharedFetch(list, loader);
  opening ??= openSearch(list, loader);
  try {
    const search = await opening;
    return query && (await search.answer(query, shown));
  } catch (error) {
    opening = null;
    throw error;
  }
}
