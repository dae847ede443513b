/** A picture as the site serves it. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** `guessed`: kept, unless the paragraph looks as if an editor had wrapped it. */
export type LineBreaks = 'kept' | 'joined' | 'guessed';

/** A part of another note that is shown where it is embedded. */
export interface EmbeddedPart {
  /** Its Markdown. */
  readonly body: string;
  readonly lang: string | null;
  /** Where it is from, as a reader sees it. */
  readonly source: { readonly address: string; readonly title: string; readonly lang: string | null };
  /** How its own links and pictures are found. What it embeds itself is a link. */
  readonly targets: Pick<HtmlOptions, 'linkTo' | 'pictureAt' | 'tagTo'>;
}

export interface HtmlOptions {
  /** The address of a link's target; null for one that leads nowhere, which is then shown as text. */
  readonly linkTo: (target: string) => string | null;
  readonly pictureAt: (target: string) => Picture | null;
  /** What a paragraph of `![[…]]` alone shows; null where it is a link. */
  readonly partAt?: (target: string) => EmbeddedPart | null;
  /** The page of a tag; null for one without a page, which is then text. */
  readonly tagTo?: (tag: string) => string | null;
  /** Keeps the ids of one note apart from those of the others on the page. */
  readonly idPrefix: string;
  /** How far headings move down so that they stand below the page's own. */
  readonly headingShift: number;
  /** What becomes of a line's end within a paragraph; guessed if left out. */
  readonly lineBreaks?: LineBreaks;
  /** Whether it is for paper: a comment without an end then hides what follows, which a page shows to its writer. */
  readonly isPrinted?: boolean;
  readonly markLabels: Readonly<Record<string, string>>;
}
