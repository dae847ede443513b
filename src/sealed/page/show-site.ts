import { OPENING_WORDS } from '../../messages/en/sealed.ts';
import { startSearchKey } from '../../site/shell/search-key.ts';
import { DamagedError } from '../format/damage.ts';
import type { OpenedSite } from '../format/open-sealed.ts';
import { followLinks } from './follow-links.ts';
import { openVisit, setVisit, type Visit } from './open-visit.ts';
import { pageAssets } from './page-assets.ts';
import { pathOf } from './respond.ts';
import { putInPlace } from './show-page.ts';
import { startScripts } from './start-scripts.ts';
import { stopWorker } from './start-worker.ts';
import { scrollToVisit, startVisits } from './visits.ts';

/** Shows an open site. Gives what forgets its pages, its pictures, what was searched and where the reader was. */
export function showSite(site: OpenedSite, onClose: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const assets = pageAssets(site);
  let latest: Visit | null = null;
  const show = async (visit: Visit) => {
    latest = visit;
    const isOvertaken = () => latest !== visit || signal.aborted;
    const html = await pageOf(site, visit.address);
    if (isOvertaken()) return;
    setVisit(visit);
    await putInPlace(html, assets);
    if (isOvertaken()) return;
    addCloseButton(onClose);
    startScripts(document);
    scrollToVisit(visit);
  };
  followLinks((address) => openVisit().go(address), signal);
  startSearchKey(document, signal);
  startVisits({ site, show: (visit) => void show(visit), signal });
  return () => {
    ending.abort();
    setVisit(null);
    stopWorker();
    assets.forgetAll();
    document.adoptedStyleSheets = [];
    if ('highlights' in CSS) CSS.highlights.clear();
  };
}

const NOT_FOUND = '404.html';

async function pageOf(site: OpenedSite, address: string): Promise<string> {
  try {
    const bytes = (await site.read(pathOf(address))) ?? (await site.read(NOT_FOUND));
    return bytes ? new TextDecoder().decode(bytes) : sentencePage(OPENING_WORDS.notInside, site);
  } catch (error) {
    if (error instanceof DamagedError) return sentencePage(OPENING_WORDS.pieceMissing, site);
    throw error;
  }
}

function sentencePage(sentence: string, { contents }: OpenedSite): string {
  return `<body class="opening"><main><p>${sentence}</p><p><a href="${contents.first}">${OPENING_WORDS.back}</a></p></main>`;
}

/** A phone has no key to leave with. */
function addCloseButton(onClose: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close-sealed';
  button.textContent = OPENING_WORDS.close;
  button.addEventListener('click', onClose);
  const links = document.querySelector('header nav:last-of-type ul');
  if (links) links.appendChild(document.createElement('li')).append(button);
  else document.body.append(button);
}
