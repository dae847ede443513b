import { namedBy } from './link-spelling.ts';

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|#|[/\\]{2})/i;
const WITH_ENDING = /\.[a-z0-9]{1,5}$/i;
const WIDTH = /^(\d{2,4})(?:x\d{1,4})?$/;

/** Whether `![[…]]` names a note rather than a picture: it is then shown as a link. */
export function isNoteTarget(target: string): boolean {
  if (ELSEWHERE.test(target)) return false;
  const file = namedBy(target.split('#')[0] ?? '');
  return file !== '' && (/\.mdx?$/i.test(file) || !WITH_ENDING.test(file));
}

/** The width in pixels that stands where a picture's description would, as in `![[sea.jpg|300]]`; null for words. */
export function widthIn(alt: string): number | null {
  const width = WIDTH.exec(alt)?.[1];
  return width === undefined ? null : Number(width);
}
