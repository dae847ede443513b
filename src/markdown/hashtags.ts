import type { MdastNode } from './parse.ts';
import { edited } from './edits.ts';

/** A tag in a text, and where it is written, as offsets in UTF-16 units. */
export interface Hashtag {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** Where a link to a tag leads until its page is known. */
export const TAG_TARGET = '#tag/';

/** A quick sign that a body may hold a tag; a heading has a space behind its signs. */
export const MAYBE_HASHTAG = /#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_/-]/u;

/**
 * Not behind a backslash or inside a word; with a sign that is no digit, since `#1` is a number. Emoji are signs like
 * letters, with what joins and colours them.
 */
const HASHTAG =
  /(?<=^|[\s([{*_~"'\u2018\u201c\u00ab])#(?=\d*[\p{L}\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}_/-])([\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\u{e0020}-\u{e007f}_/-]+)/gmu;

/** The inner words of these are no place for a link. */
const WITHOUT_TAGS: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode', 'html']);

/** Whether tags may stand in a node and below it. */
export function mayHoldTags(node: MdastNode): boolean {
  return !WITHOUT_TAGS.has(node.type);
}

/** The tags in one text node. They are looked for in what was typed, where an escaped sign still is one. */
export function hashtagsAt(node: MdastNode, body: string): Hashtag[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type !== 'text' || start === undefined || end === undefined) return [];
  const before = start > 0 ? body.slice(start - 1, start) : '';
  const found = `${before}${body.slice(start, end)}`.matchAll(HASHTAG);
  const shift = start - before.length;
  return [...found].flatMap(({ index, 0: written }) => hashtag(written, index + shift));
}

/** A slash or hyphen at the end belongs to the sentence. */
function hashtag(written: string, from: number): Hashtag[] {
  const tag = written.slice(1).replace(/^\/+|(?<![/-])[/-]+$/g, '');
  if (
    !/[^\d]/u.test(tag) ||
    !/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(tag) ||
    written[1] === '/'
  )
    return [];
  return [{ tag, from, to: from + 1 + tag.length }];
}

/** A body with each of these tags as a Markdown link. */
export function withTagLinks(body: string, tags: readonly Hashtag[]): string {
  const edits = tags.map(({ tag, from, to }) => {
    return { from, to, replacement: `[#${escaped(tag)}](${TAG_TARGET}${encodeURIComponent(tag)})` };
  });
  return edited(body, edits);
}

function escaped(tag: string): string {
  return tag.replaceAll('_', '\\_');
}
