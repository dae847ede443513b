import type { Files } from '../read/folder.ts';

/** Files as years of editors, systems and programs leave them: every one is somebody's writing and none of it is tidy. */
export const MESSY: Files = {
  'journal.yaml': '\ufeff---\r\nname: "M."\r\npaper: letter\r\nmod: 3\r\nignore: [ideas/**]\r\n---\r\n',
  'journal/2026-11-01.md': '\ufeff---\r\nmood: 4\r\n---\r\n\r\nA mark and line ends of another system.\r\n',
  'journal/2026-11-02.md':
    '---\nmood: "six"\nweather: grey\nlist: [a, b]\nimported: daylio/0a1b2c@3d\n---\n- [?] Why?\n\n\n',
  'journal/2026-11-03.md': '---\nmood: [3\n  night: {{\n---\nNobody can read what stands above.\n',
  'journal/2026-11-04.md': Buffer.from('4d616c6572e92e0a', 'hex'),
  'journal/2026-11-05.md': Buffer.from('89504e470d0a1a0a0000000000000000', 'hex'),
  'journal/2026-11-06.mdx': 'export const n = 2;\n\n<b>{n}</b> times\n',
  'journal/2026-11-07.md': '',
  'journal/2026-11-08.md': '\u202bכתבתי היום\u202c, ואז هدأت.\n\n#שקט\u200f\n',
  'journal/2026-11-09.md': '---\ndraft: true\nmood: 2\n---\nNot yet.',
  'journal/2026-11-10.md': '---\nshare: nevr\nmood: 8\n---\rOld line ends.\rTwo.',
  'journal/2026-11-11.md': '\u0000\u0007\u001b[2J a bell \u{1f331} and \u007f more \u2028 lines\n',
  'journal/2026-11-12.md': '---\nhabits: { tea: 3, __proto__: 4, constructor: 1 }\n---\n',
  'journal/2026-11-12 (conflicted copy).md': 'The other one.\n',
  'journal/2026-11-12-never-closed.md': '---\nmood: 3\n\nThe lines above have no end.\n',
  'journal/2026-11-13.md': '+++\nmood = 3\n+++\nTOML.\n',
  'habits/tea.md': '---\nname: Tea\nmeasure: count\n---\n',
  'sessions/2026-11-14.md': '---\ntime: 9:30\nwith: 7\nasked: [Why?]\n---\n',
  'templates/entry.md': '---\nmood: {{value}}\ndate: {{date}}\n---\n',
  'ideas/one.md': 'It is ignored, and still mine.\n',
  'Was nun? #3.md': 'A name of many signs.\n',
  'lists/very/deep/in/there.markdown': '# One\n\n[[2026-11-02]] ![](../../../../pictures/sea.png)\n',
  'pictures/sea.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  'imports/daylio.yaml': 'moods:\n  rad: 9\n',
  'list.txt': 'Beside the notes.\n',
};
