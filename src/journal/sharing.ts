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
  const hidden = hiddenShares(split);
  const about = [...split.doubts, ...found].map((doubt, index) => ({
    doubt,
    steers: isDamaged && index === 0 ? ('share' as const) : steeredBy(doubt, split, hidden),
  }));
  const wrongValues = new Set(found);
  const isUnclear = (name: 'share' | 'draft') => about.some(({ steers }) => steers === name);
  return {
    share: !split.isReadable || isUnclear('share') ? 'never' : (fields.share ?? null),
    isDraft: isUnclear('draft') || (fields.draft ?? false),
    doubts: about.map(({ doubt, steers }) => (steers === null ? doubt : closing(doubt, steers, wrongValues, split))),
  };
}

/** Which of the two fields a doubt leaves open. A misspelt name counts where its value could be meant for it. */
function steeredBy({ field }: Doubt, split: SplitText, hidden: ReadonlySet<string>): 'share' | 'draft' | null {
  if (field === null) return null;
  if (field === 'share' || field === 'draft') return field;
  const value = split.fields.values.get(field);
  if (comparable(field) === 'share' || hidden.has(field)) return 'share';
  if (comparable(field) === 'draft') return readYesNo(value) === false ? null : 'draft';
  if (nearest(field, ['share'])) return typeof value === 'string' && nearest(value, SHARE_LEVELS) ? 'share' : null;
  return nearest(field, ['draft']) && readYesNo(value) === true ? 'draft' : null;
}

/** How names are shown that have signs in them which cannot be seen, and may be meant for `share` all the same. */
function hiddenShares({ fields }: SplitText): ReadonlySet<string> {
  const hidden = [...fields.values.keys()].filter(
    (name) => fieldName([name]) !== name && nearest(lettersOf(name), ['share']) !== null,
  );
  return new Set(hidden.map((name) => fieldName([name])));
}

function closing(doubt: Doubt, field: 'share' | 'draft', wrongValues: ReadonlySet<Doubt>, split: SplitText): Doubt {
  const isWrongValue = doubt.field === field && wrongValues.has(doubt);
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
