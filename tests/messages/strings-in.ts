import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../build-site.ts';

/** The text of every string of a source file; comments and names are not read by the people a page is for. */
export function stringsIn(path: string): string[] {
  return textsIn(path, (node) =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
      ? node.text
      : null,
  );
}

/** Stands for what a sentence leaves open: a count or a name. */
const LEFT_OPEN = 'two';

/** Every string as it would be read, whole, with a short word for what it leaves open. */
export function sentencesIn(path: string): string[] {
  const texts = textsIn(path, (node) => {
    if (ts.isTemplateExpression(node))
      return node.head.text + node.templateSpans.map(({ literal }) => LEFT_OPEN + literal.text).join('');
    return ts.isStringLiteralLike(node) ? node.text : null;
  });
  return texts.flatMap((text) => text.split(/(?<=[.?!:;])\s+/));
}

function textsIn(path: string, textOf: (node: ts.Node) => string | null): string[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isImportDeclaration(node.parent) ? null : textOf(node);
    if (text !== null) found.push(text);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}
