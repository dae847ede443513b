import { setImmediate } from 'node:timers/promises';
import { stemmingLanguage } from '../shared/bundle-list.ts';
import { digestOfBundle, type Bundle } from './bundle.ts';
import { digestOfForms, type Vocabulary } from './forms.ts';
import { digestOfLists, vocabulariesOf, type Indexed } from './lists.ts';
import { PARTS } from './stored-bundle.ts';

/** A folder, and what it must be made from to count as up to date. */
export interface Wanted<Source = Bundle | Vocabulary> {
  readonly folder: string;
  readonly digest: string;
  readonly source: Source;
}

/** One bundle at a time, with pauses in which pages can be rendered. */
export async function fingerprint(bundles: readonly Bundle[]): Promise<Wanted<Bundle>[]> {
  const wanted: Wanted<Bundle>[] = [];
  for (const bundle of bundles) {
    const digest = digestOfBundle(bundle);
    wanted.push({ source: bundle, digest, folder: folderOf(bundle.name, digest) });
    await setImmediate();
  }
  return wanted;
}

/** The words of all languages that an index has, the journal's own among them even where it has none. */
export async function wantedForms(indexed: readonly Indexed[], language: string): Promise<Wanted<Vocabulary>[]> {
  const vocabularies = vocabulariesOf(indexed, stemmingLanguage(language));
  return Promise.all(
    vocabularies.map(async (source) => {
      const digest = await digestOfForms(source);
      return { source, digest, folder: folderOf(`forms-${source.language}`, digest) };
    }),
  );
}

const DIGITS = 12;

/** What lies in a folder never changes, so that a page that has begun to search in it can go on. */
function folderOf(name: string, digest: string): string {
  return `${name}.${digest.slice(0, DIGITS)}`;
}

export function listsOf(
  bundles: readonly Pick<Indexed, 'bundle' | 'folder'>[],
  language: string,
): { folder: string; digest: string } {
  const digest = digestOfLists(bundles, language);
  return { digest, folder: folderOf('notes', digest) };
}

export function partsFolder({ folder }: Wanted): string {
  return `${folder}${PARTS}`;
}

/** Whether what is to be made is a bundle, and not the forms of words. */
export function isBundle(source: Bundle | Vocabulary): source is Bundle {
  return 'records' in source;
}
