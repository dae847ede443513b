import GithubSlugger, { slug } from 'github-slugger';
import { parseWithoutPlaces, type MdastNode } from './parse.ts';
import { isTooMuch } from './obstacle.ts';
import { sourceOf } from './source.ts';
import { textOf } from './text.ts';
import { childrenOf } from './walk.ts';

/** A heading of a note, and the part of an address that leads to it within the note. */
export interface Heading {
  readonly text: string;
  readonly slug: string;
}

/** The headings of a body in their order. Two of one name get two slugs. */
export function headingsOf(body: string): Heading[] {
  if (!/^[ \t>]*(?:#|=|-)/m.test(body) || isTooMuch(body)) return [];
  const root = parseWithoutPlaces(sourceOf(body));
  const ownSlug = slugBook();
  return headingNodes(root).map((node) => ({ text: wordsOf(node), slug: ownSlug(wordsOf(node)) }));
}

/** The heading that a link means: by its words, or by the last of several, `#Evening#Steps`. */
export function headingNamed(headings: ReadonlyMap<string, Heading>, wanted: string): Heading | undefined {
  return headings.get(headingSlug(wanted.split('#').at(-1) ?? wanted));
}

export function bySlug(headings: readonly Heading[]): ReadonlyMap<string, Heading> {
  return new Map(headings.map((heading) => [heading.slug, heading]));
}

/** The words of a heading as part of an address, in the form that GitHub and Astro use. */
export function headingSlug(text: string): string {
  return slug(inOneLine(text));
}

/** Gives each heading of one note a slug of its own: the second "Evening" is `evening-1`. */
export function slugBook(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(inOneLine(text));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(heading: MdastNode): string {
  return inOneLine(textOf(heading));
}

function headingNodes(root: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'heading') found.push(node);
    else for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return found;
}
