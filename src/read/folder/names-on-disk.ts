import { diagnosticAt, finding, inFile, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';

/**
 * Names files that a disk which does not tell upper from lower case, or composed letters from others, keeps as one:
 * copied to such a disk, one of them would be gone.
 */
export function nearlySamePaths(paths: readonly string[]): FileDiagnostic[] {
  const alike = Map.groupBy(paths, nameOnDisk);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((path) => {
      const other = group.find((one) => one !== path);
      return other === undefined
        ? []
        : [inFile(path, diagnosticAt(START_OF_FILE, finding('nearly-same-path', { other })))];
    }),
  );
}

/** What a path is called on a disk that tells neither case nor composition apart. */
export function nameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
