import type { BundleList, ListedBundle } from '../shared/bundle-list.ts';

/** A page of Pagefind's on which a word was found. */
export interface RuntimeResult {
  /** Pagefind's name for it. */
  readonly id: string;
  /** Which words of it, counted from 0. */
  readonly words: readonly number[];
}

/** All bundles, with one answer for each. */
export interface Runtime {
  /** Loads the parts of the indexes in which these words lie. */
  readonly preload: (words: string) => Promise<unknown>;
  /** What is found in each bundle, by its number. */
  readonly search: (words: string) => Promise<readonly (readonly RuntimeResult[])[]>;
}

/** What we use of Pagefind's own program. */
interface Program {
  readonly preload: (words: string) => Promise<unknown>;
  readonly search: (
    words: string,
    options?: { filters: Record<string, string> },
  ) => Promise<{ readonly results: readonly RuntimeResult[] }>;
  readonly mergeIndex: (basePath: string, options: object) => Promise<void>;
}

interface ProgramModule {
  readonly createInstance: (options: { basePath: string; baseUrl: string; language: string }) => Program;
}

/** How the program is got, and how a file. */
export interface Loader {
  readonly base: string;
  readonly importModule: (address: string) => Promise<unknown>;
  readonly fetchFile: typeof fetch;
}

/** Opens all bundles of a list; `pagesOf` names the pages of each. One program a language knows the endings of its words. */
export async function openRuntime(
  list: BundleList,
  pagesOf: readonly ReadonlySet<string>[],
  loader: Loader,
): Promise<Runtime> {
  const numbered = list.bundles.map((bundle, number) => ({ ...bundle, number }));
  const byLanguage = [...Map.groupBy(numbered, ({ language }) => language)];
  const parts = await Promise.all(
    byLanguage.map(async ([language, bundles]) => ({
      bundles,
      program: await openProgram(`${loader.base}${list.runtimes[language] ?? ''}/pagefind.js`, bundles, loader),
    })),
  );
  return {
    preload: (words) => Promise.all(parts.map(({ program }) => program.preload(words))),
    search: async (words) => {
      const found: RuntimeResult[][] = list.bundles.map(() => []);
      const searching = parts.map(async ({ program, bundles }) => {
        for (const { number, results } of await byBundle(program, words, { bundles, pagesOf })) found[number] = results;
      });
      await Promise.all(searching);
      return found;
    },
  };
}

type Numbered = ListedBundle & { readonly number: number };

/** By which the results of one bundle are told from those of the others. */
const BUNDLE = 'bundle';

async function openProgram(
  address: string,
  bundles: readonly Numbered[],
  { base, importModule }: Loader,
): Promise<Program> {
  const { createInstance } = (await importModule(address)) as ProgramModule;
  const [first, ...others] = bundles.map(({ folder, language, number }) => ({
    basePath: `${base}${folder}/`,
    ...{ baseUrl: '/', language, mergeFilter: { [BUNDLE]: String(number) } },
  }));
  if (!first) throw new RangeError(address);
  const program = createInstance(first);
  await Promise.all(others.map((options) => program.mergeIndex(options.basePath, options)));
  return program;
}

interface InBundles {
  readonly bundles: readonly Numbered[];
  readonly pagesOf: readonly ReadonlySet<string>[];
}

/** A page's name has few digits, so that pages of two bundles may share one: then each bundle is asked by itself. */
async function byBundle(program: Program, words: string, { bundles, pagesOf }: InBundles) {
  const { results } = await program.search(words);
  const ownersOf = ({ id }: RuntimeResult) => bundles.filter(({ number }) => pagesOf[number]?.has(id) === true);
  const isShared = results.some((result) => ownersOf(result).length > 1);
  return Promise.all(
    bundles.map(async ({ number }) => {
      const own = isShared ? (await program.search(words, { filters: { [BUNDLE]: String(number) } })).results : results;
      return { number, results: own.filter(({ id }) => pagesOf[number]?.has(id) === true) };
    }),
  );
}

const ENTRY = 'pagefind-entry.json';
const PROGRAM = /^wasm\./;

/**
 * Fetches for Pagefind, which asks each bundle for its entry and for the program of its language: the list has told the
 * entries, and one program serves all bundles.
 */
export function sharedFetch({ bundles, runtimes }: BundleList, { base, fetchFile }: Loader): typeof fetch {
  const programs = new Map<string, Promise<ArrayBuffer>>();
  return async (input, init) => {
    const [folder, name = ''] = new URL(input instanceof Request ? input.url : input).pathname.split('/').slice(-2);
    const bundle = bundles.find((one) => one.folder === folder);
    if (bundle && name === ENTRY) return Response.json({ ...bundle.entry, include_characters: [] });
    if (!bundle || !PROGRAM.test(name)) return fetchFile(input, init);
    const program = `${base}${runtimes[bundle.language] ?? ''}/${name}`;
    const loading = programs.get(program) ?? fetchFile(program).then((response) => response.arrayBuffer());
    programs.set(program, loading);
    return new Response((await loading).slice());
  };
}
