import type { MeasureName } from '../notes/questionnaire-score.ts';
import { MEASURE_FORM_WORDS } from '../messages/en/new-files.ts';
import { QUESTIONNAIRE_TEXTS } from '../messages/en/questionnaires.ts';

/** The items of a questionnaire as a list to fill in, each behind its hyphen; null where its text may not stand here. */
export function formLines(measure: MeasureName): string[] | null {
  const text = QUESTIONNAIRE_TEXTS[measure];
  if (!text) return null;
  const { intro, answers, items, credit } = text;
  return [
    `# ${intro}`,
    `# ${answers.map((answer, index) => `${String(index)} ${answer.toLowerCase()}`).join(', ')}`,
    `# ${MEASURE_FORM_WORDS.how}`,
    ...items.map((item) => `-  # ${item}`),
    ...(measure === 'phq9' ? MEASURE_FORM_WORDS.ninth.map((line) => `# ${line}`) : []),
    `# ${credit}`,
  ];
}
