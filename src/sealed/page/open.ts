import { OPENING_WORDS } from '../../messages/en/sealed.ts';
import { BLOCK_TYPE, END_ID } from '../format/blocks.ts';
import { DamagedError } from '../format/damage.ts';
import { openSealed, type OpenedSite } from '../format/open-sealed.ts';
import { sealedSource, type SealedSource } from '../format/sealed-source.ts';
import { showSite } from './show-site.ts';
import { watchOver } from './watch-over.ts';

// The page as it stands in the file: a form for the pass phrase, then the sealed blocks. Nothing of it is kept anywhere.
const openingBody = document.body;
const form = document.querySelector('form');
const field = document.querySelector<HTMLInputElement>('#passphrase');
const status = document.querySelector('#status');
let source: SealedSource | DamagedError | null = null;

addEventListener('DOMContentLoaded', () => {
  source = takeSource();
  if (source instanceof DamagedError) say(OPENING_WORDS.damage[source.damage]);
  else if (!isAble()) say(OPENING_WORDS.old);
  else say('');
});
addEventListener('pageshow', () => field?.focus());
document.querySelector('#shown')?.addEventListener('change', ({ target }) => {
  if (field && target instanceof HTMLInputElement) field.type = target.checked ? 'text' : 'password';
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void open();
});

function say(words: string): void {
  if (status) status.textContent = words;
}

/** The sealed blocks, which leave the page: it shall not be searched, printed or copied with them. */
function takeSource(): SealedSource | DamagedError {
  const elements = [...document.querySelectorAll<HTMLElement>(`script[type="${BLOCK_TYPE}"]`)];
  const isWhole = elements.at(-1)?.id === END_ID;
  const blocks = elements
    .filter(({ id }) => id !== END_ID)
    .map((element) => ({ text: element.textContent.trim(), digest: element.dataset['digest'] ?? '' }));
  for (const element of elements) element.remove();
  try {
    return sealedSource({ blocks, isWhole, pieceNamed: fetchBeside });
  } catch (error) {
    if (error instanceof DamagedError) return error;
    throw error;
  }
}

async function fetchBeside(name: string): Promise<Uint8Array | null> {
  const response = await window.fetch(name);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function isAble(): boolean {
  return 'adoptedStyleSheets' in document && 'DecompressionStream' in globalThis && 'groupBy' in Map;
}

async function open(): Promise<void> {
  if (!field || field.value === '') return;
  if (source === null) return say(OPENING_WORDS.loading);
  if (source instanceof DamagedError) return say(OPENING_WORDS.damage[source.damage]);
  form?.toggleAttribute('inert', true);
  say(OPENING_WORDS.opening);
  await painted();
  try {
    const site = await openSealed(source, field.value);
    if (site) return enter(site);
    say(OPENING_WORDS.wrong);
  } catch (error) {
    say(error instanceof DamagedError ? OPENING_WORDS.damage[error.damage] : OPENING_WORDS.old);
  } finally {
    form?.toggleAttribute('inert', false);
  }
  field.select();
  field.focus();
}

/** What is said is seen before the second of work that a pass phrase takes. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function enter(site: OpenedSite): void {
  say('');
  form?.reset();
  if (field) field.type = 'password';
  const watching = new AbortController();
  const forget = showSite(site, leave);
  const lock = (words: string) => {
    if (watching.signal.aborted) return;
    watching.abort();
    forget();
    document.body.replaceWith(openingBody);
    document.documentElement.lang = 'en';
    say(words);
    scrollTo({ top: 0 });
    field?.focus();
  };
  watchOver(
    {
      idleMinutes: site.contents.idleMinutes,
      onIdle: () => lock(OPENING_WORDS.locked),
      onKey: () => leave(),
      onGone: () => lock(''),
    },
    watching.signal,
  );

  /** Leaves a blank page behind. */
  function leave(): void {
    lock('');
    openingBody.replaceChildren();
    window.location.replace('about:blank');
  }
}
