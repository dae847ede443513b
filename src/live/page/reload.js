// @ts-check
/* Runs in a page that is open while its notes are written: shows the page anew when it is another, at the same place. */

const PLACE = 'between-sessions.place';

const { version = '', changes = '' } =
  /** @type {HTMLElement | null} */ (document.querySelector('script[data-version]'))?.dataset ?? {};

/** The page's folded parts, in order. */
function folded() {
  return [...document.querySelectorAll('details')];
}

function showAnew() {
  const open = folded().flatMap((part, index) => (part.open ? [index] : []));
  sessionStorage.setItem(PLACE, JSON.stringify({ address: location.href, top: scrollY, open }));
  location.reload();
}

function returnToPlace() {
  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept === null) return;
  const place = /** @type {{ address: string, top: number, open: number[] }} */ (JSON.parse(kept));
  if (place.address !== location.href) return;
  const parts = folded();
  for (const index of place.open) parts[index]?.setAttribute('open', '');
  scrollTo({ top: place.top, behavior: 'instant' });
}

/** @type {EventSource | null} A browser keeps few connections to one place, so a page that nobody looks at has none. */
let listening = null;

function listenWhileSeen() {
  if (document.hidden) {
    listening?.close();
    listening = null;
  } else if (listening === null) {
    const here = new URLSearchParams({ page: location.pathname, version });
    listening = new EventSource(`${changes}?${here.toString()}`);
    listening.addEventListener('changed', showAnew);
  }
}

returnToPlace();
listenWhileSeen();
document.addEventListener('visibilitychange', listenWhileSeen);
