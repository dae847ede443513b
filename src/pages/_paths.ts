import { digestOf } from '../notes/digest.ts';
import { getCurrent } from '../current/current-journal.ts';
import { toFrame, type PageFrame } from '../views/page-frame.ts';

interface PathOf<View> {
  readonly params: Record<string, string | undefined>;
  readonly view: View;
}

interface StaticPath<View> {
  params: Record<string, string | undefined>;
  props: { view: View; frame: PageFrame };
  cacheKey: string;
}

/**
 * The paths of a page, each with the view it shows. The cache key is the digest of that view, so what a page gets is
 * by construction what decides whether it is rendered again; a page must read nothing else.
 */
export function staticPaths<View>(paths: readonly PathOf<View>[]): StaticPath<View>[] {
  const frame = toFrame(getCurrent());
  const frameKey = JSON.stringify(frame);
  return paths.map(({ params, view }) => ({
    params,
    props: { view, frame },
    cacheKey: digestOf(frameKey, JSON.stringify(view, noteAsDigest)),
  }));
}

/** A note stands in a key by its digest, which holds its path and its text, and by where it is shown. */
function noteAsDigest(_name: string, value: unknown): unknown {
  const isNote =
    typeof value === 'object' && value !== null && 'digest' in value && 'body' in value && 'address' in value;
  return isNote ? [value.digest, value.address] : value;
}
