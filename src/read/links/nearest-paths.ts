/** What is looked for by the end of its path. */
interface Placed {
  readonly path: string;
}

/**
 * Finds things by their name or by the last folders and the name, as vaults do: the nearest to the file that asks comes
 * first, which shares most folders with it, then the one whose path is shortest. `comparable` says when two names are one.
 */
export function nearestPaths<Thing extends Placed>(
  things: Iterable<Thing>,
  comparable: (path: string) => string,
): (from: string, wanted: string) => readonly Thing[] {
  const byName = Map.groupBy(things, ({ path }) => lastOf(comparable(path)));
  /** Many files of one folder may ask for one of many that have the same name. */
  const sorted = new Map<string, readonly Thing[]>();
  return (from, wanted) => {
    const end = comparable(wanted);
    const named = byName.get(lastOf(end)) ?? [];
    if (named.length < 2 && !end.includes('/')) return named;
    const asked = `${from.slice(0, from.lastIndexOf('/') + 1)}\0${end}`;
    const found = sorted.get(asked) ?? named.filter(({ path }) => `/${comparable(path)}`.endsWith(`/${end}`));
    const nearest = sorted.has(asked) ? found : found.toSorted((a, b) => byNearness(from, a.path, b.path));
    sorted.set(asked, nearest);
    return nearest;
  };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function byNearness(from: string, one: string, other: string): number {
  const shared = sharedFolders(from, other) - sharedFolders(from, one);
  return shared || one.length - other.length || (one < other ? -1 : 1);
}

function sharedFolders(one: string, other: string): number {
  const [folders, others] = [one, other].map((path) => path.split('/').slice(0, -1));
  const differs = (folders ?? []).findIndex((folder, index) => folder !== others?.[index]);
  return differs < 0 ? (folders?.length ?? 0) : differs;
}
