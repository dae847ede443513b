import { markdownToMdast, type MdastNode } from 'satteri';
import { isNoteTarget } from './embed.ts';
import { hashtagsAt, mayHoldTags, MAYBE_HASHTAG, type Hashtag } from './hashtags.ts';
import { textOf } from './text.ts';
import { childrenOf } from './walk.ts';

/** What a marked list item is for. */
export const MARKS = { '?': 'question', '!': 'topic', w: 'win', i: 'insight' } as const;

export type MarkKind = (typeof MARKS)[keyof typeof MARKS];

/** A task-list item with a letter: `- [?] Can we talk about sleep?` */
export interface Mark {
  readonly kind: MarkKind;
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
}

/** A link or picture as it is written, to be resolved when all notes are known. */
export interface Reference {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** The parts of a body that other notes and pages ask for. */
export interface Outline {
  readonly marks: readonly Mark[];
  readonly links: readonly Reference[];
  readonly pictures: readonly Reference[];
  /** As they are written in the text, without their sign; one may be there twice. */
  readonly tags: readonly string[];
}

export const MARK_PATTERN = /^\[([?!wi])\]\s+/;
export const NOTHING: Outline = { marks: [], links: [], pictures: [], tags: [] };

/**
 * Whether there can be anything to find at all: most bodies are prose, and parsing them is the slow part. Nothing in it
 * reaches over a line, so that it reads any body once.
 */
const ANYTHING = new RegExp(`\\[[?!wi]\\]\\s|\\]\\(|\\[\\[|\\]:|${MAYBE_HASHTAG.source}`, 'u');

/** The marks, links and pictures of a body that begins on `firstLine` of its file. Code is left alone. */
export function outlineOf(body: string, firstLine: number): Outline {
  if (!ANYTHING.test(body)) return NOTHING;
  const outline = { marks: [] as Mark[], links: [] as Reference[], pictures: [] as Reference[] };
  const root = markdownToMdast(body, { features: { wikilinks: true, frontmatter: false } });
  collect(root, firstLine, outline);
  return { ...outline, tags: tagsBelow(root, body).map(({ tag }) => tag) };
}

/** The tags in a body's text, with their places. */
export function hashtagsOf(body: string): Hashtag[] {
  if (!MAYBE_HASHTAG.test(body)) return [];
  return tagsBelow(markdownToMdast(body, { features: { wikilinks: true, frontmatter: false } }), body);
}

function tagsBelow(root: MdastNode, body: string): Hashtag[] {
  if (!MAYBE_HASHTAG.test(body)) return [];
  const found: Hashtag[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!mayHoldTags(node)) continue;
    for (const tag of hashtagsAt(node, body)) found.push(tag);
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return found;
}

interface Collected {
  readonly marks: Mark[];
  readonly links: Reference[];
  readonly pictures: Reference[];
}

function collect(root: MdastNode, firstLine: number, into: Collected): void {
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const column = node.position?.start.column ?? 1;
    if (node.type === 'listItem') collectMark(node, line, into);
    if (node.type === 'link' || node.type === 'definition') into.links.push({ target: node.url, line, column });
    if (node.type === 'image')
      (isNoteTarget(node.url) ? into.links : into.pictures).push({ target: node.url, line, column });
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

function collectMark(item: MdastNode & { type: 'listItem' }, line: number, into: Collected): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const written = textOf(first).replace(/\s+/g, ' ').trim();
  const letter = MARK_PATTERN.exec(written)?.[1];
  const text = written.replace(MARK_PATTERN, '');
  if (letter !== undefined && letter in MARKS && text !== '') {
    into.marks.push({ kind: MARKS[letter as keyof typeof MARKS], text, line });
  }
}
