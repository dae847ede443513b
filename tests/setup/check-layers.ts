import { posix } from 'node:path';
import { readImports, type Import, type SourceFile } from './read-imports.ts';

/** What the files of one layer may import, apart from each other. */
export interface Layer {
  /** Layers of ours, wholly. */
  readonly ours?: readonly string[];
  /** Layers of ours of which only types are used. */
  readonly ourTypes?: readonly string[];
  /** Packages and what lies in them; `node:*` is all of Node. */
  readonly outside?: readonly string[];
  readonly outsideTypes?: readonly string[];
  /** Packages for one file: its path, or null for whichever file it is. */
  readonly inOneFile?: Readonly<Record<string, string | null>>;
  /** Whether an import may be computed while running. */
  readonly computed?: boolean;
}

/** By folder below src, or by file without its ending (`search/client`); the longest name that fits decides. */
export type Layers = Readonly<Record<string, Layer>>;

interface Use extends Import {
  readonly file: string;
}

const CODE = /\.(ts|mts|js|mjs|cjs|tsx|jsx|astro)$/;

/** One sentence for every import that the layers do not allow: file, line, what is imported, what is allowed. */
export function checkLayers(files: readonly SourceFile[], layers: Layers): string[] {
  const uses = files.flatMap((file) => readImports(file).map((found): Use => ({ ...found, file: file.path })));
  const paths = new Set(files.map((file) => file.path));
  return [
    ...files.flatMap((file) => strangerProblem(file.path, layers)),
    ...uses.flatMap((use) => useProblem(use, paths, layers)),
    ...oneFileProblems(uses, layers),
    ...cycleProblems(uses, paths),
  ];
}

/** One sentence for every allowance that no file needs, so that the table is as narrow as the code. */
export function unusedAllowances(files: readonly SourceFile[], layers: Layers): string[] {
  const uses = files.flatMap((file) => readImports(file).map((found): Use => ({ ...found, file: file.path })));
  return Object.entries(layers).flatMap(([name, layer]) => {
    const own = uses.filter(({ file }) => layerOf(file, layers) === name);
    const unused = [
      ...[...(layer.ours ?? []), ...(layer.ourTypes ?? [])].filter(
        (wanted) => !own.some((use) => reaches(use, wanted)),
      ),
      ...[...(layer.outside ?? []), ...(layer.outsideTypes ?? []), ...Object.keys(layer.inOneFile ?? {})].filter(
        (wanted) => !own.some(({ specifier }) => specifier !== null && isOneOf(specifier, [wanted])),
      ),
    ];
    return unused.map((what) => `Nothing in ${name} imports ${what}; take it out of the table.`);
  });

  function reaches({ file, specifier }: Use, wanted: string): boolean {
    return (specifier?.startsWith('.') ?? false) && layerOf(targetOf(file, specifier ?? ''), layers) === wanted;
  }
}

function strangerProblem(path: string, layers: Layers): string[] {
  return layerOf(path, layers) === null ? [`${path} lies in no layer; give its folder a line in the table.`] : [];
}

function useProblem(use: Use, paths: ReadonlySet<string>, layers: Layers): string[] {
  const name = layerOf(use.file, layers);
  const layer = name === null ? undefined : layers[name];
  if (name === null || !layer) return [];
  const wrong = (what: string) => [`${use.file}:${use.line} ${what} ${allowance(name, layer)}`];
  const { specifier } = use;
  if (specifier === null) return layer.computed ? [] : wrong('imports something computed; give its name in quotes.');
  if (!specifier.startsWith('.')) {
    return mayUsePackage(specifier, use, layer) ? [] : wrong(`imports ${named(use, specifier)}.`);
  }
  const target = targetOf(use.file, specifier);
  if (posix.extname(target) === '') return [`${use.file}:${use.line} imports ${specifier} without its ending (.ts).`];
  if (CODE.test(target) && !paths.has(target)) {
    return [`${use.file}:${use.line} imports ${specifier}, which is not there.`];
  }
  const targetLayer = layerOf(target, layers);
  if (targetLayer === name || mayUseLayer(targetLayer, use, layer)) return [];
  return wrong(`imports ${named(use, specifier)} of ${targetLayer ?? 'no layer'}.`);
}

function mayUseLayer(wanted: string | null, { typesOnly }: Use, { ours = [], ourTypes = [] }: Layer): boolean {
  return wanted !== null && (ours.includes(wanted) || (typesOnly && ourTypes.includes(wanted)));
}

function mayUsePackage(specifier: string, { file, typesOnly }: Use, layer: Layer): boolean {
  if (isOneOf(specifier, layer.outside)) return true;
  if (typesOnly && isOneOf(specifier, layer.outsideTypes)) return true;
  return Object.entries(layer.inOneFile ?? {}).some(
    ([name, only]) => isOneOf(specifier, [name]) && (only === null || only === file),
  );
}

function isOneOf(specifier: string, packages: readonly string[] = []): boolean {
  return packages.some((name) => {
    if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
    return specifier === name || specifier.startsWith(`${name}/`) || specifier.startsWith(`${name}:`);
  });
}

function oneFileProblems(uses: readonly Use[], layers: Layers): string[] {
  return Object.entries(layers).flatMap(([name, { inOneFile = {} }]) =>
    Object.keys(inOneFile).flatMap((wanted) => {
      const users = uses.filter(
        ({ file, specifier }) => specifier !== null && isOneOf(specifier, [wanted]) && layerOf(file, layers) === name,
      );
      const files = [...new Set(users.map(({ file }) => file))];
      return files.length > 1 ? [`${files.join(', ')} import ${wanted}; ${name} uses it in one file only.`] : [];
    }),
  );
}

/** One sentence for every ring of files that import each other, types too. */
function cycleProblems(uses: readonly Use[], paths: ReadonlySet<string>): string[] {
  const graph = new Map<string, string[]>([...paths].map((path) => [path, []]));
  for (const { file, specifier } of uses) {
    if (specifier?.startsWith('.')) graph.get(file)?.push(targetOf(file, specifier));
  }
  const done = new Set<string>();
  const diagnostics: string[] = [];
  for (const path of paths) follow(path, []);
  return diagnostics;

  function follow(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0)
      diagnostics.push(`These files import each other in a ring: ${[...trail.slice(start), path].join(' → ')}.`);
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  }
}

function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function layerOf(path: string, layers: Layers): string | null {
  const name = path.replace(/^src\//, '').replace(/\.[^./]+$/, '');
  const fitting = Object.keys(layers).filter((layer) => name === layer || name.startsWith(`${layer}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

function named({ typesOnly }: Use, specifier: string): string {
  return typesOnly ? `types of ${specifier}` : specifier;
}

function allowance(name: string, layer: Layer): string {
  const typesOf = (names: readonly string[] = []) => names.map((each) => `types of ${each}`);
  const oneFile = Object.entries(layer.inOneFile ?? {}).map(([each, file]) => `${each} in ${file ?? 'one file'}`);
  const allowed = [
    ...(layer.ours ?? []),
    ...typesOf(layer.ourTypes),
    ...(layer.outside ?? []),
    ...typesOf(layer.outsideTypes),
    ...oneFile,
  ];
  return `The layer ${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing but itself'}.`;
}
