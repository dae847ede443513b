import { DOUBTS } from '../../messages/en/commands/init.ts';

/** Parts of paths below which a program copies every file to somebody else's computer. */
const SYNCED =
  /^(?:dropbox.*|onedrive.*|google ?drive.*|my drive|icloud.*|mobile documents|com~apple~clouddocs|cloudstorage|nextcloud|owncloud|pcloud.*|mega|megasync|box|box sync|syncthing|sync|seafile|tresorit|proton ?drive)$/i;
/** Parts of paths below which a web server may show every file. */
const SERVED = /^(?:public_html|htdocs|wwwroot|www|public|sites|webroot)$/i;

/** Why the name of a folder makes it a doubtful place for private notes; null where nothing is known against it. */
export function placeDoubt(path: string): string | null {
  const parts = path.split(/[\\/]+/);
  if (parts.some((part) => SYNCED.test(part))) return DOUBTS.synced;
  const isServed = parts.some((part) => SERVED.test(part)) || /^\/(?:var\/www|srv)\//.test(`${path}/`);
  return isServed ? DOUBTS.served : null;
}
