import { DamagedError } from '../format/damage.ts';
import type { OpenedSite } from '../format/open-sealed.ts';
import { pathOf } from './respond.ts';

/** What pages are made with beside their text: styles, type and pictures, handed to the browser in memory. */
export interface PageAssets {
  readonly styleSheet: (address: string) => Promise<CSSStyleSheet>;
  /** An address of the browser's own for a file of the site; null where there is none. */
  readonly memoryAddress: (address: string) => Promise<string | null>;
  /** Pictures that no page shows any more are let go; styles and type stay. */
  readonly forgetPictures: () => void;
  readonly forgetAll: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

const ADDRESS_IN_CSS = /url\(["']?(\/[^"')]+)["']?\)/g;

export function pageAssets(site: OpenedSite): PageAssets {
  const sheets = new Map<string, Promise<CSSStyleSheet>>();
  const type = memoryAddresses(site);
  const pictures = memoryAddresses(site);
  const makeSheet = async (address: string) => {
    let css = new TextDecoder().decode((await readIfWhole(site, address)) ?? new Uint8Array());
    for (const [written, inner = ''] of [...css.matchAll(ADDRESS_IN_CSS)])
      css = css.replace(written, `url(${(await type.of(inner)) ?? 'data:,'})`);
    return new CSSStyleSheet().replace(css);
  };
  return {
    styleSheet: (address) => {
      const making = sheets.get(address) ?? makeSheet(address);
      sheets.set(address, making);
      return making;
    },
    memoryAddress: pictures.of,
    forgetPictures: pictures.letGo,
    forgetAll: () => {
      pictures.letGo();
      type.letGo();
      sheets.clear();
    },
  };
}

/** Addresses of the browser's own for files in memory, until they are let go. */
function memoryAddresses(site: OpenedSite) {
  const held = new Map<string, string>();
  return {
    of: async (address: string): Promise<string | null> => {
      const known = held.get(address);
      if (known !== undefined) return known;
      const bytes = await readIfWhole(site, address);
      if (!bytes) return null;
      const ending = address.slice(address.lastIndexOf('.') + 1);
      const made = URL.createObjectURL(new Blob([bytes], { type: TYPES[ending] ?? '' }));
      held.set(address, made);
      return made;
    },
    letGo: (): void => {
      for (const made of held.values()) URL.revokeObjectURL(made);
      held.clear();
    },
  };
}

/** What is damaged is missing, and the words of the page are shown without it. */
function readIfWhole(site: OpenedSite, address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return site.read(pathOf(address)).catch((error: unknown) => {
    if (error instanceof DamagedError) return null;
    throw error;
  });
}
