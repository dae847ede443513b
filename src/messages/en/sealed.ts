/** What stands in clear on the page that opens a sealed journal, the same for everybody. */
export const OPENING_PAGE = {
  title: 'Journal',
  lead: 'This page is sealed. It opens with the pass phrase, here on this device, and asks nothing of the network.',
  passphrase: 'Pass phrase',
  show: 'Show it while I type',
  open: 'Open',
  noScript: 'Opening it needs a browser that may run the script in this file.',
} as const;

/** What the page says while it opens, and when it does not. */
export const OPENING_WORDS = {
  loading: 'One moment: the file is still being read.',
  opening: 'Opening …',
  wrong: 'That is not the pass phrase. Capitals and spaces count.',
  old: 'This browser is too old to open the file; a current one can.',
  locked: 'Locked, because nobody was here for a while.',
  close: 'Close',
  back: 'Back to the beginning',
  pieceMissing: 'This page cannot be shown: a part of the file is damaged. The others can still be read.',
  notInside: 'This page is not in the file.',
  damage: {
    cut: 'The file ends too early: it was not copied whole. Copy it again from where it came from.',
    key: 'The part of the file that holds its key is damaged, so nothing in it can be opened. Use another copy.',
    contents:
      'The list of what is in the file is damaged. Use another copy. The beginning of the file says how the rest can still be read.',
    piece:
      'A part of the file is damaged, or is from another time. Use another copy. The beginning of the file says how the rest can still be read.',
  },
} as const;
