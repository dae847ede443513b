import { countOf } from './count.ts';

/** More than any person nests, and few enough for parsers and sanitizers that call themselves for each level. */
const MOST_CONTAINERS = 200;
const MOST_OPEN_TAGS = 1000;

/** `> - 1. > …`: containers that open on one line. Each step eats at least a sign, so a line is read once. */
const DEEP_LINE = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${String(MOST_CONTAINERS)}}`,
  'm',
);
/** Left open by many who write HTML by hand: paragraphs and items of lists. */
const FEW_OPEN_TAGS = 20;
const MOST_TAGS_OPENED_AGAIN = 500_000;
const OPENING_TAG = /<[a-z][^<>]*>/gi;
/** What has no end tag, or closes itself. */
const EMPTY_TAG = /<(?:br|hr|img|wbr|input|[a-z](?=[^<>]*\/>))[^<>]*>/gi;
const CLOSING_TAG = /<\/[a-z]/gi;

/**
 * Whether a body nests its quotes, lists or tags past reason. Laying it out would take minutes or more stack than
 * there is; it is shown as it is written.
 */
export function isTooDeep(body: string): boolean {
  return DEEP_LINE.test(body) || hasDeepTags(body);
}

/**
 * Counts as if no tag were ever closed where it must be: rough, cheap, and far above what is written by hand. A browser
 * opens a `<b>` that is left open again in every block that follows, so the two are counted together.
 */
function hasDeepTags(body: string): boolean {
  if (!body.includes('<')) return false;
  const tags = countOf(body, OPENING_TAG) - countOf(body, EMPTY_TAG);
  const open = tags - countOf(body, CLOSING_TAG);
  return open > MOST_OPEN_TAGS || (open > FEW_OPEN_TAGS && open * tags > MOST_TAGS_OPENED_AGAIN);
}
