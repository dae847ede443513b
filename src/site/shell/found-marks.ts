import { takeFoundWords } from '../../search/client/found-words.ts';

/** On the page of a note that search found, what it found is marked. Nothing is loaded for a reader who comes from elsewhere. */
export async function startFoundMarks(page: Document): Promise<void> {
  const found = takeFoundWords(location);
  if (!found) return;
  const { markFound } = await import('../../search/client/mark-found.ts');
  const note = page.getElementById(decodeURIComponent(location.hash.slice(1)));
  // The values of a day stand beside its notes.
  const parts = [note, page.querySelector('main')].filter((part) => part !== null);
  markFound(parts, found.words, found.lang ?? page.documentElement.lang);
}
