/** The attribute that holds where in the site a link leads. */
const LEADS_TO = 'data-leads-to';

/** Follows links within the site, those that scripts add too; others open beside it, and are not told where from. */
export function followLinks(go: (address: string) => void, signal: AbortSignal): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    const address = link.getAttribute(LEADS_TO);
    if (address === null) return openBeside(link);
    event.preventDefault();
    if (event.button === 0) go(address);
  };
  document.addEventListener('click', follow, { signal });
  document.addEventListener('auxclick', follow, { signal });
  const watching = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) hideAddresses(node);
  });
  watching.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watching.disconnect());
}

/**
 * Takes the addresses out of links within the site: a browser shows them, copies them, or opens them in a tab of its own, and
 * then they stand in the history.
 */
export function hideAddresses(part: Element | Document): void {
  const own = part instanceof Element && part.matches('a[href]') ? [part] : [];
  for (const link of [...own, ...part.querySelectorAll('a[href]')]) {
    const address = link.getAttribute('href') ?? '';
    if (!/^(?:[/#]|\.)/.test(address) || link.hasAttribute(LEADS_TO)) continue;
    link.setAttribute(LEADS_TO, address);
    link.setAttribute('href', '#');
  }
}

function openBeside(link: Element): void {
  if (!/^https?:/.test(link.getAttribute('href') ?? '')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noreferrer');
}
