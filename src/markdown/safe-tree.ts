import type { Nodes } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { parseHtml, toUnsafeHtml, toUnsafeTree, type HtmlVisitor } from './parse.ts';
import { hasOpenComment } from './comments.ts';
import { endsInsideTag } from './open-tag.ts';

/** Elements whose content a browser does not read as text, so that one of them left open hides the rest of the note. */
const SWALLOWING =
  /<(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template|svg|math|select|object|head|frameset)\b/i;

/**
 * The tree of a body with nothing in it that runs, loads or passes for the page's own. Its ids begin with the prefix.
 * Links and pictures still have the targets that the writer gave them.
 */
export function toSafeTree(body: string, idPrefix: string): Nodes {
  const schema = schemaFor(idPrefix);
  if (!body.includes('<')) return sanitize(toUnsafeTree(body), schema);
  const safe = sanitize(parseHtml(toUnsafeHtml(body, showSwallowing)), schema);
  // What was taken away may have held elements apart that a browser does not nest: read once more, the tree is what a
  // browser will make of it, and nothing can change its meaning on the way.
  return sanitize(parseHtml(toHtml(safe)), { ...schema, clobber: [] });
}

/** HTML that would hide what follows it is shown as it is typed; no word of a note is lost. */
const showSwallowing: HtmlVisitor = (node, context) => {
  const isOpenComment = hasOpenComment(node.value) || /<(?:\?|!(?!--))/.test(node.value);
  if (!isOpenComment && !SWALLOWING.test(node.value) && !endsInsideTag(node.value)) return;
  const text = { type: 'text' as const, value: node.value };
  const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(context.parent(node).type);
  context.replaceNode(node, isBlock ? { type: 'paragraph', children: [text] } : text);
};

/** GitHub's list of elements and attributes, without what could point elsewhere or pass for the page's own. */
function schemaFor(idPrefix: string): Schema {
  return {
    ...defaultSchema,
    clobberPrefix: `${idPrefix}-`,
    tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: [] },
  };
}
