/** A part of a book that has pages of its own: what stands at their head; those without a head have no number either. */
export interface BookPart {
  readonly head: string;
}

/**
 * The styles by which the parts of a book, in their order, are pages of their own on a paper (CSS Paged Media 3: named pages and
 * margin boxes). They depend on the words of the book, so that no file of styles can hold them.
 */
export function pageStyles(parts: readonly BookPart[], paper: 'A4' | 'letter'): string {
  return parts.map(({ head }, index) => stylesOf(head, index, paper)).join('\n');
}

function stylesOf(head: string, index: number, paper: string): string {
  const number = head === '' ? '' : `@top-center { content: ${cssText(head)}; ${LOOK} } `;
  const foot = head === '' ? '' : `@bottom-center { content: counter(page); ${LOOK} } `;
  return (
    `@page book-${String(index)} { size: ${paper}; ${number}${foot}@bottom-right { content: none } }\n` +
    `[data-part='${String(index)}'] { page: book-${String(index)} }`
  );
}

const LOOK = 'color: #444; font: 8pt system-ui, sans-serif;';

/** A text of CSS: whatever could end it is written as its number. */
function cssText(words: string): string {
  const escaped = words.replace(/[^\p{L}\p{M}\p{N} .,-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

/**
 * Makes a book of a page that has one: every part gets its pages, and what is folded in a note is open, as paper cannot be unfolded.
 * Styles that are made by a script are no words of the page, which its policy would forbid.
 */
export function startBook({ body, defaultView, adoptedStyleSheets }: Document): void {
  const parts = [...body.querySelectorAll<HTMLElement>('[data-page]')];
  if (defaultView === null || parts.length === 0) return;
  for (const folded of body.querySelectorAll<HTMLDetailsElement>('.book details')) folded.open = true;
  parts.forEach((part, index) => (part.dataset['part'] = String(index)));
  const sheet = new defaultView.CSSStyleSheet();
  const heads = parts.map(({ dataset }) => ({ head: dataset['page'] ?? '' }));
  sheet.replaceSync(pageStyles(heads, body.classList.contains('letter') ? 'letter' : 'A4'));
  adoptedStyleSheets.push(sheet);
}
