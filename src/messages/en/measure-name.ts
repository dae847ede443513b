import { publishedNameOf } from '../../notes/questionnaire-score.ts';
import type { Measure } from '../../notes/note.ts';

/** What a questionnaire is called where the writer has given it no name. */
export const UNNAMED_MEASURE = 'Measure';

/** What a questionnaire is called: by its published name, or by the writer's own. */
export function measureName({ fields }: Measure): string {
  return publishedNameOf(fields.measure) ?? fields.name ?? UNNAMED_MEASURE;
}
