import { today } from '../calendar/day.ts';
import { followFolder, type Following } from './follow-folder.ts';
import { queued } from './queued.ts';

/** Editors save in several steps; this long after the last of them the journal is read again. */
const SETTLE_MILLISECONDS = 20;
/** Where somebody saves without a pause, it is read again after this long all the same. */
const LONGEST_WAIT_MILLISECONDS = 500;
/** This long after the last change all files are looked at once, for a system may forget to tell of one. */
const QUIET_MILLISECONDS = 1000;
/** How soon a new day is noticed. */
const DAY_MILLISECONDS = 20_000;

interface Followed {
  /** Reads the journal: what changed, or all where it is null. */
  readonly read: (changed: ReadonlySet<string> | null) => Promise<void>;
  /** Whether every file is as it was read. */
  readonly isAsRead: () => Promise<boolean>;
  /** Told when all is read and nothing changes any more. */
  readonly onQuiet: () => void;
  readonly warn: (sentence: string) => void;
}

/** Reads a journal whenever something of it changes, until at the end all is as if it had just been opened. */
export interface ChangeFollower {
  readonly start: (folder: string, told: Omit<Following, 'onChange'>) => Promise<void>;
  /** Says that something changed: these paths, or any where it is null. */
  readonly note: (paths: readonly string[] | null) => void;
  readonly stop: () => void;
}

export function followChanges({ read, isAsRead, onQuiet, warn }: Followed): ChangeFollower {
  let changed: Set<string> | null = new Set<string>();
  const timers = settling();
  let ends: (() => void)[] = [];
  const run = queued(async () => {
    const now = changed;
    changed = new Set();
    try {
      await read(now);
    } catch (error) {
      // What of it was read is not known, so that with the next change all is looked at.
      changed = null;
      throw error;
    } finally {
      timers.quiet(lookAgain);
    }
  }, warn);
  const note = (paths: readonly string[] | null) => {
    changed = paths === null || changed === null ? null : changed.union(new Set(paths));
    timers.soon(run);
  };
  const lookAgain = queued(async () => {
    if (await isAsRead()) onQuiet();
    else note(null);
  }, warn);
  return {
    note,
    start: async (folder, told) => {
      ends = [await followFolder(folder, { ...told, onChange: note }), followDays(() => note(null))];
      timers.quiet(lookAgain);
    },
    stop: () => {
      for (const end of [...ends, timers.stop, onQuiet]) end();
    },
  };
}

/** What is done a moment after the last of several calls, and when there is quiet. */
function settling() {
  let [soon, quiet]: (NodeJS.Timeout | undefined)[] = [];
  let first: number | null = null;
  const stop = () => [soon, quiet].forEach((timer) => clearTimeout(timer));
  return {
    soon: (run: () => void) => {
      stop();
      first ??= performance.now();
      const left = first + LONGEST_WAIT_MILLISECONDS - performance.now();
      soon = setTimeout(() => ((first = null), run()), Math.max(0, Math.min(SETTLE_MILLISECONDS, left)));
    },
    quiet: (run: () => void) => {
      clearTimeout(quiet);
      quiet = setTimeout(run, QUIET_MILLISECONDS);
    },
    stop,
  };
}

function followDays(onNewDay: () => void): () => void {
  let day = today();
  const timer = setInterval(() => {
    if (today() === day) return;
    day = today();
    onNewDay();
  }, DAY_MILLISECONDS);
  return () => clearInterval(timer);
}
