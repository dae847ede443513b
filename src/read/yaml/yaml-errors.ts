import type { YAMLError, YAMLWarning } from 'yaml';

const BY_CODE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'The line is indented with a tab. Use spaces.',
  TAG_RESOLVE_FAILED: 'A value that begins with ! means something special in YAML. Put it in quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes begins a code. Use single quotes.',
  BAD_SCALAR_START: 'A value cannot begin with @, ` or %. Put it in quotes.',
  BAD_ALIAS: 'A value that begins with * means something special in YAML. Put it in quotes.',
  RESOURCE_EXHAUSTION: 'A value is nested too deeply to be read.',
};

export const NO_PAIR = 'This line is not of the form "name: value".';

/** The parser's reason in the writer's words; the parser's own message can quote the text, so it is never passed on. */
export function reasonOf({ code, message }: YAMLError | YAMLWarning): string {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (/nested mappings|mapping values|compact mappings/i.test(message)) {
    return 'A colon inside a value needs quotes: put the whole value in quotes.';
  }
  if (code === 'MISSING_CHAR' && /quote/i.test(message)) return 'A quote is opened and not closed.';
  if (isOpenBracket(code, message)) return 'A bracket is opened and not closed.';
  if (/implicit (map )?keys?/i.test(message)) {
    return 'This line is not of the form "name: value"; look for a missing colon, or a missing space after it.';
  }
  return 'This line is not YAML; look for a missing colon, space or quote.';
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
