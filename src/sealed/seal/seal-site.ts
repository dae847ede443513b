import type { PackedFile } from '../format/pack.ts';
import type { SealedOutput } from './one-file.ts';
import type { OpeningPage } from './opening-page.ts';
import { findUnproven, type Unproven } from './prove.ts';
import { sealFiles, type Sealing } from './seal-files.ts';

export interface SiteToSeal extends Omit<Sealing, 'target'> {
  readonly files: AsyncIterable<PackedFile>;
  readonly opening: OpeningPage;
  readonly output: SealedOutput;
  /** Words of the notes, none of which may be found in what is written. */
  readonly words: ReadonlySet<string>;
  /** Told when all is sealed, and is about to be opened again. */
  readonly onProving: () => void;
}

/** What was sealed: so many files, so many bytes; or what was not as it must be, and then nothing was kept. */
export interface SealedSite {
  readonly files: number;
  readonly bytes: number;
  readonly unproven: Unproven | null;
}

/**
 * Seals a site, opens what was written, and only then puts it in its place. Throws the system's error where it cannot be written;
 * then, too, all is as it was.
 */
export async function sealSite({ files, output, onProving, ...rest }: SiteToSeal): Promise<SealedSite> {
  let isProven = false;
  try {
    const { digests, bytes } = await sealFiles(files, { ...rest, target: output });
    onProving();
    const unproven = await findUnproven(output.written, { ...rest, files: digests });
    isProven = unproven === null;
    if (isProven) output.keep();
    return { files: digests.size, bytes, unproven };
  } finally {
    if (!isProven) output.discard();
  }
}
