import type { Builders } from './build-in-thread.ts';
import type { BuiltBundle } from './build-bundle.ts';
import { groupIntoBundles, type Bundle } from './bundle.ts';
import { filesOfLists, LIST_COPY } from './lists.ts';
import type { Patch } from './patch.ts';
import type { SearchRecord } from './record.ts';
import { BUNDLE_LIST } from '../shared/bundle-list.ts';
import { fingerprint, listsOf, type Wanted } from './wanted.ts';

/** How an index is made: in which language, by which threads, and beside what was built before. */
export interface IndexMaking {
  readonly language: string;
  readonly builders: Builders;
  readonly patch?: Patch;
}

/** A search index that no disk ever holds. */
export interface MemoryIndex {
  /** Makes it of these records; of what was built before only what changed is built. */
  readonly index: (records: readonly SearchRecord[], making: IndexMaking) => Promise<void>;
  /** Builds what an index of these records will need, so that making it takes no time then. */
  readonly buildAhead: (records: readonly SearchRecord[], making: IndexMaking) => Promise<void>;
  /** A file of it by its path; null where there is none. What was replaced stays until the next time, for pages that search in it. */
  readonly fileAt: (path: string) => Uint8Array | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

export function openMemoryIndex(): MemoryIndex {
  let built: ReadonlyMap<string, BuiltBundle> = new Map();
  let now: Files = new Map();
  let last: Files = new Map();
  const build = async (wanted: readonly Wanted[], builders: Builders) => {
    const missing = wanted.filter(({ folder }) => !built.has(folder));
    const made = await builders.make(missing.map(({ bundle, language }) => ({ bundle, language })));
    const all = new Map([...built, ...made.map((one, place) => [missing[place]?.folder ?? '', one] as const)]);
    built = all;
    return all;
  };
  return {
    index: async (records, { language, builders, patch }) => {
      const wanted = await fingerprint(bundlesWith(records, language, patch), language);
      const all = await build(wanted, builders);
      last = now;
      now = filesOf(wanted, all, language);
      // Beside a patch the whole may be in the making.
      if (!patch) built = new Map(wanted.map(({ folder }) => [folder, all.get(folder) ?? NOTHING]));
    },
    buildAhead: async (records, { language, builders }) => {
      await build(await fingerprint(groupIntoBundles(records, language), language), builders);
    },
    fileAt: (path) => now.get(path) ?? last.get(path) ?? null,
  };
}

const NOTHING: BuiltBundle = { files: [], parts: null };

/** The bundles of what was built, without what something else has taken the place of, and those of what that is. */
export function bundlesWith(records: readonly SearchRecord[], language: string, patch: Patch | undefined): Bundle[] {
  const hidden = patch?.hidden ?? new Set<string>();
  return [
    ...groupIntoBundles(records, language).map((bundle) => ({ ...bundle, hidden: hiddenIn(bundle, hidden) })),
    ...groupIntoBundles(patch?.changed ?? [], language),
  ];
}

/** The numbers of a bundle's notes that something else has taken the place of. */
function hiddenIn({ records }: Bundle, addresses: ReadonlySet<string>): number[] {
  return records.flatMap(({ address }, number) => (addresses.has(address) ? [number] : []));
}

/** All files of an index by their paths. */
function filesOf(wanted: readonly Wanted[], built: ReadonlyMap<string, BuiltBundle>, language: string): Files {
  const lists = listsOf(wanted, language);
  const indexed = wanted.flatMap(({ bundle, folder }) => {
    const parts = built.get(folder)?.parts ?? null;
    return bundle === null || parts === null ? [] : [{ bundle, folder, parts }];
  });
  const programs = wanted.filter(({ bundle }) => bundle === null);
  const runtimes = Object.fromEntries(programs.map((one) => [one.language, one.folder]));
  const ofLists = filesOfLists(indexed, { language, runtimes, notes: lists.folder });
  const list = ofLists.filter(({ path }) => path === LIST_COPY).map(({ content }) => [BUNDLE_LIST, content] as const);
  const folders = [
    ...wanted.map(({ folder }) => ({ folder, files: built.get(folder)?.files ?? [] })),
    { folder: lists.folder, files: ofLists },
  ];
  return new Map([
    ...list,
    ...folders.flatMap(({ folder, files }) =>
      files.map(({ path, content }) => [`${folder}/${path}`, content] as const),
    ),
  ]);
}
