/** More than any person nests, and few enough for parsers and sanitizers that call themselves for each level. */
const MOST_CONTAINERS = 200;
const MOST_OPEN_TAGS = 1000;

/** `> - 1. > …`: containers that open on one line. Each step eats at least a sign, so a line is read once. */
const DEEP_LINE = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${String(MOST_CONTAINERS)}}`,
  'm',
);
const OPENING_TAG = /<[a-z][^<>]*>/gi;

/**
 * Whether a body nests its quotes, lists or tags past reason. Laying it out would take minutes or more stack than
 * there is; it is shown as it is written.
 */
export function isTooDeep(body: string): boolean {
  return DEEP_LINE.test(body) || hasDeepTags(body);
}

/** Counts as if no tag were ever closed where it must be: rough, cheap, and far above what is written by hand. */
function hasDeepTags(body: string): boolean {
  let open = 0;
  for (const [tag] of body.matchAll(OPENING_TAG)) if (!tag.endsWith('/>')) open++;
  if (open <= MOST_OPEN_TAGS) return false;
  const closed = body.match(/<\/[a-z]/gi)?.length ?? 0;
  return open - closed > MOST_OPEN_TAGS;
}
