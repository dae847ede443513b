import { layoutOf, type Layout } from '../../read/place/layout.ts';
import type { RefusedRecord } from '../records.ts';
import { entryFileText, mediaCount } from './entry-file.ts';
import { isInert } from './is-inert.ts';
import type { JournalState } from './journal-state.ts';
import type { PlannedEntry } from './planned-entry.ts';

/** Names of files that Markdown takes for a target as they stand, or between `<` and `>`. */
const PLAIN_PATH = /^[\w ./-]+$/;

/**
 * Entries with their links to entries that come along, or that came before and can be read. The words of any other link stand
 * alone, and so do those of a note that is closed.
 */
export function withEntryLinks(
  made: readonly (PlannedEntry | RefusedRecord)[],
  { format, state }: { readonly format: string; readonly state: JournalState },
): (PlannedEntry | RefusedRecord)[] {
  const fresh = new Map(made.flatMap((one) => ('path' in one ? [[one.entry.identity, one.path] as const] : [])));
  const notes = new Set(state.journal.notes.map(({ path }) => path));
  const pathOf = (identity: string) => {
    const before = state.imported.get(`${format}/${identity}`)?.path;
    return fresh.get(identity) ?? (before !== undefined && notes.has(before) ? before : null);
  };
  const layout = layoutOf(state.journal.settings.layout);
  return made.map((one) => ('path' in one && one.entry.links.length > 0 ? linked(one, { pathOf, layout }) : one));
}

interface Linking {
  readonly pathOf: (identity: string) => string | null;
  readonly layout: Layout;
}

function linked(planned: PlannedEntry, { pathOf, layout }: Linking): PlannedEntry {
  const up = '../'.repeat(planned.path.split('/').length - 1);
  const links = planned.entry.links.map((identity) => {
    const path = pathOf(identity);
    return path !== null && PLAIN_PATH.test(path) ? `${up}${path}` : null;
  });
  const text = entryFileText({ ...planned.input, links }, planned.way);
  const wanted = { kind: 'entry', pictures: mediaCount(planned.media), isClosed: false, links } as const;
  return isInert({ path: planned.path, text, layout }, wanted) ? { ...planned, text } : planned;
}
