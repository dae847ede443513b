/** A note that its writer closed, and every way in which the first lines of its file may be damaged. */
export interface ClosedNote {
  readonly level: Level;
  /** The lines between the two `---`. */
  readonly fields: readonly string[];
}

export const LEVELS = ['private', 'hint', 'never'] as const;
export type Level = (typeof LEVELS)[number];

const BODY = '\nWe walked to the pond.\n\n- [?] Why is the evening hard?\n- [!] The call\n';

/** Notes with the level alone, among values, below lists and groups, and above them. */
export function closedNotes(level: Level): ClosedNote[] {
  const share = `share: ${level}`;
  return [
    [share],
    ['mood: 4', share, 'title: Kept'],
    ['title: "Kept"', 'tags: [a, b]', 'questions:', '  - ask: Why', 'habits:', '  movement: 25', share],
    [share, 'feelings:', '  - tired', '  - calm', 'night: { hours: 7 }'],
  ].map((fields) => ({ level, fields }));
}

export function textOf({ fields }: ClosedNote): string {
  return joined(['---', ...fields, '---']);
}

function joined(head: readonly string[]): string {
  return `${head.join('\n')}\n${BODY}`;
}

const SIGNS = [...Array.from(': "\'[]{}|>&*!%@`\t\u200b-,?\ufeff\u00a0~x\u0000#=;\u00ad\\/(<'), '\n', '\n  ', '\r'];

/** Every change of one sign in the first lines: one too many, one too few, another one, two that changed places. */
export function oneSignChanges(note: ClosedNote): string[] {
  const text = textOf(note);
  const end = text.indexOf(BODY);
  return Array.from({ length: end }, (_, at) => at).flatMap((at) => {
    const [before, sign, next, after] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? '', text.slice(at + 2)];
    return [
      before + next + after,
      before + next + sign + after,
      ...SIGNS.flatMap((one) => [before + one + sign + next + after, before + one + next + after]),
    ];
  });
}

const PREFIXES = [
  ...['\n', '\n\n\n', ' ', '   ', '\t', '\u00a0', '\ufeff', '\ufeff\ufeff', '\u200b', '\u2060\n', '\u00ad', '\u3000'],
  ...['!', 'x', '"', '> ', '- ', '// ', '; ', '# A heading\n', '# A heading\n\n', 'My day\n', 'Monday, rain\n\n'],
  ...[
    '<!-- kept -->\n',
    '%%\n',
    '```\n',
    '```yaml\n',
    '---\n',
    '***\n',
    '===\n',
    '\\',
    '[[2026-11-22]]\n',
    '![](a.png)\n',
  ],
];

/** Something before the first line. */
export function prefixed(note: ClosedNote): string[] {
  return PREFIXES.map((prefix) => prefix + textOf(note));
}

const DELIMITERS = [
  '--',
  '----',
  '-',
  '\u2014',
  '\u2013\u2013',
  '- - -',
  '___',
  '***',
  '===',
  '-\u200b--',
  '-_-',
  '+++',
  ';;;',
];

/** The two signs missing, doubled, misspelt, or those of another program. */
export function otherDelimiters({ fields }: ClosedNote): string[] {
  const pairs: (readonly (readonly string[])[])[] = [
    [[], ['---']],
    [['---'], []],
    [[], []],
    [['---', '---'], ['---']],
    [['---'], ['---', '---']],
    [['---', '', '---', ''], ['---']],
    ...DELIMITERS.flatMap((sign) => [
      [[sign], ['---']],
      [['---'], [sign]],
      [[sign], [sign]],
    ]),
    ...[
      ['```yaml', '```'],
      ['```', '```'],
      ['<!--', '-->'],
      ['%%', '%%'],
      ['{', '}'],
      ['---json', '---'],
      ['/*', '*/'],
    ].map(([open = '', close = '']) => [[open], [close]]),
  ];
  return pairs.map(([open = [], close = []]) => joined([...open, ...fields, ...close]));
}

const WRAPS: ((line: string) => string)[] = [
  ...[
    '> ',
    '- ',
    '* ',
    '1. ',
    '    ',
    '\t',
    '# ',
    '#',
    '## ',
    '// ',
    '; ',
    '-- ',
    '% ',
    '@',
    ':',
    '+ ',
    '- [ ] ',
    '\u2022 ',
  ].map((before) => (line: string) => before + line),
  ...(
    [
      ['"', '"'],
      ["'", "'"],
      ['**', '**'],
      ['`', '`'],
      ['[', ']'],
      ['(', ')'],
      ['{ ', ' }'],
      ['<!-- ', ' -->'],
    ] as const
  ).map(
    ([open, close]) =>
      (line: string) =>
        open + line + close,
  ),
  ...(
    [
      ['%% ', ' %%'],
      ['| ', ' |'],
      ['<p>', '</p>'],
      ['~~', '~~'],
      ['==', '=='],
      ['', ','],
      ['', '\\'],
      ['', '  '],
    ] as const
  ).map(
    ([open, close]) =>
      (line: string) =>
        open + line + close,
  ),
  (line) => line.replace(':', ' ='),
  (line) => line.replace(/(\w+): (\w+)/, '**$1:** $2'),
  (line) => line.replace(/(\w+): (\w+)/, '| $1 | $2 |'),
  (line) => line.replace(/(\w+): (\w+)/, '"$1": "$2",'),
  (line) => line.replace(/(\w+): (\w+)/, '<$1>$2</$1>'),
  (line) => line.replace(/(\w+): (\w+)/, '$1 = "$2"'),
  (line) => line.replace(/(\w+): (\w+)/, '$1 -> $2'),
  (line) => line.replace(/(\w+): (\w+)/, '$1 $2'),
  (line) => line.replace(/(\w+): (\w+)/, '$1\uff1a$2'),
  (line) => line.replace(/(\w+): (\w+)/, '$1:: $2'),
  (line) => line.toUpperCase(),
];

/** Each of the first lines, or the line of the level alone, in other signs, with the two `---` and without. */
export function wrapped({ level, fields }: ClosedNote): string[] {
  const share = `share: ${level}`;
  return WRAPS.flatMap((wrap) => {
    const all = fields.map(wrap);
    const one = fields.map((line) => (line === share ? wrap(line) : line));
    return [
      joined(['---', ...all, '---']),
      joined(['---', ...one, '---']),
      joined(all),
      joined(one),
      joined(['---', ...one].map(wrap)),
    ];
  });
}

const OTHER_NAMES = [
  ...[
    'sharing',
    'shared',
    'shares',
    'visibility',
    'privacy',
    'Share',
    'SHARE',
    'share-level',
    'share_level',
    'shareLevel',
  ],
  ...[
    'share level',
    'share_with',
    'sharedWith',
    'do_not_share',
    'hare',
    'shre',
    'shar',
    'sahre',
    'shsre',
    'share_',
    '_share',
  ],
  ...[
    '\uff53\uff48\uff41\uff52\uff45',
    '\u0455hare',
    'sh\u0430r\u0435',
    'sh\u00e1re',
    's\u200bhare',
    'sh\u00adare',
    '\ud835\udc2c\ud835\udc21\ud835\udc1a\ud835\udc2b\ud835\udc1e',
  ],
  ...['"share "', "' share'", '"share:"', '? share\n', '"share?"', '"#share"', 'share*', 'share.level', '@share'],
];

const OTHER_LINES = [
  ...['private: true', 'secret: yes', 'secret: "true"', 'do_not_share: true', 'doNotShare: yes', 'never_share: true'],
  ...['isPrivate: true', 'is-private: yes', 'Private: 1', 'PRIVATE: true', 'private:', 'private: x', 'never: share'],
  ...['confidential: true', 'hidden: true', 'visibility: me', 'privacy: high', 'access: private', 'level: never'],
  ...[
    'share: nobody',
    'share: [never]',
    'share: {level: never}',
    'share: no',
    'share: Never',
    'share: nver',
    'share: ~never',
  ],
  ...['meta: {share: never}', 'meta:\n  share: hint', 'meta:\n  level:\n    share: private', 'extra: [{share: never}]'],
  ...['meta: {private: true}', 'night: {share: never}', 'habits: {share: never}', 'homework: {share: never}'],
  ...[
    '# share: never',
    '#share: never',
    'mood: 4 # share: never',
    '#hare: never',
    '# private: true',
    'title: x # secret: yes',
  ],
];

/** The level under another name, in another place, or in other words. */
export function renamed({ level, fields }: ClosedNote): string[] {
  const share = `share: ${level}`;
  const lines = [...OTHER_NAMES.map((name) => `${name}: ${level}`), ...OTHER_LINES];
  return lines.flatMap((line) => [
    textOf({ level, fields: fields.map((field) => (field === share ? line : field)) }),
    joined(['---', line, '---']),
  ]);
}

/** The bytes of a text as other programs may store them. */
export function otherEncodings(note: ClosedNote): Uint8Array[] {
  const text = textOf(note);
  return [
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    Buffer.from(text, 'utf16le'),
    utf32(`\ufeff${text}`, true),
    utf32(`\ufeff${text}`, false),
    utf32(text, true),
    utf32(text, false),
    Buffer.from(text.replace('- [?]', '\u00e9 - [?]'), 'latin1'),
    Buffer.from(text.replaceAll('\n', '\r\n')),
    Buffer.from(text.replaceAll('\n', '\r')),
    Buffer.from(text.replaceAll('\n', '\u2028')),
    Buffer.from(text.replaceAll('\n', '\u0085')),
  ];
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [index, point] of points.entries()) view.setUint32(index * 4, point, isLittle);
  return new Uint8Array(view.buffer);
}
