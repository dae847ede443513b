import { lettersOf, saysClosed } from './damaged-share.ts';
import { describeValue, fieldName } from './describe.ts';
import type { Doubt } from './doubt.ts';
import type { SplitText } from './frontmatter.ts';
import type { CommonFields } from './kinds/common.ts';
import { readYesNo } from './kinds/fields.ts';
import { messages } from './messages.ts';
import { comparable, nearest } from './nearest.ts';
import { SHARE_LEVELS, type Share } from './share.ts';

/** Who may see a note, and the doubts about its file with what they mean for that. */
export interface Sharing {
  readonly share: Share | null;
  readonly isDraft: boolean;
  readonly doubts: readonly Doubt[];
}

/** What cannot be read of `share` and `draft` closes the note rather than opening it. */
export function readSharing(split: SplitText, fields: CommonFields, found: readonly Doubt[]): Sharing {
  const isDamaged = fields.share === undefined && split.doubts.length > 0 && saysClosed(split.frontmatter);
  const about = [...split.doubts, ...found].map((doubt, index) => ({
    doubt,
    steers: isDamaged && index === 0 ? ('share' as const) : steeredBy(doubt, split),
  }));
  const isUnclear = (name: 'share' | 'draft') => about.some(({ steers }) => steers === name);
  return {
    share: !split.isReadable || isUnclear('share') ? 'never' : (fields.share ?? null),
    isDraft: isUnclear('draft') || (fields.draft ?? false),
    doubts: about.map(({ doubt, steers }) => (steers === null ? doubt : closing(doubt, steers, found, split))),
  };
}

/** Which of the two fields a doubt leaves open. A misspelt name counts where its value could be meant for it. */
function steeredBy({ field }: Doubt, split: SplitText): 'share' | 'draft' | null {
  if (field === null) return null;
  if (field === 'share' || field === 'draft') return field;
  const value = split.fields.values.get(field);
  if (comparable(field) === 'share' || isHiddenShare(field, split)) return 'share';
  if (comparable(field) === 'draft') return readYesNo(value) === false ? null : 'draft';
  if (nearest(field, ['share'])) return typeof value === 'string' && nearest(value, SHARE_LEVELS) ? 'share' : null;
  return nearest(field, ['draft']) && readYesNo(value) === true ? 'draft' : null;
}

/** A name with signs in it that cannot be seen is not shown as it is, and may be meant for `share` all the same. */
function isHiddenShare(field: string, { fields }: SplitText): boolean {
  return [...fields.values.keys()].some(
    (name) => fieldName([name]) === field && name !== field && nearest(lettersOf(name), ['share']) !== null,
  );
}

function closing(doubt: Doubt, field: 'share' | 'draft', found: readonly Doubt[], split: SplitText): Doubt {
  const isWrongValue = doubt.field === field && found.includes(doubt);
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
