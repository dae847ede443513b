import type { OpenedSite } from '../format/open-sealed.ts';
import type { Visit } from './open-visit.ts';

interface Visiting {
  readonly site: OpenedSite;
  /** Shows the page of a visit. */
  readonly show: (visit: Visit) => void;
  readonly signal: AbortSignal;
}

/**
 * Goes from page to page of an open site, beginning with the first, and back again. Of where the reader was the browser's history
 * knows a number alone; the address bar stays what it is.
 */
export function startVisits({ site, show, signal }: Visiting): void {
  const kept = new Map<string, string>();
  const beginning: Visit = { site, address: site.contents.first, hash: '', kept, go, state: null, scroll: null };
  const visits = [beginning];
  let now = beginning;
  const leaveFor = (next: Visit) => {
    now.scroll = scrollY;
    // The scripts of the page are told that it goes, as by a browser.
    dispatchEvent(new PageTransitionEvent('pagehide'));
    window.onpagehide = null;
    now = next;
    show(next);
  };
  function go(target: string): void {
    const { address, hash } = partsOf(target, now.address);
    if (address === now.address && hash !== '') return scrollToPart(hash);
    visits.splice(visits.indexOf(now) + 1);
    const next: Visit = { site, address, hash, kept, go, state: null, scroll: null };
    visits.push(next);
    leaveFor(next);
    window.history.pushState(visits.length - 1, '');
  }
  window.history.scrollRestoration = 'manual';
  window.history.replaceState(0, '');
  addEventListener('popstate', ({ state }) => leaveFor(visits[Number(state)] ?? beginning), { signal });
  show(beginning);
}

/** Shows the part of a page that its visit is about, or where the reader was before. */
export function scrollToVisit({ hash, scroll }: Visit): void {
  if (scroll !== null) return scrollTo({ top: scroll });
  if (hash === '') return scrollTo({ top: 0 });
  scrollToPart(hash);
}

function partsOf(target: string, base: string): { readonly address: string; readonly hash: string } {
  const { pathname, hash } = new URL(target, new URL(base, 'file:///'));
  return { address: pathname, hash };
}

function scrollToPart(hash: string): void {
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  for (let outer = part?.closest('details'); outer; outer = outer.parentElement?.closest('details')) outer.open = true;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
