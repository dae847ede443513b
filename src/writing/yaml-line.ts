import { stringify } from 'yaml';

/** A text on one line, without what a terminal or an editor would obey; what is no character at all goes. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufffd\p{Cn}]/gu, '')
    .trim();
}

/** A text as a YAML value or name on one line, quoted where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  const line = inOneLine(text);
  const plain = stringify(line, { lineWidth: 0 }).trimEnd();
  // Times, days and words such as yes are read as text here, but other programs that read YAML may not agree.
  const isPlain = /^[\p{L}][\p{L}\p{M}\p{N} ,.'?()_-]*$/u.test(plain) && !AMBIGUOUS.test(plain);
  return isPlain || /^["']/.test(plain) ? plain : JSON.stringify(line);
}

const AMBIGUOUS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** `name: value  # why`; an empty value is no value. */
export function fieldLine(name: string, value: string, comment = ''): string {
  const field = `${name}:${value === '' ? '' : ` ${value}`}`;
  return comment === '' ? field : `${field}  # ${inOneLine(comment)}`;
}
