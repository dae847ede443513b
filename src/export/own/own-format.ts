/** What a file of this program says that it is, and by which edition of its schema. A newer one is not read by an older program. */
export const [OWN_FORMAT_NAME, OWN_VERSION] = ['between-sessions', 1] as const;

/** How the schema's file ends, and the folder beside the export in which pictures and other files lie. */
export const [SCHEMA_ENDING, FILES_FOLDER] = ['.schema.json', 'files'] as const;
