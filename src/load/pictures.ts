import { digestOf } from '../notes/digest.ts';
import { readPicture, stampOf } from '../read/folder/files.ts';
import type { Journal } from '../notes/journal.ts';
import { isShown } from '../read/join/links.ts';
import { isInternal } from '../read/links/resolve-links.ts';
import type { Note } from '../notes/note.ts';
import { diagnosticAt, finding, inFile, type FileDiagnostic } from '../notes/diagnostic.ts';
import { picturesOnDisk, type KeptPictures, type MadePicture, type MadePictures } from './kept-pictures.ts';
import type { Picture } from '../markdown/html-options.ts';
import type { Reference } from '../markdown/outline.ts';

/** Where the site shows pictures from. */
export const PICTURES_BASE = '/pictures/';

/** Twice the measure of the page: sharp on fine screens, and no more. */
const WIDEST = 1200;
const QUALITY = 80;
/** Part of a picture's name, so that pictures made in another way get another name. */
const RECIPE = 'webp-1200-80';

/** The pictures of a journal as the site serves them, and those that could not be made. */
export interface PreparedPictures {
  /** By their path in the journal. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * Makes the pictures that notes show: turned upright, no wider than needed, and without metadata, since a photograph
 * says where it was taken. Each is named by its content and made once, and again where what was made is damaged. One that
 * cannot be read is named where it is shown.
 */
export async function preparePictures(
  journal: Journal,
  folder: string,
  cacheFolder: string,
): Promise<PreparedPictures> {
  return pictureMaker(folder, picturesOnDisk(cacheFolder))(journal);
}

/** Makes them for one journal after the other: a file that is as it was is not read again. */
export function pictureMaker(folder: string, kept: KeptPictures): (journal: Journal) => Promise<PreparedPictures> {
  let known = new Map<string, KnownPicture>();
  return async (journal) => {
    const shown = shownPictures(journal);
    if (shown.size === 0) return { pictures: new Map(), diagnostics: [] };
    const before = await kept.known();
    const now = new Map<string, KnownPicture>();
    for (const path of shown.keys()) {
      const stamp = stampOf(folder, path);
      const last = known.get(path);
      const isKnown = last !== undefined && stamp !== null && last.stamp === stamp;
      now.set(path, isKnown ? last : { stamp, ...(await pictureOf(readPicture(folder, path), kept, before)) });
    }
    known = now;
    const made = Object.fromEntries([...now.values()].flatMap(({ name, made }) => (made ? [[name, made]] : [])));
    if (JSON.stringify(made) !== JSON.stringify(before)) kept.remember(made);
    return preparedOf(shown, now);
  };
}

/** A picture as it was made, or why it could not be. */
interface KnownPicture {
  readonly stamp: string | null;
  readonly name: string;
  readonly made: MadePicture | null;
  readonly reason: 'closed' | 'large' | 'empty' | 'damaged';
}

async function pictureOf(
  bytes: ReturnType<typeof readPicture>,
  kept: KeptPictures,
  before: MadePictures,
): Promise<Omit<KnownPicture, 'stamp'>> {
  if (!(bytes instanceof Uint8Array)) return { name: '', made: null, reason: bytes };
  const name = `${digestOf(RECIPE, bytes)}.webp`;
  const made = (await keptAs(name, kept, before)) ?? (await madeOf(bytes, name, kept));
  return { name, made, reason: bytes.length === 0 ? 'empty' : 'damaged' };
}

function preparedOf(
  shown: ReadonlyMap<string, readonly ShownAt[]>,
  known: ReadonlyMap<string, KnownPicture>,
): PreparedPictures {
  const pictures = new Map<string, Picture>();
  const diagnostics: FileDiagnostic[] = [];
  for (const [path, { name, made, reason }] of known) {
    if (made) pictures.set(path, { address: `${PICTURES_BASE}${name}`, width: made.width, height: made.height });
    else diagnostics.push(...(shown.get(path) ?? []).map((place) => diagnosticOf(place, reason)));
  }
  return { pictures, diagnostics };
}

/** Where a note shows a picture. */
interface ShownAt {
  readonly note: Note;
  readonly reference: Reference;
}

/** A picture may be linked as well as shown. */
function shownPictures(journal: Journal): Map<string, ShownAt[]> {
  const shown = new Map<string, ShownAt[]>();
  for (const note of journal.notes) {
    for (const reference of [...note.pictures, ...note.links]) {
      const path = isInternal(reference.target) ? journal.resolvePicture(note, reference.target) : null;
      if (path === null || !isShown(path)) continue;
      const places = shown.get(path) ?? [];
      places.push({ note, reference });
      shown.set(path, places);
    }
  }
  return shown;
}

/** What was made before, if it is whole. */
async function keptAs(name: string, kept: KeptPictures, before: MadePictures): Promise<MadePicture | null> {
  const known = before[name];
  return known && known.sum === (await kept.sumOf(name)) ? known : null;
}

async function madeOf(bytes: Uint8Array, name: string, kept: KeptPictures): Promise<MadePicture | null> {
  // Most builds make no picture and need not load what makes them.
  const { default: sharp } = await import('sharp');
  try {
    const upright = sharp(bytes, { failOn: 'none' }).rotate().resize({ width: WIDEST, withoutEnlargement: true });
    const { data, info } = await upright.webp({ quality: QUALITY }).toBuffer({ resolveWithObject: true });
    await kept.put(name, data);
    return { width: info.width, height: info.height, sum: digestOf(data) };
  } catch (error) {
    // A disk that takes nothing is no fault of the picture.
    if (error instanceof Error && 'code' in error) throw error;
    return null;
  }
}

function diagnosticOf({ note, reference }: ShownAt, reason: KnownPicture['reason']): FileDiagnostic {
  return inFile(note.path, diagnosticAt(reference, finding('picture-unreadable', { reason })));
}
