import { diagnosticAt, finding, inFile, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { KNOWN_FOLDERS } from '../../notes/kinds/kinds.ts';
import { nearest } from '../fields/nearest-name.ts';
import type { Layout } from '../place/layout.ts';

/** Names each folder at the top whose name is nearly one of those that say a kind, such as `session`. */
export function nearlyKnownFolders(paths: readonly string[], layout: Layout): FileDiagnostic[] {
  const folders = new Set(paths.filter((path) => layout.kindOf(path) === null).flatMap(topFolder));
  return [...folders].flatMap((folder) => {
    const likely = nearest(folder, KNOWN_FOLDERS);
    return likely === null ? [] : [inFile(folder, diagnosticAt(START_OF_FILE, finding('folder-name', { likely })))];
  });
}

function topFolder(path: string): string[] {
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? [folder] : [];
}
