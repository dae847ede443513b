import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of real diaries that CORPORA_DIR names, seen from the project's root; null where it is not set. */
export function corpora(): string | null {
  const named = process.env.CORPORA_DIR;
  return named ? resolve(ROOT, named) : null;
}

/** Tests on real diaries. Where there are none, one test in their place says by its name that they did not run. */
export function describeWithCorpora(name: string, define: (folder: string) => void): void {
  const folder = corpora();
  describe(name, () => {
    if (folder === null) return test('did not run: CORPORA_DIR is not set', () => expect(corpora()).toBeNull());
    if (existsSync(folder)) return define(folder);
    test('finds the folder that CORPORA_DIR names', () => expect.unreachable(`There is no folder ${folder}.`));
  });
}
