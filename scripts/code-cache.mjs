import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/**
 * Imported before a command: what Node makes of the program's files when it loads them is kept, which is half of the time that a
 * short command takes. No file of a journal is loaded, and so none kept. Where nothing can be kept, nothing is said. In
 * JavaScript, since what reads TypeScript has to be loaded itself, and is not where everything is kept.
 */
const folder = join(import.meta.dirname, '../.cache/code');

/** Folders that Node makes for it are closed to others. A thread has no umask of its own, and comes when they are there. */
const usual = isMainThread ? process.umask(0o077) : null;
enableCompileCache(folder);
if (usual !== null) process.umask(usual);
