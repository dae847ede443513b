/** A line of the command-line library as a sentence, with where to find more. */
export function usageSentence(said: string, command: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}. Look at npm run ${command} -- --help.`;
}
