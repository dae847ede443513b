import type { Journal } from '../notes/journal.ts';
import { promptFor } from '../prompts/prompt-for.ts';
import { promptOf } from '../prompts/prompt-of.ts';
import { PROMPTS } from '../prompts/prompts.ts';
import type { NewFileDetails } from './initial-values.ts';
import { PROMPT_WORDS } from '../messages/en/new-files.ts';
import { fieldLine, inOneLine, yamlText } from './yaml-line.ts';

/**
 * Something to write to, as comments at the end of the frontmatter, right above the writing: there it is no writing
 * itself, so that an entry of which only the fields were filled in stays a check-in.
 */
export function promptLines(journal: Journal, { kind, day }: NewFileDetails): string[] {
  if (kind === 'entry') {
    const { id, text } = promptFor(journal, day);
    return [`# ${PROMPT_WORDS.entry}`, `#   ${inOneLine(text)}`, `# ${fieldLine('prompt', yamlText(id))}`];
  }
  if (kind !== 'reflection') return [];
  const ofSessions = PROMPTS.filter((prompt) => prompt.kind === 'session');
  return [`# ${PROMPT_WORDS.reflection}`, `#   ${promptOf(day, ofSessions).text}`];
}
