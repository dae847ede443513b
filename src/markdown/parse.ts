import {
  defineHastPlugin,
  defineMdastPlugin,
  evaluate,
  htmlToHast,
  markdownToHast,
  markdownToHtml,
  markdownToMdast,
  mdxToJs,
  mdxToMdast,
  type EvaluateOptions,
  type MdastNode,
  type MdastVisitorContext,
} from 'satteri';
import type { Nodes } from 'hast';
import type { Html } from 'mdast';

export type { MdastNode } from 'satteri';

/** The parser, wrapped once: what it knows beside Markdown is the same wherever a text is read. */
const FEATURES = { wikilinks: true, frontmatter: false } as const;

/** The tree of a Markdown text with the places of its parts. */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(text, { features: FEATURES });
}

/** The same without places, for whoever only wants its words. */
export function parseWithoutPlaces(text: string): MdastNode {
  return markdownToMdast(text, { features: FEATURES, position: false });
}

/** The tree of an `.mdx` body. Throws the compiler's error where its code cannot be read; nothing is run. */
export function parseMdx(body: string): MdastNode {
  return mdxToMdast(body, { features: FEATURES });
}

/** Throws the compiler's error where an `.mdx` body cannot be built; nothing is run. */
export function compileMdx(body: string): void {
  mdxToJs(body, { features: FEATURES });
}

/** What makes elements of the code of a body: the functions of a JSX runtime. */
export type JsxRuntime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/**
 * Runs the code of an `.mdx` body and gives what it exports; `default` is a function that makes its elements. Throws what
 * the code throws. Headings get the ids that links lead to.
 */
export function runMdx(body: string, runtime: JsxRuntime, idOf: (heading: string) => string): Record<string, unknown> {
  const ids = defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => {
        if (typeof node.properties.id !== 'string') context.setProperty(node, 'id', idOf(context.textContent(node)));
      },
    },
  });
  const { Fragment, jsx, jsxs } = runtime;
  const features = { ...FEATURES, smartPunctuation: true };
  // Without plugins that wait for anything, nothing is waited for.
  return evaluate(body, {
    Fragment,
    jsx,
    jsxs,
    features,
    elementAttributeNameCase: 'html',
    hastPlugins: [ids],
  }) as Record<string, unknown>;
}

/** HTML as the parser makes it, which must be sanitized, as a tree. */
export function toUnsafeTree(body: string): Nodes {
  return markdownToHast(body, { features: FEATURES, position: false });
}

/** What is done with each piece of HTML that is typed in a text, before any of it becomes HTML. */
export type HtmlVisitor = (node: Html, context: MdastVisitorContext) => void;

/** The same as text. */
export function toUnsafeHtml(body: string, html: HtmlVisitor): string {
  const plugin = defineMdastPlugin({ name: 'typed-html', html });
  return markdownToHtml(body, { features: FEATURES, mdastPlugins: [plugin] }).html;
}

/** HTML of a text without links of any kind: the parser escapes every character it puts out. */
export function toPlainHtml(body: string): string {
  return markdownToHtml(body, { features: { frontmatter: false } }).html;
}

/** The tree of a piece of HTML. */
export function parseHtml(html: string): Nodes {
  return htmlToHast(html, { fragment: true });
}
