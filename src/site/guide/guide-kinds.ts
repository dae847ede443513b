import { GUIDE_KINDS, type GuideKind } from '../../messages/en/guide.ts';
import { pagesOf } from '../shell/pages-of.ts';

/** What the guide says of one kind of file. */
export interface GuideKindView {
  readonly kind: GuideKind;
  /** The text of a file of the sample journal; null where that is not there any more. */
  readonly example: string | null;
}

/** A page of the guide for every kind of file. */
export const guideKindPages = pagesOf({
  things: () => GUIDE_KINDS,
  addressOf: ({ slug }) => `/guide/${slug}/`,
  view: ({ readSample }, kind): GuideKindView => ({ kind, example: readSample(kind.example)?.trimEnd() ?? null }),
});
