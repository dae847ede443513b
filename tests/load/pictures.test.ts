import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { preparePictures } from '../../src/load/pictures.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { told } from '../told.ts';

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
  const [folder, cache] = [folderOf(files), join(folderOf({}), 'pictures')];
  const { pictures, diagnostics } = await preparePictures(readJournal(folder, { today: TODAY }), folder, cache);
  const shown = pictures.get(`journal/${name}`) ?? null;
  const bytes = shown === null ? null : readFileSync(join(cache, shown.address.split('/').at(-1) ?? ''));
  return {
    shown,
    bytes,
    said: told(diagnostics).map(({ file, line, message }) => `${file}:${String(line)} ${message}`),
  };
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

test.each([
  ['is empty', 'sea.jpg', new Uint8Array(), 'is an empty file'],
  ['is no picture', 'sea.png', new TextEncoder().encode('no picture'), 'cannot be read as one'],
  ['is only the beginning of one', 'sea.gif', new TextEncoder().encode('GIF89a'), 'cannot be read as one'],
])('a picture that %s is left out and named where it is shown', async (_, name, bytes, reason) => {
  const { shown, said } = await prepared(name, bytes);
  expect(shown).toBeNull();
  expect(said).toEqual([expect.stringContaining(`journal/2026-11-20.md:1 The picture ${reason}`)]);
});

test('a picture that cannot be opened is named, and nothing is waited for', async () => {
  const folder = folderOf({ 'a.md': 'First.\n\n![](sea.jpg)', 'sea.jpg': 'x' });
  const journal = readJournal(folder, { today: TODAY });
  rmSync(join(folder, 'sea.jpg'));
  execFileSync('mkfifo', [join(folder, 'sea.jpg')]);
  const { diagnostics } = await preparePictures(journal, folder, join(folderOf({}), 'pictures'));
  expect(told(diagnostics)).toMatchObject([
    { file: 'a.md', line: 3, message: expect.stringContaining('cannot be opened') as string },
  ]);
});

test('a picture that was made and then damaged is made again', async () => {
  const picture = await sharp(PIXELS).png().toBuffer();
  const folder = folderOf({ 'a.md': '![](sea.png)', 'sea.png': picture });
  const cache = join(folderOf({}), 'pictures');
  const made = async () => {
    const { pictures } = await preparePictures(readJournal(folder, { today: TODAY }), folder, cache);
    return join(cache, pictures.get('sea.png')?.address.split('/').at(-1) ?? '');
  };
  const file = await made();
  const whole = readFileSync(file);
  for (const damaged of [whole.subarray(0, 20), Buffer.alloc(0), Buffer.concat([whole, whole])]) {
    writeFileSync(file, damaged);
    expect(await made()).toBe(file);
    expect(readFileSync(file)).toEqual(whole);
  }
  rmSync(file);
  await made();
  expect(readFileSync(file)).toEqual(whole);
});
