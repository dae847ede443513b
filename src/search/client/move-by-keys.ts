import type { SearchForm } from './search-form.ts';

/** Arrows go from the field through the results and back, Escape returns to the field. */
export function moveByKeys({ words, results }: Pick<SearchForm, 'words' | 'results'>): void {
  const links = () => [...results.querySelectorAll('a')];
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    event.preventDefault();
    links()[0]?.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.findIndex((link) => link === event.target);
    const target = { ArrowDown: all[place + 1], ArrowUp: all[place - 1] ?? words, Escape: words }[event.key];
    if (place < 0 || !target) return;
    event.preventDefault();
    target.focus();
  });
}
