import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const FORBIDDEN = [
  { selector: 'TSEnumDeclaration', message: 'Node runs this file as it is: use a union of strings, not an enum.' },
  {
    selector: 'MemberExpression[object.name="z"][property.name="coerce"]',
    message: "Coercion turns '' into 0 and null into 1970: parse the text and name what is wrong.",
  },
];

const DEFAULT_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Give it a name: a named export reads the same everywhere.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Give it a name, not `default`.' },
];

const CLOCK = {
  selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
  message: 'Only src/calendar asks the clock: the day is an argument.',
};

const NO_DATE = { name: 'Date', message: 'A day is a string, a `Day` of src/calendar; no time zone moves it.' };
const NO_PROCESS = { name: 'process', message: 'No environment here: what is needed comes in as an argument.' };

const TYPESCRIPT = ['**/*.ts', '**/*.mts'];
const CONFIGURATION = ['*.config.*'];

export default defineConfig(
  globalIgnores(['dist', '**/.astro', '.cache', 'coverage', 'content', 'tests/fixtures', 'tests/golden']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    // No text takes longer to read than it is long. What tests read is their own.
    files: ['src/**', 'scripts/**', '*.mjs'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...FORBIDDEN, ...DEFAULT_EXPORTS],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: TYPESCRIPT,
    rules: {
      // `return fail(…)` is how a function returns early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `[...text]` are its characters, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A function that promises something may have nothing to wait for today.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/calendar/**', '**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN, ...DEFAULT_EXPORTS, CLOCK] },
  },
  { files: ['**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN, CLOCK] } },
  {
    // What is said goes through src/integration/say.ts. The bench names nothing of anybody; clean needs no packages.
    files: ['src/**/*.ts', 'scripts/*.ts', 'scripts/pictures/**'],
    ignores: ['scripts/bench.ts', 'scripts/clean.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // A test is a list of cases: as long as there are of them.
    files: ['src/**', 'scripts/**'],
    rules: {
      'max-params': ['error', 3],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
    },
  },
  { files: CONFIGURATION, rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN] } },
  {
    files: ['src/calendar/**', 'src/notes/**', 'src/read/**', 'src/facts/**', 'src/brief/**', 'src/charts/**'],
    rules: { 'no-restricted-globals': ['error', NO_DATE, NO_PROCESS] },
  },
  {
    // Types of .astro files come from the Astro checker (npm run typecheck); here their syntax is read.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // Astro declares its own types by reference.
  { files: ['src/*.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
);
