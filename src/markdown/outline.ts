import { parseMarkdown, type MdastNode } from './parse.ts';
import { isNoteTarget } from './embed.ts';
import { hashtagsAt, mayHoldTags, MAYBE_HASHTAG, type Hashtag } from './hashtags.ts';
import { markIn, type MarkKind } from './mark.ts';
import { ownTextOf } from './own-lines.ts';
import { asPrinted } from './line/as-printed.ts';
import { sourceOf } from './source.ts';
import { childrenOf } from './walk.ts';

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
  /** Whether it stands as `![[…]]`, so that what it leads to is shown there. */
  readonly isEmbed?: true;
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

export const EMPTY_OUTLINE: Outline = { marks: [], links: [], pictures: [], tags: [] };

/**
 * Whether there can be anything to find at all: most bodies are prose, and parsing them is the slow part. Nothing in it
 * reaches over a line, so that it reads any body once.
 */
const ANYTHING = new RegExp(`\\[\\s?[?!wi\uff1f\uff01]\\s?\\]|\\]\\(|\\[\\[|\\]:|${MAYBE_HASHTAG.source}`, 'iu');

/** The marks, links and pictures of a body that begins on `firstLine` of its file. Code is left alone. */
export function outlineOf(written: string, firstLine: number): Outline {
  if (!ANYTHING.test(written)) return EMPTY_OUTLINE;
  const body = sourceOf(written);
  const outline = { body, marks: [] as Mark[], links: [] as Reference[], pictures: [] as Reference[] };
  const root = parseMarkdown(body);
  collect(root, firstLine, outline);
  const { marks, links, pictures } = outline;
  return { marks, links, pictures, tags: tagsBelow(root, body).map(({ tag }) => tag) };
}

/** The tags in a source's text, with their places. */
export function hashtagsOf(source: string): Hashtag[] {
  if (!MAYBE_HASHTAG.test(source)) return [];
  return tagsBelow(parseMarkdown(source), source);
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
  readonly body: string;
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
    if (node.type === 'image' && isNoteTarget(node.url))
      into.links.push({ target: node.url, isEmbed: true, line, column });
    else if (node.type === 'image') into.pictures.push({ target: node.url, line, column });
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

function collectMark(item: MdastNode & { type: 'listItem' }, line: number, into: Collected): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const written = ownTextOf(item, first, into.body).replace(/\s+/g, ' ').trim();
  const mark = markIn(written);
  const text = mark === null ? '' : asPrinted(written.slice(mark.length)).replace(/\s+/g, ' ').trim();
  if (mark !== null && text !== '') into.marks.push({ kind: mark.kind, text, line });
}
