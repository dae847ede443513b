import { digestOf } from '../../notes/digest.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { MEDIA_WORDS } from '../../messages/en/commands/import-records.ts';
import type { ImportedEntry } from '../records.ts';
import type { ImportSource } from '../source/source.ts';
import type { PlacedMedia } from './entry-file.ts';

/** No picture or recording of a diary is larger, and one of them is in memory at a time. */
const LARGEST_BYTES = 200 * 1024 * 1024;
const [PICTURES, ATTACHMENTS] = ['pictures', 'attachments'];
/** Endings under which a file is kept that is no picture. */
const KEPT_ENDING = /^(?:heic|pdf|mp3|m4a|wav|ogg|mp4|mov|webm)$/;

/** A picture or recording that is to be copied. */
export interface PlannedMedia {
  readonly from: string;
  /** Below the journal's folder; named by its content, so that one picture is there once. */
  readonly to: string;
  readonly isShown: boolean;
  readonly isThere: boolean;
}

/** What becomes of all pictures and recordings. */
export interface MediaPlan {
  /** By the path in the file that is imported. */
  readonly files: ReadonlyMap<string, PlannedMedia>;
  /** Why the others do not come. */
  readonly refused: ReadonlyMap<string, string>;
  readonly mediaAt: (path: string, name: string) => PlacedMedia;
}

/** Whether bytes are a picture that can be shown. */
type CanBeShown = (bytes: Uint8Array) => Promise<boolean>;

/** Looks at every picture and recording that new entries bring, one after the other. */
export async function planMedia(
  entries: readonly ImportedEntry[],
  source: ImportSource,
  { paths, canBeShown }: { readonly paths: ReadonlySet<string>; readonly canBeShown: CanBeShown },
): Promise<MediaPlan> {
  const files = new Map<string, PlannedMedia>();
  const refused = new Map<string, string>();
  for (const path of new Set(entries.flatMap(({ media }) => media.map((one) => one.path)))) {
    const found = await lookedAt(path, source, canBeShown);
    if (typeof found === 'string') refused.set(path, found);
    else files.set(path, { ...found, isThere: paths.has(nameOnDisk(found.to)) });
  }
  const mediaAt = (path: string, name: string): PlacedMedia => {
    const file = files.get(path);
    const why = refused.get(path) ?? MEDIA_WORDS.notInside;
    if (!file) return { name, path: null, isShown: false, why };
    return { name, path: file.to, isShown: file.isShown, why: null };
  };
  return { files, refused, mediaAt };
}

async function lookedAt(
  path: string,
  source: ImportSource,
  canBeShown: CanBeShown,
): Promise<Omit<PlannedMedia, 'isThere'> | string> {
  const file = source.files.find((one) => one.path === path);
  if (!file) return MEDIA_WORDS.notInside;
  if (file.bytes === 0) return MEDIA_WORDS.empty;
  if (file.bytes > LARGEST_BYTES) return MEDIA_WORDS.tooLarge;
  const bytes = await source.read(path);
  const picture = pictureEnding(bytes);
  if (picture !== null) {
    if (!(await canBeShown(bytes))) return MEDIA_WORDS.damaged;
    return { from: path, to: `${PICTURES}/${digestOf(bytes)}.${picture}`, isShown: true };
  }
  const ending = /\.([a-z0-9]{2,4})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!KEPT_ENDING.test(ending)) return MEDIA_WORDS.otherKind;
  return { from: path, to: `${ATTACHMENTS}/${digestOf(bytes)}.${ending}`, isShown: false };
}

/** What a picture is by its first bytes, whatever its name says. */
function pictureEnding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpg';
  if (start.startsWith('\x89PNG\r\n')) return 'png';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  return start.slice(4) === 'ftypavif' ? 'avif' : null;
}
