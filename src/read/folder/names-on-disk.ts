import { messages } from '../../messages/en/diagnostics.ts';
import { START_OF_FILE, type Problem } from '../../notes/problem.ts';

/**
 * Names files that a disk which does not tell upper from lower case, or composed letters from others, keeps as one:
 * copied to such a disk, one of them would be gone.
 */
export function nearlySamePaths(paths: readonly string[]): Problem[] {
  const alike = Map.groupBy(paths, nameOnDisk);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((path) => {
      const other = group.find((one) => one !== path);
      return other === undefined ? [] : [named(path, messages.nearlySamePath(other))];
    }),
  );
}

/** What a path is called on a disk that tells neither case nor composition apart. */
export function nameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function named(path: string, message: string): Problem {
  return { file: path, ...START_OF_FILE, field: null, message };
}
