import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import type { HtmlOptions } from './html.ts';


/** Why an `.mdx` body cannot be built, with its 1-based line in the body; null where it can. Nothing is run. */
export function mdxMistakeOf(body: string): { reason: string; line: number } | null {
  try {
    mdxToJs(body, { features: { wikilinks: true, frontmatter: false } });
    return null;
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const line = /(?:^|\D)(\d+):\d+/.exec(words)?.[1];
    return { reason: reasonOf(words), line: line === undefined ? 1 : Number(line) };
  }
}

/** The compiler's message may quote the writing, so only its kind is passed on. */
function reasonOf(words: string): string {
  if (/expression|brace/i.test(words)) return 'a { begins code; write \\{ for the sign itself.';
  if (/tag|element|jsx|name/i.test(words)) return 'a < begins a tag; write &lt; for the sign itself.';
  return 'its code has a mistake.';
}

/**
 * An `.mdx` body whose links and pictures lead to the site's addresses. Everything else is left as it is written, so
 * that lines keep their numbers.
 */
export function resolveMdx(body: string, options: Pick<HtmlOptions, 'linkTo' | 'pictureAt'>): string {
  let resolved = body;
  for (const { from, to, replacement } of replacementsIn(body, options).sort((a, b) => b.from - a.from)) {
    resolved = resolved.slice(0, from) + replacement + resolved.slice(to);
  }
  return resolved;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i;

function replacementsIn(body: string, { linkTo, pictureAt }: Pick<HtmlOptions, 'linkTo' | 'pictureAt'>): Replacement[] {
  const found: Replacement[] = [];
  const waiting: MdastNode[] = [mdxToMdast(body, { features: { wikilinks: true, frontmatter: false } })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) continue;
    if (node.type === 'image') {
      const picture = pictureAt(node.url);
      const { address = '', width = 0, height = 0 } = picture ?? {};
      const alt = JSON.stringify(node.alt ?? '');
      const tag = `<img src="${address}" alt={${alt}} width="${String(width)}" height="${String(height)}" loading="lazy" />`;
      found.push({ from, to, replacement: picture ? tag : `{${alt}}` });
    } else if (node.type === 'link' && !ELSEWHERE.test(node.url)) {
      const label = labelOf(body, node.children as MdastNode[]);
      const address = linkTo(node.url);
      found.push({ from, to, replacement: address === null ? label : `[${label}](${address})` });
    } else if ('children' in node) waiting.push(...(node.children as MdastNode[]));
  }
  return found;
}

function labelOf(body: string, children: readonly MdastNode[]): string {
  return body.slice(children.at(0)?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}
