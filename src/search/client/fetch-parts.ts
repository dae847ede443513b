import type { BundleList } from '../shared/bundle-list.ts';
import type { Loader } from './loader.ts';
import { fetchFrom } from './packed.ts';

/** Some bytes of a numbered file of a bundle. */
export interface Part {
  readonly bundle: number;
  readonly file: number;
  readonly from: number;
  readonly to: number;
}

/** Fetches parts of files, in the order in which they are asked for. */
export type FetchParts = (parts: readonly Part[]) => Promise<readonly Uint8Array<ArrayBuffer>[]>;

/** A part that holds some of those asked for, by their numbers. */
interface Stretch extends Part {
  readonly asked: readonly number[];
}

/** So many bytes between two parts cost less than another request. */
const LEAST_GAP = 4000;
/** Of very many parts what lies between them is fetched with them. */
const MOST_STRETCHES = 10;

/** Parts of the files that have a name by their number; neighbours are fetched together. */
export function openParts(
  { bundles }: BundleList,
  nameOf: (file: number) => string,
  { base, fetchFile }: Loader,
): FetchParts {
  const fetchStretch = async ({ bundle, file, from, to }: Stretch) => {
    const address = `${base}${bundles[bundle]?.folder ?? ''}/${nameOf(file)}`;
    const headers = { Range: `bytes=${String(from)}-${String(to - 1)}` };
    const response = await fetchFrom(address, fetchFile, { headers });
    // A server that knows no ranges sends the file.
    return { bytes: new Uint8Array(await response.arrayBuffer()), start: response.status === 206 ? from : 0 };
  };
  return async (parts) => {
    const fetched = parts.map(() => new Uint8Array());
    await Promise.all(
      stretchesOf(parts).map(async (stretch) => {
        const { bytes, start } = await fetchStretch(stretch);
        for (const number of stretch.asked) {
          const { from = 0, to = 0 } = parts[number] ?? {};
          fetched[number] = bytes.slice(from - start, to - start);
        }
      }),
    );
    return fetched;
  };
}

/** The stretches of files that hold some parts: those that are near each other in one, of very many also those that are not. */
function stretchesOf(parts: readonly Part[]): Stretch[] {
  const inOrder = parts
    .map((part, number) => ({ ...part, number }))
    .sort((a, b) => a.bundle - b.bundle || a.file - b.file || a.from - b.from);
  const gaps = inOrder.slice(1).map((part, before) => gapBetween(inOrder[before], part));
  const widest = gaps.filter((gap) => gap < Infinity).sort((a, b) => b - a)[MOST_STRETCHES] ?? 0;
  const stretches: Stretch[] = [];
  for (const [place, { number, ...part }] of inOrder.entries()) {
    const last = stretches.at(-1);
    if (last && (gaps[place - 1] ?? Infinity) <= Math.max(LEAST_GAP, widest))
      stretches[stretches.length - 1] = { ...last, to: part.to, asked: [...last.asked, number] };
    else stretches.push({ ...part, asked: [number] });
  }
  return stretches;
}

function gapBetween(before: Part | undefined, part: Part): number {
  return before?.bundle === part.bundle && before.file === part.file ? part.from - before.to : Infinity;
}
