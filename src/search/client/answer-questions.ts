import { openSearch, type SearchAnswer, type JournalSearch } from './answer.ts';
import type { WorkerQuestion, WorkerReply } from './ask.ts';
import type { Loader } from './loader.ts';

/** Answers in a worker what its page asks, by files that are got with a loader. */
export function answerQuestions(files: Omit<Loader, 'base'>): void {
  let opening: Promise<JournalSearch> | null = null;
  // Pagefind's own program asks by this name.
  globalThis.fetch = files.fetchFile;

  /** Opened with the first question; one that failed is tried again with the next. */
  const answerTo = async ({ base, list, query, shown }: WorkerQuestion): Promise<SearchAnswer | null> => {
    const loader: Loader = { base, ...files };
    opening ??= openSearch(list, loader);
    try {
      const search = await opening;
      return query && (await search.answer(query, shown));
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  addEventListener('message', (event: MessageEvent<WorkerQuestion>) => {
    const { id } = event.data;
    answerTo(event.data).then(
      (answer) => postMessage({ id, answer } satisfies WorkerReply),
      () => postMessage({ id, answer: 'broken' } satisfies WorkerReply),
    );
  });
}
