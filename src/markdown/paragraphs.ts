/** A line that begins a block of its own wherever it stands; lines that may carry on another are left with it. */
const OWN_BLOCK = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]|>)/;
const NUMBERED = /^ {0,3}\d{1,9}[.)][ \t]+\S/;

/** The lines of a body in the groups that are surely not read as one text: more of them at once, never fewer. */
export function paragraphsOf(body: string): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  let isList = false;
  for (const line of body.split('\n')) {
    const isBlank = line.trim() === '';
    // Within a list a number begins an item; in a paragraph it may be a sentence's.
    if (isBlank || OWN_BLOCK.test(line) || (isList && NUMBERED.test(line))) {
      if (group.length > 0) groups.push(group);
      group = [];
    }
    isList = NUMBERED.test(line) ? isList || group.length === 0 : !isBlank && (isList || OWN_BLOCK.test(line));
    if (!isBlank) group.push(line);
  }
  return group.length > 0 ? [...groups, group] : groups;
}
