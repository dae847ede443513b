import { parse as parseAstro } from '@astrojs/compiler-rs';
import tseslint from 'typescript-eslint';

/** A source file by its path from the project's root, with `/` between the parts. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly line: number;
  /** What stands between the quotes; null where it is computed, so that nobody can tell what is imported. */
  readonly specifier: string | null;
  /** Whether nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Every import of a TypeScript, Astro or MDX file: static, type, dynamic, re-exported, in frontmatter, `<script>` and markup. */
export function readImports({ path, text }: SourceFile): Import[] {
  const tree = path.endsWith('.astro') ? astroTree(path, text) : typescriptTree(path, codeOf(path, text));
  const imports: Import[] = [];
  visit(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: text.slice(0, startOf(node)).split('\n').length });
  });
  return imports;
}

/** The code of a file; of an `.mdx` page its imports, on the lines where they stand. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.mdx')) return text;
  const lines = text.split('\n').map((line) => (/^import\s/.test(line) ? line : ''));
  return lines.join('\n');
}

function astroTree(path: string, text: string): unknown {
  const { ast, diagnostics } = parseAstro(text);
  const problem = diagnostics[0];
  if (problem) throw new Error(`${path} cannot be read: ${problem.text}`);
  return ast;
}

function typescriptTree(path: string, text: string): unknown {
  try {
    const { ast } = tseslint.parser.parseForESLint(text);
    return ast;
  } catch (error) {
    throw new Error(`${path} cannot be read.`, { cause: error });
  }
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) see(value);
  for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child, see);
}

function importOf(node: Node): Omit<Import, 'line'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: literal(node.source), typesOnly: node.importKind === 'type' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? { specifier: literal(node.source), typesOnly: node.exportKind === 'type' } : null;
    case 'TSImportType':
      return { specifier: literal(node.source), typesOnly: true };
    case 'TSExternalModuleReference':
      return { specifier: literal(node.expression), typesOnly: false };
    case 'ImportExpression':
      return { specifier: literal(node.source), typesOnly: false };
    case 'CallExpression':
      return callImport(node);
    case 'JSXOpeningElement':
      return scriptSource(node);
    default:
      return null;
  }
}

/** `require('x')`, and `import.meta.glob(…)`, which names no file. */
function callImport({ callee, arguments: given }: Node): Omit<Import, 'line'> | null {
  if (!isNode(callee)) return null;
  const isGlob = callee.type === 'MemberExpression' && isNamed(callee.property, 'glob') && isMeta(callee.object);
  if (isGlob) return { specifier: null, typesOnly: false };
  if (!isNamed(callee, 'require') || !Array.isArray(given)) return null;
  return { specifier: literal(given[0]), typesOnly: false };
}

/** `<script src="../search/client.ts">`: Astro bundles it like an import. */
function scriptSource({ name, attributes }: Node): Omit<Import, 'line'> | null {
  if (!isNamed(name, 'script') || !Array.isArray(attributes)) return null;
  for (const attribute of attributes as unknown[]) {
    if (!isNode(attribute) || !isNamed(attribute.name, 'src')) continue;
    const specifier = literal(attribute.value);
    if (specifier?.startsWith('.')) return { specifier, typesOnly: false };
  }
  return null;
}

function literal(value: unknown): string | null {
  return isNode(value) && typeof value.value === 'string' ? value.value : null;
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.name === name;
}

function isMeta(value: unknown): boolean {
  return isNode(value) && value.type === 'MetaProperty';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function startOf(node: Node): number {
  if (typeof node.start === 'number') return node.start;
  const first: unknown = Array.isArray(node.range) ? node.range[0] : 0;
  return typeof first === 'number' ? first : 0;
}
