import type { MeasureName } from '../../notes/questionnaire-score.ts';
import type { Measure } from '../../notes/note.ts';

const MEASURE_WORDS: Readonly<Record<Exclude<MeasureName, 'other'>, string>> = {
  phq9: 'PHQ-9',
  phq8: 'PHQ-8',
  gad7: 'GAD-7',
  who5: 'WHO-5',
  isi: 'ISI',
  pss10: 'PSS-10',
};

/** What a questionnaire is called: by its published name, or by the writer's own. */
export function measureName({ fields }: Measure): string {
  const { measure = 'other' } = fields;
  return measure === 'other' ? (fields.name ?? 'Measure') : MEASURE_WORDS[measure];
}
