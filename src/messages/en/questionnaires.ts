import type { MeasureName } from '../../notes/questionnaire-score.ts';

/** A questionnaire whose text may be reproduced: its items as published, word for word, and its credit line. */
export interface QuestionnaireText {
  readonly intro: string;
  /** What the answers 0, 1, 2 and 3 mean. */
  readonly answers: readonly string[];
  readonly items: readonly string[];
  readonly credit: string;
}

const INTRO = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
const ANSWERS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const CREDIT =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';

const PHQ8_ITEMS = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
];

const PHQ9_ITEMS = [...PHQ8_ITEMS, 'Thoughts that you would be better off dead or of hurting yourself in some way'];

const GAD7_ITEMS = [
  'Feeling nervous, anxious, or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid, as if something awful might happen',
];

const COMMON = { intro: INTRO, answers: ANSWERS, credit: CREDIT };

/**
 * The only questionnaires whose items may stand here. Of WHO-5, ISI, PSS, ORS and SRS nothing but totals is taken: their
 * owners have not given leave.
 */
export const QUESTIONNAIRE_TEXTS: Readonly<Partial<Record<MeasureName, QuestionnaireText>>> = {
  phq9: { ...COMMON, items: PHQ9_ITEMS },
  phq8: { ...COMMON, items: PHQ8_ITEMS },
  gad7: { ...COMMON, items: GAD7_ITEMS },
};
