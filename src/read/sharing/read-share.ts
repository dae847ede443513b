import { diagnosticAt, finding, type Diagnostic } from '../../notes/diagnostic.ts';
import type { z } from 'zod';
import { saysClosed } from './recover-share.ts';
import { describeValue } from '../fields/describe-value.ts';
import type { SplitText } from '../yaml/split-frontmatter.ts';
import type { CommonFields } from '../../notes/kinds/common-fields.ts';
import { readYesNo } from '../../notes/kinds/field-types.ts';
import { privacyMentions, type Mention } from './privacy-mentions.ts';
import { comparable, nearest } from '../fields/nearest-name.ts';
import type { Share } from '../../notes/share-level.ts';

/** Who may see a note, and the diagnostics of its file with what they mean for that. */
export interface Sharing {
  readonly share: Share | null;
  readonly isDraft: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The two fields that decide who may see a note. */
type Steered = 'share' | 'draft';

/**
 * Doubt closes: what cannot be read of `share` and `draft`, and whatever else in the first lines says who may see the
 * note, makes it `never` rather than open.
 */
export function readSharing({ split, fields, schema, found }: SharingInput): Sharing {
  const isRead = fields.share !== undefined || found.some(({ field }) => field === 'share');
  const isDamaged = !isRead && split.diagnostics.length > 0 && saysClosed(split.frontmatter);
  const mentions = privacyMentions(split, schema);
  const mentioned = new Set(mentions.map(({ place }) => place.line));
  const about: Steering[] = [...split.diagnostics, ...found].map((diagnostic, index) => ({
    diagnostic,
    steers:
      steeredBy(diagnostic, split) ??
      (diagnostic.closes || (isDamaged && index === 0) || mentioned.has(diagnostic.line) ? 'share' : null),
  }));
  const wrongValues = new Set(found);
  const isUnclear = (name: Steered) => about.some(({ steers }) => steers === name);
  return {
    share: !split.isReadable || isUnclear('share') || mentions.length > 0 ? 'never' : (fields.share ?? null),
    isDraft: isUnclear('draft') || (fields.draft ?? false),
    diagnostics: [
      ...about.map(({ diagnostic, steers }) =>
        steers === null
          ? diagnostic
          : closing(diagnostic, steers, { isWrongValue: wrongValues.has(diagnostic), split }),
      ),
      ...unsaid(mentions, about),
    ],
  };
}

interface Steering {
  readonly diagnostic: Diagnostic;
  readonly steers: Steered | null;
}

export interface SharingInput {
  readonly split: SplitText;
  readonly fields: CommonFields;
  readonly schema: z.ZodObject;
  /** Diagnostics of the fields. */
  readonly found: readonly Diagnostic[];
}

/** A line that is named already for what it says of sharing is not named twice. */
function unsaid(mentions: readonly Mention[], about: readonly Steering[]): Diagnostic[] {
  const said = new Set(about.map(({ diagnostic }) => diagnostic.line));
  const first = new Map(mentions.toReversed().map((mention) => [mention.place.line, mention]));
  return [...first.values()]
    .filter(({ place }) => !said.has(place.line))
    .toReversed()
    .map(({ place, field }) => diagnosticAt(place, finding('says-who-sees', { field }), field));
}

/** Which of the two fields a diagnostic leaves open. A name like `draft` counts unless its value says no. */
function steeredBy({ field }: Diagnostic, split: SplitText): Steered | null {
  const name = field?.toLowerCase();
  if (name === 'share' || name === 'draft') return name;
  if (field === null || nearest(field, ['draft']) === null) return null;
  const answer = readYesNo(split.fields.values.get(field));
  return answer === true || (comparable(field) === 'draft' && answer !== false) ? 'draft' : null;
}

function closing(
  diagnostic: Diagnostic,
  field: Steered,
  { isWrongValue, split }: { isWrongValue: boolean; split: SplitText },
): Diagnostic {
  const consequence = field === 'share' ? 'treated-as-never' : 'treated-as-draft';
  if (!isWrongValue || diagnostic.field !== field) return { ...diagnostic, consequence };
  const code = field === 'share' ? 'share-unclear' : 'draft-unclear';
  const found = finding(code, { field, value: describeValue(split.fields.values.get(field)) });
  return { ...diagnosticAt(diagnostic, found, field), consequence };
}
