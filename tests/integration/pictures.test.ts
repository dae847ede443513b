import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { preparePictures } from '../../src/integration/pictures.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { folderOf, TODAY, type Files } from '../journal/folder.ts';

const MAKER = 'InventedCameraMaker';
const PIXELS = { create: { width: 80, height: 40, channels: 3, background: '#345' } } as const;
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${MAKER}"/></rdf:RDF></x:xmpmeta>`;

/** A photograph that lies on its side and says who took it, with what and where. */
function photograph(): Promise<Buffer> {
  return sharp(PIXELS)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .withXmp(XMP)
    .withExifMerge({
      IFD0: { Make: MAKER },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .toBuffer();
}

async function prepared(name: string, picture: Uint8Array) {
  const files: Files = { 'journal/2026-11-20.md': `![a](${name})`, [`journal/${name}`]: picture };
  const [folder, cache] = [folderOf(files), folderOf({})];
  const pictures = await preparePictures(readJournal(folder, { today: TODAY }), folder, cache);
  const shown = pictures.get(`journal/${name}`) ?? null;
  const bytes = shown === null ? null : readFileSync(join(cache, shown.address.split('/').at(-1) ?? ''));
  return { shown, bytes };
}

test('a photograph is turned upright and keeps nothing of where and with what it was taken', async () => {
  const original = await photograph();
  const before = await sharp(original).metadata();
  expect([before.orientation, before.exif === undefined, before.xmp === undefined]).toEqual([6, false, false]);
  expect(original.includes(MAKER)).toBe(true);

  const { shown, bytes } = await prepared('walk.jpg', original);
  expect(shown).toMatchObject({ width: 40, height: 80 });
  const after = await sharp(bytes ?? undefined).metadata();
  expect([after.exif, after.xmp, after.icc, after.iptc, after.orientation]).toEqual(Array(5).fill(undefined));
  for (const trace of [MAKER, 'EXIF', 'Exif', 'XMP ', 'ICCP', 'xmpmeta']) expect(bytes?.includes(trace)).toBe(false);
});

test('the text that is hidden in a PNG is not passed on', async () => {
  const png = await sharp(PIXELS)
    .png()
    .withExif({ IFD0: { ImageDescription: MAKER } })
    .toBuffer();
  expect(png.includes(MAKER)).toBe(true);
  const { shown, bytes } = await prepared('drawing.png', png);
  expect(shown).not.toBeNull();
  expect(bytes?.includes(MAKER)).toBe(false);
});

test('a wide picture becomes no wider than the page needs', async () => {
  const wide = await sharp({ create: { ...PIXELS.create, width: 3000, height: 300 } })
    .png()
    .toBuffer();
  expect((await prepared('wide.png', wide)).shown).toMatchObject({ width: 1200, height: 120 });
});

test('a file that is no picture is left out and ends nothing', async () => {
  expect((await prepared('broken.heic', new TextEncoder().encode('no picture'))).shown).toBeNull();
});
