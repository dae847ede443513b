/** How often a sign is in a text; the expression is a global one. Nothing is kept of what is found. */
export function countOf(text: string, sign: RegExp): number {
  let count = 0;
  const found = new RegExp(sign);
  while (found.test(text)) count++;
  return count;
}
