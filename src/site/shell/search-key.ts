/** `/` opens the search from anywhere, and on its own page goes to the field, unless something is being typed. */
export function startSearchKey(page: Document, signal?: AbortSignal): void {
  const open = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // Not by its id alone, which a note may have by the name of its file.
    const field = page.querySelector<HTMLInputElement>('input#search-words');
    if (field) field.focus();
    else location.assign('/search/');
  };
  page.addEventListener('keydown', open, signal ? { signal } : {});
}
