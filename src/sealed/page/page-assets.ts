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
  const type = new Map<string, string>();
  const pictures = new Map<string, string>();
  const addressIn = async (held: Map<string, string>, address: string) => {
    const known = held.get(address);
    if (known !== undefined) return known;
    const bytes = await site.read(pathOf(address));
    if (!bytes) return null;
    const made = URL.createObjectURL(
      new Blob([bytes], { type: TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? '' }),
    );
    held.set(address, made);
    return made;
  };
  const makeSheet = async (address: string) => {
    let css = new TextDecoder().decode((await site.read(pathOf(address))) ?? new Uint8Array());
    for (const [written, inner = ''] of [...css.matchAll(ADDRESS_IN_CSS)])
      css = css.replace(written, `url(${(await addressIn(type, inner)) ?? 'data:,'})`);
    return new CSSStyleSheet().replace(css);
  };
  const letGo = (held: Map<string, string>) => {
    for (const made of held.values()) URL.revokeObjectURL(made);
    held.clear();
  };
  return {
    styleSheet: (address) => {
      const making = sheets.get(address) ?? makeSheet(address);
      sheets.set(address, making);
      return making;
    },
    memoryAddress: (address) => addressIn(pictures, address),
    forgetPictures: () => letGo(pictures),
    forgetAll: () => {
      letGo(pictures);
      letGo(type);
      sheets.clear();
    },
  };
}
