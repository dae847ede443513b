/** Goes to the page of the day that is chosen, else to that of its month or year; says so where there is none of them. */
export function startGoing(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-to-day]');
  const field = form?.querySelector('input');
  const nothing = form?.querySelector<HTMLElement>('[data-nothing]');
  if (!form || !field || !nothing) return;
  form.dataset['ready'] = '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void nearestPage(field.value).then((address) => {
      nothing.hidden = address !== null;
      if (address !== null) location.assign(address);
    });
  });
}

async function nearestPage(day: string): Promise<string | null> {
  const parts = day.split('-');
  for (const length of [3, 2, 1]) {
    const address = `/journal/${parts.slice(0, length).join('/')}/`;
    if (parts.length === 3 && (await fetch(address, { method: 'HEAD' })).ok) return address;
  }
  return null;
}
