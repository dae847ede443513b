import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { subscribe, type AsyncSubscription } from '@parcel/watcher';

/** How soon a folder that is gone is noticed to be there again. */
const LOOK_MILLISECONDS = 1000;

export interface Following {
  /** Told of the paths that changed below the folder; null where any may have, as when it is there again. */
  readonly onChange: (paths: readonly string[] | null) => void;
  readonly onGone: () => void;
  /** Told once where the folder is there and its changes cannot be followed; it is tried again. */
  readonly onBlind: () => void;
}

/** Follows a folder, also one that goes away and comes back, until it is told to stop. Resolves when it is followed. */
export async function followFolder(folder: string, { onChange, onGone, onBlind }: Following): Promise<() => void> {
  let subscription: AsyncSubscription | null = null;
  let isBlind = false;
  let isOver = false;
  const stop = async () => {
    const before = subscription;
    subscription = null;
    await before?.unsubscribe().catch(() => undefined);
  };
  const start = async (found: string | null): Promise<string | null> => {
    if (found === null) return null;
    subscription = await subscribe(folder, (error, events) => {
      if (isOver) return;
      // A folder that cannot be followed any more is looked for like one that is gone.
      if (error) void stop();
      else onChange(events.map(({ path }) => pathIn(folder, path)));
    }).catch(() => null);
    if (subscription === null && !isBlind) onBlind();
    isBlind = subscription === null;
    return isBlind ? null : found;
  };
  let seen = await start(identityOf(folder));
  const look = async () => {
    const now = identityOf(folder);
    if (now === seen && (now === null || subscription !== null)) return;
    await stop();
    if (now === null && seen !== null) onGone();
    seen = await start(now);
    if (seen !== null && !isOver) onChange(null);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_MILLISECONDS);
  return () => {
    isOver = true;
    clearInterval(timer);
    void looking.then(stop);
  };
}

/** As paths in the journal are written; empty for the folder itself. */
function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Another folder of the same name is another folder. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? `${String(found.dev)} ${String(found.ino)}` : null;
}
