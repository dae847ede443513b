import type { ImportSource } from '../src/import/source/source.ts';
import { IMPORT_PLAN } from '../src/messages/en/commands/import.ts';
import { progressLine } from './progress-line.ts';

const MEGABYTE = 1024 * 1024;

/** A source that says how far it is, on a terminal, while it gives a file part by part. */
export function showingProgress(source: ImportSource): ImportSource {
  return { ...source, stream: (path) => counted(source, path) };
}

async function* counted(source: ImportSource, path: string): AsyncGenerator<Uint8Array> {
  const bytes = source.files.find((one) => one.path === path)?.bytes ?? 0;
  const progress = progressLine(IMPORT_PLAN.reading);
  let done = 0;
  try {
    for await (const part of source.stream(path)) {
      yield part;
      const before = Math.round(done / MEGABYTE);
      done += part.length;
      const now = Math.round(done / MEGABYTE);
      // Each update draws the line anew.
      if (now !== before) progress.update(now, Math.round(bytes / MEGABYTE));
    }
  } finally {
    progress.end();
  }
}
