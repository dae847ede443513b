/** What a note ends in; a plain text that is named after its day may be one too. */
export const NOTE_FILE = /\.(?:md|mdx|markdown|mdown)$|(?:^|\/)\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])[^/]*\.txt$/iu;
