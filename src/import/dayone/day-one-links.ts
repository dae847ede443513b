import { linkSign } from '../records.ts';

/** `[words](dayone://view?entryId=…)`, in its second version too. */
const LINK = /\[([^[\]\n]{1,200})\]\(dayone2?:\/\/view\?entryId=([\w-]{8,64})[^()\s]*\)/gi;

/** A text with signs in place of what leads to other entries, and which those are. */
export function dayOneLinks(written: string): { readonly text: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const text = written.replace(LINK, (_, words: string, id: string) => linkSign(links.push(id) - 1, words));
  return { text, links };
}
