/**
 * Where this journal reads a file of the messy corpus otherwise than a careful reader of any Markdown would, and why.
 * What is not listed here is read as expected.
 */

/** Files with frontmatter that parses elsewhere and that is refused here, shown as text and named. */
export const REFUSED: Readonly<Record<string, string>> = {
  'made/040-toml.md': 'only YAML is read',
  'made/041-json-semicolons.md': 'only YAML is read',
  'made/042-json-fence.md': 'only YAML is read, whatever language the first line names',
  'made/043-bare-json.md': 'only YAML is read',
};

/** Files that are no notes, so that they are counted and not named. */
export const COUNTED: Readonly<Record<string, string>> = {
  'made/078-template-left.md': 'what is still to be filled in is a template',
};

/** Files of which a careful reader has another day, or none. */
export const OTHER_DAY: Readonly<Record<string, string>> = {
  'made/025-blank-line-first.md':
    'empty lines before the first sign are passed over, so that no level above the text is lost',
  'made/042-json-fence.md': 'refused as above, so its date is not read',
  'made/078-template-left.md': 'a template is no note',
  'made/095-deep-nesting.md': 'the brackets are too many for the parser, so nothing of the frontmatter is read',
  'made/102-directive.md': 'a bad line costs only itself: the date after it is read',
  'made/2024-03-07 date differs from name.md': 'the name of the file decides; the date is named as a problem',
  'made/filenames/20240328.md': 'eight digits that are a day are that day',
  'made/filenames/28-03-2024.md': 'there is no month 28, so it can mean one day only',
  'made/filenames/2024-03-21.txt': 'notes end in .md or .mdx; the file is named',
  'made/217-layout-injection.md': 'it says draft: true, so it is left out',
};

/** Fields of ours of which the value is not the one that YAML gives. */
export const OTHER_VALUE: Readonly<Record<string, string>> = {
  'made/042-json-fence.md mood': 'refused as above, so nothing of it is read',
  'made/069-hash-tags.md tags': 'empty is absent',
  'made/082-tilde-null.md mood': 'empty is absent, never 0',
  'made/082-tilde-null.md energy': 'empty is absent, never 0',
  'made/119-fraction.md mood': 'no number, so it is left out and named',
  'made/120-quoted-number.md mood': 'a number in quotes is that number',
  'made/121-fullwidth-digit.md mood': 'no number, so it is left out and named',
  'made/122-emoji-mood.md mood': 'no number, so it is left out and named',
  'made/123-stars.md mood': 'no number, so it is left out and named',
  'made/210-tags-csv.md tags': 'words between commas are tags',
  'made/214-tags-null.md tags': 'empty is absent',
  'made/220-mood-out-of-range.md mood': 'outside 0 to 10, so it is left out and named',
  'made/221-mood-word.md mood': 'no number, so it is left out and named',
};
