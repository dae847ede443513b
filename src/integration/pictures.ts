import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { digestOf } from '../journal/digest.ts';
import type { Journal } from '../journal/journal.ts';
import { isShown } from '../journal/join-links.ts';
import { isInternal } from '../journal/links.ts';
import type { Picture } from '../markdown/html-options.ts';

/** Where the site shows pictures from. */
export const PICTURES_BASE = '/pictures/';

/** Twice the measure of the page: sharp on fine screens, and no more. */
const WIDEST = 1200;
const QUALITY = 80;
/** Part of a picture's name, so that pictures made in another way get another name. */
const RECIPE = 'webp-1200-80';

/**
 * Makes the pictures that notes show: turned upright, no wider than needed, and without metadata, since a photograph
 * says where it was taken. Each is named by its content and made once. One that cannot be read is left out.
 */
export async function preparePictures(
  journal: Journal,
  folder: string,
  cacheFolder: string,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  await mkdir(cacheFolder, { recursive: true });
  for (const path of shownPictures(journal)) {
    const picture = await preparePicture(join(folder, path), cacheFolder);
    if (picture) pictures.set(path, picture);
  }
  return pictures;
}

function shownPictures(journal: Journal): Set<string> {
  const paths = journal.notes.flatMap((note) =>
    // A picture may be linked as well as shown.
    [...note.pictures, ...note.links].map(({ target }) =>
      isInternal(target) ? journal.resolvePicture(note, target) : null,
    ),
  );
  return new Set(paths.filter((path): path is string => path !== null && isShown(path)));
}

async function preparePicture(file: string, cacheFolder: string): Promise<Picture | null> {
  try {
    const bytes = await readFile(file);
    const name = `${digestOf(RECIPE, bytes)}.webp`;
    const made = join(cacheFolder, name);
    if (!existsSync(made)) await make(bytes, made);
    const { width, height } = await sharp(made).metadata();
    return { address: `${PICTURES_BASE}${name}`, width, height };
  } catch {
    return null;
  }
}

async function make(bytes: Uint8Array, file: string): Promise<void> {
  const upright = sharp(bytes, { failOn: 'none' }).rotate().resize({ width: WIDEST, withoutEnlargement: true });
  await writeFile(`${file}.partial`, await upright.webp({ quality: QUALITY }).toBuffer());
  await rename(`${file}.partial`, file);
}
