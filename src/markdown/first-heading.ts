import { parseWithoutPlaces } from './parse.ts';
import { isTooMuch } from './obstacle.ts';
import { sourceOf } from './source.ts';
import { textOf } from './text.ts';
import { childrenOf } from './walk.ts';

/** The first heading of a body that says something. */
export interface FirstHeading {
  readonly text: string;
  /** Whether the body begins with it. */
  readonly isFirst: boolean;
}

/** A quick sign that there may be one: with signs before it, or underlined. */
const MAYBE_HEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/m;
/** A line below text that may make a heading of it, once comments and signs behind it are left out. */
const UNDERLINE = /^ {0,3}[=-]/m;
/** The first element of a page's HTML, with its id. */
const HEADING_AT_START = /^\s*<h([1-6])(?: id="([^"]*)")?[^>]*>[\s\S]*?<\/h\1>\s*/;

/** The first heading of a body; null where it has none. Those in quotes and lists are not its own. */
export function firstHeadingOf(body: string): FirstHeading | null {
  if (!MAYBE_HEADING.test(body) || isTooMuch(body)) return null;
  const root = parseWithoutPlaces(sourceOf(body));
  for (const [index, node] of childrenOf(root).entries()) {
    const text = node.type === 'heading' ? textOf(node).replace(/\s+/g, ' ').trim() : '';
    if (text !== '') return { text, isFirst: index === 0 };
  }
  return null;
}

/** Whether a body may begin with a heading: for most a look at its first words tells that it does not. */
export function mayOpenWithHeading(body: string): boolean {
  const [first = ''] = body.trimStart().split(/\n[ \t]*\n/, 1);
  return !/^[\p{L}\p{N}]/u.test(first) || UNDERLINE.test(first);
}

/** The HTML of a body that begins with a heading, without it: only the place that links lead to is left. */
export function withoutFirstHeading(html: string): string {
  return html.replace(HEADING_AT_START, (_, __: string, id: string | undefined) =>
    id === undefined ? '' : `<span id="${id}"></span>`,
  );
}
