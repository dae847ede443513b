import sharp from 'sharp';

/** The site shows a picture that can be made smaller, as this one is; a damaged one cannot. */
export async function isPicture(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'none' }).rotate().resize({ width: 8 }).webp().toBuffer();
    return true;
  } catch {
    return false;
  }
}
