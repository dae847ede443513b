/** Starts the buttons that copy a text of their own. */
export function startCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.onclick = () => void copyOn(button, button.dataset['copy'] ?? '');
  }
}

/** Long enough to be read. */
const SAID_FOR_MILLISECONDS = 2000;

/** Copies a text, and says for a moment on the button that it is done, or that the browser would not. */
export async function copyOn(button: HTMLButtonElement, text: string): Promise<void> {
  const words = button.textContent;
  const { copied = words, notCopied = words } = button.dataset;
  if (words === copied || words === notCopied) return;
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => notCopied,
  );
  setTimeout(() => {
    button.textContent = words;
  }, SAID_FOR_MILLISECONDS);
}
