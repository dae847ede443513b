import type { z } from 'zod';
import { saysClosed } from './recover-share.ts';
import { describeValue } from '../fields/describe-value.ts';
import type { Doubt } from '../../notes/doubt.ts';
import type { SplitText } from '../yaml/split-frontmatter.ts';
import type { CommonFields } from '../../notes/kinds/common-fields.ts';
import { readYesNo } from '../../notes/kinds/field-types.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { privacyMentions, type Mention } from './privacy-mentions.ts';
import { comparable, nearest } from '../fields/nearest-name.ts';
import type { Share } from '../../notes/share-level.ts';

/** Who may see a note, and the doubts about its file with what they mean for that. */
export interface Sharing {
  readonly share: Share | null;
  readonly isDraft: boolean;
  readonly doubts: readonly Doubt[];
}

/** The two fields that decide who may see a note. */
type Steered = 'share' | 'draft';

/**
 * A doubt closes: what cannot be read of `share` and `draft`, and whatever else in the first lines says who may see the
 * note, makes it `never` rather than open.
 */
export function readSharing({ split, fields, schema, found }: SharingInput): Sharing {
  const isRead = fields.share !== undefined || found.some(({ field }) => field === 'share');
  const isDamaged = !isRead && split.doubts.length > 0 && saysClosed(split.frontmatter);
  const mentions = privacyMentions(split, schema);
  const mentioned = new Set(mentions.map(({ place }) => place.line));
  const about: Steering[] = [...split.doubts, ...found].map((doubt, index) => ({
    doubt,
    steers:
      steeredBy(doubt, split) ??
      (doubt.closes || (isDamaged && index === 0) || mentioned.has(doubt.place.line) ? 'share' : null),
  }));
  const wrongValues = new Set(found);
  const isUnclear = (name: Steered) => about.some(({ steers }) => steers === name);
  return {
    share: !split.isReadable || isUnclear('share') || mentions.length > 0 ? 'never' : (fields.share ?? null),
    isDraft: isUnclear('draft') || (fields.draft ?? false),
    doubts: [
      ...about.map(({ doubt, steers }) => (steers === null ? doubt : closing(doubt, steers, wrongValues, split))),
      ...unsaid(mentions, about),
    ],
  };
}

interface Steering {
  readonly doubt: Doubt;
  readonly steers: Steered | null;
}

export interface SharingInput {
  readonly split: SplitText;
  readonly fields: CommonFields;
  readonly schema: z.ZodObject;
  /** Doubts about the fields. */
  readonly found: readonly Doubt[];
}

/** A line that is named already for what it says of sharing is not named twice. */
function unsaid(mentions: readonly Mention[], about: readonly Steering[]): Doubt[] {
  const said = new Set(about.map(({ doubt }) => doubt.place.line));
  const first = new Map(mentions.toReversed().map((mention) => [mention.place.line, mention]));
  return [...first.values()]
    .filter(({ place }) => !said.has(place.line))
    .toReversed()
    .map(({ place, field }) => ({ place, field, message: messages.saysWhoSees(field) }));
}

/** Which of the two fields a doubt leaves open. A name like `draft` counts unless its value says no. */
function steeredBy({ field }: Doubt, split: SplitText): Steered | null {
  const name = field?.toLowerCase();
  if (name === 'share' || name === 'draft') return name;
  if (field === null || nearest(field, ['draft']) === null) return null;
  const answer = readYesNo(split.fields.values.get(field));
  return answer === true || (comparable(field) === 'draft' && answer !== false) ? 'draft' : null;
}

function closing(doubt: Doubt, field: Steered, found: ReadonlySet<Doubt>, split: SplitText): Doubt {
  const isWrongValue = doubt.field === field && found.has(doubt);
  const shown = describeValue(split.fields.values.get(field));
  if (field === 'share') {
    return {
      ...doubt,
      message: messages.closesShare(isWrongValue ? messages.shareUnclear(field, shown) : doubt.message),
    };
  }
  return {
    ...doubt,
    message: messages.closesDraft(isWrongValue ? messages.draftUnclear(field, shown) : doubt.message),
  };
}
