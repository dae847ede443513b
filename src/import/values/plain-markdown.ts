/**
 * Text that was typed into another program, as Markdown that shows it as it was typed. What our notes give a meaning
 * stands behind a backslash: nothing an old diary says becomes a question for the therapist, or hides the rest.
 */

/** Signs of links, HTML, comments and fields, wherever they stand; of two alike, the second. */
const INLINE = /\\(?=[!-/:-@[-`{-~])|\[(?=\[)|!(?=\[|--)|\](?=[([:])|(?<=%)%|(?<=~)~|(?<=:):|\{(?=[{%])/gi;
/** What begins an element of HTML: a backslash would not keep every reader from taking it for one. */
const TAG_START = /<(?=[a-z/!?])/gi;
/** At the start of a line: headings, quotes, fences, rules, what is under a heading, and brackets that would be marks. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|`{3}|~{3}|={2,}\s*$|-{2,}\s*$|\*{3,}|_{3,}|\||\[)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s)/;
/** An item that begins with brackets is none of our marks if its sign is only a sign. A task stays one. */
const LIKE_MARK = /^([ \t>]*(?:\d{1,9}(?=[.)]))?)([-*+.)])(?=[ \t]*\[(?!x\]| \]))/i;

/** A text without Markdown of its own, line for line. */
export function plainMarkdown(text: string): string {
  return tidy(text)
    .split('\n')
    .map((line) => plainLine(line))
    .join('\n');
}

function plainLine(written: string): string {
  // Four spaces at the start would make code of it.
  const line = written.replace(/^\s+/u, '').replace(INLINE, '\\$&').replace(TAG_START, '&lt;');
  const start = AT_START.exec(line);
  if (start) return `\\${line}`;
  return withoutMark(line.replace(NUMBERED, '$1\\$2'));
}

function withoutMark(line: string): string {
  return line.replace(LIKE_MARK, '$1\\$2');
}

const ON_THE_WEB = /^https?:\/\//i;

/** Markdown of another program that keeps its form, without what our notes alone give a meaning. A picture on the web is a link to it. */
export function inertMarkdown(text: string): string {
  return tidy(text)
    .replace(/\\?<(?!https?:\/\/)(?=[a-z/!?])/gi, '&lt;')
    .replace(/(?<!\\)\[(?=\[)/g, '\\[')
    .replace(/(?<=%)%|(?<=:):|!(?=--)/g, '\\$&')
    .replace(/^([ \t>]*)\[(?=[ \t]?[?!wi\uff1f\uff01])/gim, '$1\\[')
    .split('\n')
    .map(withoutMark)
    .join('\n')
    .replace(/!\[([^\]\n]*)\]\(([^()\s]+)(?:\s[^()\n]*)?\)/g, (_, words: string, target: string) =>
      ON_THE_WEB.test(target) ? `[${words || target}](${target})` : words || target,
    );
}

/** With every sign escaped that Markdown knows: what is shown is what stands there, whatever it is. */
export function escapedMarkdown(text: string): string {
  return tidy(text)
    .replace(/[\\`*_[\]>#|~!&^={}$]|(?<=[:%-])[:%-]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(/^[ \t]+/gm, '')
    .replace(/^[-+](?=\s|$|\\)/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2');
}

/** What no text needs: line ends of other systems, what cannot be seen, characters that are none. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
