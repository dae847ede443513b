import { GUIDE_WORDS } from '../../messages/en/guide.ts';

/** The sample journal's files, as they stand in the repository: a writer's own notes are never among them. */
const FILES = import.meta.glob<string>(['/content/*/**/*.md', '/content/safety-plan.md', '/content/journal.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a file of the sample journal. Throws where there is none of that name. */
export function exampleOf(path: string): string {
  const text = FILES[`/content/${path}`];
  if (text === undefined) throw new Error(GUIDE_WORDS.noSample(path));
  return text.trimEnd();
}
