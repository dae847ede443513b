import { markdownToMdast, type MdastNode } from 'satteri';
import { isTooDeep } from './depth.ts';
import { textOf } from './text.ts';

/** A heading of a note, and the part of an address that leads to it within the note. */
export interface Heading {
  readonly text: string;
  readonly slug: string;
}

/** The headings of a body in their order. Two of one name get two slugs. */
export function headingsOf(body: string): Heading[] {
  if (!/^[ \t>]*(?:#|=|-)/m.test(body) || isTooDeep(body)) return [];
  const root = markdownToMdast(body, { features: { wikilinks: true, frontmatter: false }, position: false });
  const ownSlug = slugBook();
  return headingNodes(root).map((node) => ({ text: wordsOf(node), slug: ownSlug(wordsOf(node)) }));
}

/** The heading that a link means: by its words, or by the last of several, `#Evening#Steps`. */
export function headingNamed(headings: readonly Heading[], wanted: string): Heading | undefined {
  const slug = headingSlug(wanted.split('#').at(-1) ?? wanted);
  return headings.find((heading) => heading.slug === slug);
}

/** The words of a heading as part of an address, in the form that GitHub and Astro use. */
export function headingSlug(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Gives each heading of one note a slug of its own: the second "Evening" is `evening-1`. */
export function slugBook(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const plain = headingSlug(text);
    let slug = plain;
    for (let number = 1; taken.has(slug); number++) slug = `${plain}-${String(number)}`;
    taken.add(slug);
    return slug;
  };
}

function wordsOf(heading: MdastNode): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}

function headingNodes(root: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'heading') found.push(node);
    else if ('children' in node) waiting.push(...(node.children as MdastNode[]).toReversed());
  }
  return found;
}
