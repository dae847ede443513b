import { RUNTIME, stemmingLanguage, type BundleList } from '../shared/bundle-list.ts';

/** What we use of a result of Pagefind's own program in the browser. */
export interface RuntimeResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<RuntimeText>;
}

export interface RuntimeText {
  readonly url: string;
  /** The words as they were indexed; `locations` counts them. */
  readonly content: string;
  readonly locations: readonly number[];
  /** `<` and `>` of the note are escaped; the only tags are `<mark>`. */
  readonly excerpt: string;
  /** Not escaped. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export type RuntimeFilters = Readonly<Record<string, string>>;

export interface Runtime {
  /** Loads the parts of the index that a search for these words reads. */
  readonly preload: (term: string) => Promise<void>;
  readonly search: (
    term: string,
    options: { filters: RuntimeFilters },
  ) => Promise<{ results: readonly RuntimeResult[] }>;
}

interface RuntimeOptions {
  readonly baseUrl: string;
  readonly language: string;
  readonly excerptEllipsis: string;
}

interface RuntimeModule {
  readonly createInstance: (options: RuntimeOptions & { basePath: string }) => MergingRuntime;
}

interface MergingRuntime extends Runtime {
  readonly mergeIndex: (path: string, options: RuntimeOptions) => Promise<void>;
}

/** Starts Pagefind in its worker and adds every year; results come from all of them. */
export async function openRuntime(base: string, list: BundleList): Promise<Runtime> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}${RUNTIME}/pagefind.js`)) as RuntimeModule;
  const options = { baseUrl: '/', language: stemmingLanguage(list.language), excerptEllipsis: '…' };
  const runtime = createInstance({ ...options, basePath: `${base}${RUNTIME}/` });
  await Promise.all(list.years.map(({ year }) => runtime.mergeIndex(`${base}${year}/`, options)));
  return runtime;
}
