/** What stands on the sheet as plain text: what is left out on the screen is left out here too. */
export function sheetText(sheet: HTMLElement): string {
  const parts = [...sheet.querySelectorAll<HTMLElement>('header, section')].filter((part) => !part.hidden);
  return `${parts.map(partText).join('\n\n')}\n`;
}

function partText(part: HTMLElement): string {
  const rows = [...part.querySelectorAll<HTMLElement>('h2, h3, header > p, li, tr, section > p')];
  return rows
    .filter((row) => !row.hidden)
    .map(rowText)
    .join('\n');
}

function rowText(row: HTMLElement): string {
  const words = [...row.children].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
  const said = words.length === 0 ? row.textContent.trim().replace(/\s+/g, ' ') : words.filter(Boolean).join('  ');
  return /^H\d$|^P$/.test(row.tagName) ? said : `  ${said}`;
}
