/** A text of at least so many signs made of one unit again and again; `№` in it is another number each time. */
export function grown(unit: string, size: number): string {
  if (!unit.includes('\u2116')) return unit.repeat(Math.ceil(size / unit.length));
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? size)
    parts.push(unit.replaceAll('\u2116', String(parts.length)));
  return parts.join('');
}
