/** A field's value as plain lines of text: one for each item of a list, each field of a group, each line of a text. */
export function writtenLines(value: unknown): string[] {
  if (isLinkWithoutQuotes(value)) return [inOneLine(value)];
  if (Array.isArray(value)) return value.map(inOneLine).filter((line) => line.trim() !== '');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([name, inner]) => `${name.replaceAll('_', ' ')}: ${inOneLine(inner)}`);
  }
  return inOneLine(value)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function inOneLine(value: unknown): string {
  if (isLinkWithoutQuotes(value)) return `[[${inOneLine(value[0][0])}]]`;
  if (Array.isArray(value)) return value.map(inOneLine).join(', ');
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return writtenLines(value).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** YAML reads `[[note]]` without quotes as a list in a list. */
function isLinkWithoutQuotes(value: unknown): value is [[string | number]] {
  const [inner, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Array.isArray(inner) || others.length > 0 || inner.length !== 1) return false;
  return typeof inner[0] === 'string' || typeof inner[0] === 'number';
}
