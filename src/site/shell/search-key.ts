/** `/` opens the search from anywhere, and on its own page goes to the field, unless something is being typed. */
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.getElementById('search-words');
  if (field) field.focus();
  else location.assign('/search/');
});
