import type { YAMLError, YAMLWarning } from 'yaml';
import type { YamlReason } from '../../notes/diagnostic-codes.ts';

const BY_CODE: Readonly<Record<string, YamlReason>> = {
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'value-start',
  BAD_ALIAS: 'alias',
  RESOURCE_EXHAUSTION: 'depth',
};

/** Why the parser refuses a line; its own message can quote the text, so it is never passed on. */
export function reasonOf({ code, message }: YAMLError | YAMLWarning): YamlReason {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (/nested mappings|mapping values|compact mappings/i.test(message)) return 'colon-in-value';
  if (code === 'MISSING_CHAR' && /quote/i.test(message)) return 'open-quote';
  if (isOpenBracket(code, message)) return 'open-bracket';
  return /implicit (map )?keys?/i.test(message) ? 'no-colon' : 'other';
}

function isOpenBracket(code: string, message: string): boolean {
  return (
    (code === 'MISSING_CHAR' && /[\]}]/.test(message)) ||
    /must be sufficiently indented and end with a [\]}]/.test(message)
  );
}

/** Where a mistake is to be mended: an open bracket is found where it stands, and not where its end is missed. */
export function placeOfMistake(source: string, { code, message, pos }: YAMLError): number {
  return (isOpenBracket(code, message) ? lastOpenBracket(source) : null) ?? pos[0];
}

/** The innermost bracket that is opened and not closed, without those in quotes; null where there is none. */
function lastOpenBracket(source: string): number | null {
  const open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/"[^"\n]*"|'[^'\n]*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1) ?? null;
}
