/** The same for one name, however it is cased and spaced: `P. L.`, `p.l.` and `PL` */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s.]+/g, '')
    .toLowerCase();
}

export function isSamePerson(name: string, other: string): boolean {
  return nameKey(name) === nameKey(other);
}
