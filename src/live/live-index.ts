import { openBuilders } from '../search/index/build-in-thread.ts';
import { patchFor } from '../search/index/patch.ts';
import type { SearchRecord } from '../search/index/record.ts';
import type { IndexPlace } from './index-place.ts';
import { queued } from './queued.ts';

interface Indexed {
  readonly records: () => readonly SearchRecord[];
  readonly language: () => string;
  readonly place: IndexPlace;
  /** Says a sentence to the writer. */
  readonly warn: (sentence: string) => void;
}

/** The search index of a journal that is being written. */
export interface LiveIndex {
  /** Follows what was saved. While it does, the index before it answers. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/** Open pages that were told of a save ask for themselves first: to look through all notes takes a moment in which none is answered. */
const PAGES_FIRST_MILLISECONDS = 40;
/** So long after the last save what was patched is built as a whole. */
const QUIET_MILLISECONDS = 20_000;

/**
 * Follows a journal's notes: of a large one only what changed is built at first, so that it is found within a second, and the
 * whole in quiet.
 */
export function openLiveIndex({ records, language, place, warn }: Indexed): LiveIndex {
  const builders = openBuilders();
  const state: { built: readonly SearchRecord[] | null; saves: number } = { built: null, saves: 0 };
  let [soon, quiet]: (NodeJS.Timeout | undefined)[] = [];

  const enqueue = queued(async () => {
    const now = records();
    const patch = state.built && patchFor(state.built, now);
    const making = { builders, language: language() };
    await place.index(patch?.built ?? now, patch ? { ...making, patch } : making);
    if (!patch) state.built = now;
    else if (patch.changed.length + patch.hidden.size > 0) settleSoon();
  }, warn);
  const settleSoon = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => void settle(), QUIET_MILLISECONDS).unref();
  };
  /** Built beside what goes on, then taken as a whole if nothing was saved meanwhile. */
  const settle = async (): Promise<void> => {
    const before = state.saves;
    await place.buildAhead(records(), { builders, language: language() }).catch(() => undefined);
    if (state.saves !== before) return settleSoon();
    state.built = null;
    enqueue();
  };
  const follow = () => {
    state.saves++;
    // At the start there is no page that could have been told.
    if (state.built === null) return enqueue();
    soon ??= setTimeout(() => ((soon = undefined), enqueue()), PAGES_FIRST_MILLISECONDS).unref();
  };
  const stop = () => {
    clearTimeout(soon);
    clearTimeout(quiet);
    void builders.close();
  };
  return { follow, stop };
}
