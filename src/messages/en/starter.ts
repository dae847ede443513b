/** What a new journal begins with: its habits, and what its files say of themselves. */
export const STARTER_HABIT_WORDS = {
  movement: {
    name: 'Movement',
    smallest: 'Once around the room',
    why: 'Any movement counts, and slow counts too.',
  },
  outside: {
    name: 'Outside in daylight',
    smallest: 'A minute at the open door',
    why: 'Daylight helps the body know when to sleep.',
  },
  'something-pleasant': {
    name: 'Something pleasant',
    smallest: 'One song',
    why: 'Small pleasant things are part of getting on.',
  },
  somebody: {
    name: 'A word with somebody',
    smallest: 'A message, or a nod',
    why: 'Company need not be long to count.',
  },
  'phone-away': {
    name: 'Phone away for the night',
    smallest: 'Face down on the table',
    why: 'It is easier to fall asleep without it.',
  },
} as const;

/** The comment in the settings that are made for a vault. */
export const VAULT_COMMENTS = {
  settings: 'How this folder is read as a journal. Every line may be changed; the guide has all settings.',
} as const;

/** Comments in the files of a new journal. */
export const STARTER_COMMENTS = {
  settings: 'The settings of this journal. Each has a usual value, so every line may stay as it is.',
  ignored: 'Files that are no notes.',
  leftBehind: 'What systems and editors leave behind.',
} as const;

export const STARTER_README = `# My journal

Plain text files, one a note. The folder a file is in says what it is.

- journal: entries, named after their day, such as 2026-11-23.md
- sessions, reflections, homework, habits: as they are called
- thoughts, goals, wins, measures: make them when you want them
- journal.yaml: settings

From the program's folder:

    npm run new -- entry
    npm run checkin
    npm start

The last shows the journal on this machine only. Its page /guide/ says the rest.

In VS Code, type \`new-entry\`, \`question\` or \`win\` in a note and take the suggestion (Ctrl-Space shows it). Its YAML
extension explains journal.yaml as you type. Any other editor is as good.

Back up by copying this whole folder to a place that only you can read. Nothing in it is encrypted.
`;
