import type { IndexFile } from 'pagefind';
import { BUNDLE_LIST } from '../shared/bundle-list.ts';
import type { Builders } from './build-in-thread.ts';
import type { BuiltBundle } from './build-bundle.ts';
import { groupIntoBundles, type Bundle, type BundleParts } from './bundle.ts';
import type { Vocabulary } from './forms.ts';
import { filesOfLists, LIST_COPY, type Indexed } from './lists.ts';
import type { Patch } from './patch.ts';
import type { SearchRecord } from './record.ts';
import { fingerprint, listsOf, wantedForms, type Wanted } from './wanted.ts';

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

/** What was built for an index, with all that is named in its list. */
interface Built {
  readonly indexed: readonly (Indexed & { readonly files: readonly IndexFile[] })[];
  readonly forms: readonly (Wanted<Vocabulary> & { readonly files: readonly IndexFile[] })[];
}

export function openMemoryIndex(): MemoryIndex {
  const bundles = keptByFolder<BuiltBundle>();
  const forms = keptByFolder<IndexFile[]>();
  let now: Files = new Map();
  let last: Files = new Map();
  const build = async (all: readonly Bundle[], { language, builders }: IndexMaking): Promise<Built> => {
    const wanted = await fingerprint(all);
    const built = await bundles.of(wanted, builders.makeBundles);
    const indexed = wanted.map(({ source, folder }, number) => ({
      ...{ bundle: source, folder, files: built[number]?.files ?? [] },
      parts: built[number]?.parts ?? NO_PARTS,
    }));
    const words = await wantedForms(indexed, language);
    const files = await forms.of(words, builders.makeForms);
    return { indexed, forms: words.map((one, number) => ({ ...one, files: files[number] ?? [] })) };
  };
  return {
    index: async (records, making) => {
      const { language, patch } = making;
      const built = await build(bundlesWith(records, language, patch), making);
      last = now;
      now = filesOf(built, language);
      // Beside a patch the whole may be in the making.
      if (patch) return;
      bundles.keepOnly(built.indexed);
      forms.keepOnly(built.forms);
    },
    buildAhead: async (records, making) => {
      await build(groupIntoBundles(records, making.language), making);
    },
    fileAt: (path) => now.get(path) ?? last.get(path) ?? null,
  };
}

/** What was made for folders, so that it is made once. */
function keptByFolder<Made>() {
  let kept: ReadonlyMap<string, Made> = new Map();
  return {
    of: async <Source>(
      wanted: readonly { readonly source: Source; readonly folder: string }[],
      make: (sources: readonly Source[]) => Promise<readonly Made[]>,
    ): Promise<(Made | undefined)[]> => {
      const missing = wanted.filter(({ folder }) => !kept.has(folder));
      const made = missing.length === 0 ? [] : await make(missing.map(({ source }) => source));
      const added = missing.flatMap(({ folder }, number) => {
        const one = made[number];
        return one === undefined ? [] : [[folder, one] as const];
      });
      const all = new Map([...kept, ...added]);
      kept = all;
      return wanted.map(({ folder }) => all.get(folder));
    },
    keepOnly: (named: readonly { readonly folder: string }[]) => {
      const folders = new Set(named.map(({ folder }) => folder));
      kept = new Map([...kept].filter(([folder]) => folders.has(folder)));
    },
  };
}

const NO_PARTS: BundleParts = { keys: [], words: [], titles: [], bytes: [], vocabulary: [], places: [] };

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
function filesOf({ indexed, forms }: Built, language: string): Files {
  const lists = listsOf(indexed, language);
  const ofLists = filesOfLists(indexed, { language, notes: lists.folder, forms });
  const list = ofLists.filter(({ path }) => path === LIST_COPY).map(({ content }) => [BUNDLE_LIST, content] as const);
  const folders = [...indexed, ...forms, { folder: lists.folder, files: ofLists }];
  return new Map([
    ...list,
    ...folders.flatMap(({ folder, files }) =>
      files.map(({ path, content }) => [`${folder}/${path}`, content] as const),
    ),
  ]);
}
