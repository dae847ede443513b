import { digestOf } from '../notes/digest.ts';
import type { PageFrame } from '../site/shell/page-frame.ts';

/** A name for all that a page shows: where it is the same, so is every byte of the page made by one version of the code. */
export function pageKey(frame: PageFrame, reads: unknown): string {
  return digestOf(JSON.stringify(frame), JSON.stringify(reads, noteAsDigest));
}

/** A note stands in a key by its digest, which holds its path and its text, and by where it is shown. */
function noteAsDigest(_name: string, value: unknown): unknown {
  const isNote =
    typeof value === 'object' && value !== null && 'digest' in value && 'body' in value && 'address' in value;
  return isNote ? [value.digest, value.address] : value;
}
