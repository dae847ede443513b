import { parse as parseAstro } from '@astrojs/compiler-rs';
import tseslint from 'typescript-eslint';
import type { SourceFile } from '../setup/read-imports.ts';

/** A text that a person may come to read, and where in its file it stands. */
export interface ReadableText {
  readonly line: number;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
type See = (node: Node, text: string) => void;

/** Stands for what a sentence leaves open: a count or a name. */
const OPEN = '…';

/** A word as a sentence has it, with the marks around it. What has dots, slashes and signs within is code. */
const WORD = /^["“‘(]*(?:\p{L}\p{Ll}+|[aAI])(?:['’-]\p{L}+)*["”’).,;:!?]*$/u;
/** A word alone is taken for a label where it begins as one; all else may be a name in the code. */
const LABEL = /^\p{Lu}\p{Ll}+$/u;

/** Attributes that are shown or read out: of elements, and of our own components. */
const SHOWN = /^(?:title|label|aria-label|alt|summary|caption|placeholder|heading|lead)$/;
/** Attributes that are code. */
const CODE = /^(?:class|class:list|rel|style|content|d|viewBox)$/;
/** Nodes without a text for people: names of modules, types, comments. */
const UNREAD = /^(?:ImportDeclaration|ExportAllDeclaration|ImportExpression|TSLiteralType|TSImportType|AstroComment)$/;
/** What takes a selector. */
const SELECTING = /^(?:closest|matches|querySelector|querySelectorAll)$/;

/**
 * The sentences and labels of a TypeScript or Astro file: strings of two words or more, or of a word and what it leaves
 * open; labels of one word; all words of markup and of its shown attributes; names of what is counted.
 */
export function readableTexts({ path, text }: SourceFile): ReadableText[] {
  const found: ReadableText[] = [];
  const see: See = (node, words) => found.push({ line: lineOf(node, text), text: words.replace(/\s+/gu, ' ').trim() });
  visit(path.endsWith('.astro') ? parseAstro(text).ast : tseslint.parser.parseForESLint(text).ast, see);
  return found;
}

function visit(value: unknown, see: See): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
    return;
  }
  if (!isNode(value) || isUnread(value)) return;
  const text = readIn(value);
  if (text !== null) return see(value, text);
  for (const [key, child] of Object.entries(value)) if (!isBeside(value, key)) visit(child, see);
}

/** What a person may read of a node itself; null where there is nothing. */
function readIn(node: Node): string | null {
  if (node.type === 'JSXText') return textIf(hasWord, node);
  if (node.type === 'JSXAttribute') return SHOWN.test(nameOf(node.name)) ? textIf(hasWord, node.value) : null;
  if (isCallOf(node, /^plural$/))
    return (
      listOf(node.arguments)
        .map((one) => textIf(hasWord, one))
        .find(Boolean) ?? null
    );
  return textIf(isSentence, node);
}

function textIf(isRead: (text: string) => boolean, node: unknown): string | null {
  const text = textOf(node);
  return text !== null && isRead(text) ? text : null;
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'JSXExpressionContainer') return textOf(node.expression);
  if (node.type === 'TemplateLiteral') return listOf(node.quasis).map(cooked).join(OPEN);
  return typeof node.value === 'string' ? node.value : null;
}

function cooked(quasi: unknown): string {
  const value = isNode(quasi) ? (quasi.value as { cooked?: unknown }).cooked : '';
  return typeof value === 'string' ? value : '';
}

function hasWord(text: string): boolean {
  return wordsIn(text) > 0;
}

function isSentence(text: string): boolean {
  const isOpen = text.split(/\s+/u).some((word) => word.replace(/[^\p{L}…]/gu, '') === OPEN);
  return LABEL.test(text) || (!text.includes('=>') && wordsIn(text) >= (isOpen ? 1 : 2));
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => WORD.test(word.replaceAll(OPEN, ''))).length;
}

/** Code: styles, a list of words that is split at once, selectors, what is only compared. */
function isUnread(node: Node): boolean {
  if (UNREAD.test(node.type)) return true;
  if (node.type === 'JSXAttribute') return CODE.test(nameOf(node.name));
  if (node.type === 'JSXElement') return isNode(node.openingElement) && nameOf(node.openingElement.name) === 'style';
  if (node.type === 'BinaryExpression') return /^[!=]==$/.test(String(node.operator));
  return isCallOf(node, SELECTING) || (isCallOf(node, /^split$/) && textOf(objectOf(node.callee)) !== null);
}

function isCallOf({ type, callee }: Node, name: RegExp): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  return name.test(nameOf(callee.type === 'MemberExpression' ? callee.property : callee));
}

function objectOf(callee: unknown): unknown {
  return isNode(callee) ? callee.object : null;
}

/** What a tree holds beside its code, and names of properties and of modules. */
function isBeside(node: Node, key: string): boolean {
  if (/^(?:parent|comments|tokens)$/.test(key)) return true;
  return key === 'key' ? node.computed !== true : key === 'source' && node.type === 'ExportNamedDeclaration';
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace)}:${nameOf(node.name)}`;
  return typeof node.name === 'string' ? node.name : '';
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The line on which the first word of a node stands: text in markup may begin with line ends. */
function lineOf({ start, range }: Node, text: string): number {
  const place = start ?? listOf(range)[0];
  const from = typeof place === 'number' ? place : 0;
  const gap = text.slice(from).search(/\S/u);
  return text.slice(0, from + Math.max(0, gap)).split('\n').length;
}
