import type { BundleList } from '../shared/bundle-list.ts';
import type { SearchAnswer } from './answer.ts';
import type { Query } from './query.ts';

/** What the page asks of the worker; without a query it is only made ready. */
export interface WorkerQuestion {
  readonly id: number;
  readonly base: string;
  readonly list: BundleList;
  readonly query: Query | null;
  readonly shown: number;
}

export interface WorkerReply {
  readonly id: number;
  readonly answer: SearchAnswer | null | 'broken';
}

/** Asks for the answer to a query, so many results of it; rejects where the index cannot be read. */
export type AskWorker = (query: Query | null, shown: number) => Promise<SearchAnswer | null>;

/** Starts the worker that searches in an index. */
export function startAsking(base: string, list: BundleList): AskWorker {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: WorkerReply['answer']) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const reply of waiting.values()) reply('broken');
    waiting.clear();
  });
  return async (query, shown) => {
    const id = ++last;
    const answer = await new Promise<WorkerReply['answer']>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, base: new URL(base, location.href).href, list, query, shown } satisfies WorkerQuestion);
    });
    if (answer === 'broken') throw new Error(answer);
    return answer;
  };
}
