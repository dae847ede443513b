/** The lines of a calendar as RFC 5545 has them: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */

const LINE_END = '\r\n';
/** Without its end; a longer one goes on in the next, behind a space. */
const LONGEST_LINE_OCTETS = 75;

/** The text of lines, each folded where it is too long, and never within a character. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}${LINE_END}`).join('');
}

function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE_OCTETS) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(LINE_END);
}

/** A text as a value (RFC 5545, 3.3.11): signs that would end it are escaped, and control signs, which it cannot have, are left out. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, '');
}
