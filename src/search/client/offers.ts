import { SEARCH_OFFERS } from '../../messages/en/search.ts';
import type { SearchAnswer } from './answer.ts';
import { readQuery, type SearchForm } from './search-form.ts';
import { withoutFilters, type Query } from './query.ts';

/** What may be asked instead where nothing was found: a near spelling, or the same without filters. */
export function showOffers(
  form: SearchForm,
  { near, unfiltered }: SearchAnswer,
  onTaken: (query: Query) => void,
): void {
  const query = readQuery(form);
  const spellings = near.flatMap(({ typed, words }) =>
    words.map((word) => button(word, () => onTaken({ ...query, words: query.words.replace(typed, () => word) }))),
  );
  const rest =
    unfiltered === null ? [] : [button(SEARCH_OFFERS.unfiltered(unfiltered), () => onTaken(withoutFilters(query)))];
  const lead = spellings.length > 0 ? [`${SEARCH_OFFERS.near} `] : [];
  form.offers.replaceChildren(...lead, ...spellings.flatMap((one) => [one, ' ']), ...rest);
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'offer';
  made.textContent = words;
  made.addEventListener('click', onClick);
  return made;
}
