import { statSync, watch, type FSWatcher } from 'node:fs';

/** How soon a folder that is gone is noticed to be there again. */
const LOOK_MILLISECONDS = 1000;

export interface Following {
  /** Told of every change below the folder, and when it is there again. */
  readonly onChange: () => void;
  readonly onGone: () => void;
}

/** Follows a folder, also one that goes away and comes back, until it is told to stop. */
export function followFolder(folder: string, { onChange, onGone }: Following): () => void {
  let watcher: FSWatcher | null = null;
  let seen = identityOf(folder);
  const stop = () => {
    watcher?.close();
    watcher = null;
  };
  const start = () => {
    watcher = watch(folder, { recursive: true }, onChange);
    // A folder that cannot be followed any more is looked for like one that is gone.
    watcher.on('error', stop);
  };
  const look = () => {
    const now = identityOf(folder);
    if (now === seen && (now === null || watcher !== null)) return;
    stop();
    seen = now;
    if (now === null) return onGone();
    try {
      start();
      onChange();
    } catch {
      seen = null;
    }
  };
  if (seen !== null) start();
  const timer = setInterval(look, LOOK_MILLISECONDS);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** Another folder of the same name is another folder. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? `${String(found.dev)} ${String(found.ino)}` : null;
}
