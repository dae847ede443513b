/** Lines of a YAML text that hold one top-level field: from the first up to, not including, `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

const TOP_LEVEL = /^[^\s#-]/;
/** Every sign that a person may have meant as the colon after a field's name. */
const COLON_LIKE = /[:\uff1a\ufe55\u2236=]/;

/**
 * The top-level fields of a text. Null where a sentence stands among them: then the text is most likely writing that a
 * forgotten `---` turned into frontmatter, and leaving out lines of it would lose words.
 */
export function chunksOf(source: string): Chunk[] | null {
  const lines = source.split('\n');
  const starts: number[] = [];
  let isAfterBlank = false;
  for (const [index, line] of lines.entries()) {
    if (TOP_LEVEL.test(line)) {
      if (isSentence(line) || (isAfterBlank && !/^[^\s:]+:/.test(line))) return null;
      starts.push(index);
    }
    isAfterBlank = line.trim() === '';
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}

/** The name that a line gives to a field, however it is followed: `share` of `share:never`; null where it gives none. */
export function nameIn(line: string): string | null {
  const name = /^([\p{L}\p{N}_-]{1,40})\s*[:\uff1a\ufe55\u2236=]/u.exec(line)?.[1];
  return name ?? null;
}

/** Whether all there is are lines such as `mood:4`, which YAML takes for one sentence. */
export function isFieldsWithoutSpaces(source: string): boolean {
  const words = source.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^[\p{L}_-]{1,40}:[^\s:/]+$/u.test(word));
}

function isSentence(line: string): boolean {
  return !COLON_LIKE.test(line) && /^\p{L}\S*\s+\S/u.test(line);
}
