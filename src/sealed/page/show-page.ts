import { hideAddresses } from './follow-links.ts';
import type { PageAssets } from './page-assets.ts';

/** Puts a page of the site in place of what is shown: its text, its styles, its pictures. None of its own scripts come along. */
export async function putInPlace(html: string, assets: PageAssets): Promise<void> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const sheets = await Promise.all(styleAddresses(page).map((address) => assets.styleSheet(address)));
  for (const one of page.querySelectorAll('script, link, meta, base')) one.remove();
  hideAddresses(page);
  assets.forgetPictures();
  await Promise.all([...page.querySelectorAll('img')].map((image) => placePicture(image, assets)));
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.adoptedStyleSheets = sheets;
  document.body.replaceWith(document.adoptNode(page.body));
}

function styleAddresses(page: Document): string[] {
  return [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? '');
}

async function placePicture(image: HTMLImageElement, assets: PageAssets): Promise<void> {
  const address = image.getAttribute('src') ?? '';
  const made = address.startsWith('/') ? await assets.memoryAddress(address) : null;
  image.removeAttribute('srcset');
  if (made === null) image.removeAttribute('src');
  else image.src = made;
}
