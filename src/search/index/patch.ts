import { keyOfRecord } from './bundle.ts';
import type { SearchRecord } from './record.ts';

/** An index as it was built, and what has changed since: that alone is built, and hides what it takes the place of. */
export interface Patch {
  /** What was built, with what is known of it now. */
  readonly built: readonly SearchRecord[];
  /** Records that were not built, or not as they are now. */
  readonly changed: readonly SearchRecord[];
  /** Addresses of what was built and is no longer so. */
  readonly hidden: ReadonlySet<string>;
}

/** A journal of fewer notes is built anew as fast. */
const FEWEST_NOTES = 1500;
/** More changes are not a patch. */
const MOST_CHANGED = 300;

/** What must be built for records of which others were built; null where it is better to build all that changed as a whole. */
export function patchFor(built: readonly SearchRecord[], records: readonly SearchRecord[]): Patch | null {
  if (records.length < FEWEST_NOTES) return null;
  const now = new Map(records.map((record) => [keyOfRecord(record), record]));
  const before = new Set(built.map(keyOfRecord));
  const changed = records.filter((record) => !before.has(keyOfRecord(record)));
  const known = built.map((record) => now.get(keyOfRecord(record)) ?? record);
  const hidden = new Set(built.filter((record) => !now.has(keyOfRecord(record))).map(({ address }) => address));
  return changed.length + hidden.size > MOST_CHANGED ? null : { built: known, changed, hidden };
}
