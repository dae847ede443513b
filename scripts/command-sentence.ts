/** The line of the command-line library as a sentence, with where to find more. */
export function commandSentence(text: string, command: string): string {
  const [said = ''] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}. Look at npm run ${command} -- --help.\n`;
}
