import { KNOWN_FOLDERS, kindOfPath } from '../../notes/kinds/kind.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { nearest } from '../fields/nearest-name.ts';
import { START_OF_FILE, type Problem } from '../../notes/problem.ts';

/** Names each folder at the top whose name is nearly one of those that say a kind, such as `session`. */
export function nearlyKnownFolders(paths: readonly string[]): Problem[] {
  const folders = new Set(paths.filter((path) => kindOfPath(path) === null).flatMap(topFolder));
  return [...folders].flatMap((folder) => {
    const likely = nearest(folder, KNOWN_FOLDERS);
    return likely === null
      ? []
      : [{ file: folder, ...START_OF_FILE, field: null, message: messages.folderName(likely) }];
  });
}

function topFolder(path: string): string[] {
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? [folder] : [];
}
