import { htmlTagNames } from 'html-tag-names';
import { htmlVoidElements } from 'html-void-elements';
import { defaultSchema } from 'hast-util-sanitize';

/** A tag as Markdown knows it: with a name of Latin letters, and closed before another begins. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])([^<>]*)>/gi;
const KNOWN: ReadonlySet<string> = new Set(htmlTagNames);
const KEPT: ReadonlySet<string> = new Set([...(defaultSchema.tagNames ?? []), ...htmlVoidElements]);
const QUOTED = /=\s*(?:"[^"]*"|'[^']*')/g;
/** Attributes that stand without a value. */
const ALONE = new Set(
  'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden inert ismap loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);

/** Where in a text something stands between `<` and `>` that is no HTML but words, such as `<Anna>` or `<note to self>`. */
export function typedTags(text: string): number[] {
  const tags = [...text.matchAll(TAG)];
  const closed = new Set(tags.flatMap(([, slash, name = '']) => (slash === '/' ? [name.toLowerCase()] : [])));
  return tags
    .filter(([, slash, name = '', rest = '']) =>
      areWords(name.toLowerCase(), rest, slash === '/' || closed.has(name.toLowerCase())),
    )
    .map(({ index }) => index);
}

/** A name of HTML that the page would leave out, and that nothing closes, is a word that would be lost. */
function areWords(name: string, rest: string, isClosed: boolean): boolean {
  if (!KNOWN.has(name)) return true;
  const parts = rest.replace(QUOTED, '=').split(/[\s/]/);
  if (parts.some((part) => part !== '' && !part.includes('=') && !ALONE.has(part.toLowerCase()))) return true;
  return rest.trim() === '' && !isClosed && !KEPT.has(name) && !NEVER_WORDS.has(name);
}

/** What a person hardly means as a word, whether something closes it or not. */
const NEVER_WORDS = new Set(
  'script style iframe svg math template noscript xmp plaintext noembed noframes textarea select html head body'.split(
    ' ',
  ),
);
