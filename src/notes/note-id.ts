/** The file's name without its ending, in composed letters: what other notes call a note by. */
export function idOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]+$/, '').normalize('NFC');
}
