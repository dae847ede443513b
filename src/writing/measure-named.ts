import { measureInName } from '../notes/kinds/measure.ts';
import type { MeasureName } from '../notes/questionnaire-score.ts';

/** The questionnaire that a name means, however it is written: `PHQ-8` is phq8. Any other name is a measure of one's own. */
export function measureNamed(name: string): MeasureName {
  return measureInName(name.replace(/[^\p{L}\p{N}]+/gu, '')) ?? 'other';
}
