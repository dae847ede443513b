/** Signs by which a line of Markdown would be more than its words. */
const SIGNS = /[\\`*[\]<>&#~|!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A writer's words in one line that is only words. */
export function inlineWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, String.raw`\$&`);
}

/** A text as a block of code, which no sign in it can end. */
export function asCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text.trimEnd(), fence].join('\n');
}
