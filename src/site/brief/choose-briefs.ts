/** Shows the briefs that are chosen, each as its own page has it. The first is taken from the address where it names one. */
export function startChoosing(page: Document): void {
  const selects = [...page.querySelectorAll<HTMLSelectElement>('select[data-brief]')];
  for (const select of selects) select.addEventListener('change', () => void showChosen(select));
  chooseFromAddress(selects);
}

/** `#/sessions/2026-11-16/brief/` is that brief and the one before it. */
function chooseFromAddress([first, second]: readonly HTMLSelectElement[]): void {
  const place = [...(first?.options ?? [])].findIndex(({ value }) => `#${value}` === location.hash);
  if (!first || !second || place < 0) return;
  first.selectedIndex = place;
  second.selectedIndex = Math.min(place + 1, second.options.length - 1);
  void showChosen(first);
  void showChosen(second);
}

async function showChosen(select: HTMLSelectElement): Promise<void> {
  const address = select.value;
  const response = await fetch(address);
  const sheet = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-sheet]');
  const place = select.ownerDocument.getElementById(select.dataset['brief'] ?? '');
  if (sheet && place && select.value === address) place.replaceChildren(sheet);
}
