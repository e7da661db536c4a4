import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', '.cache/', 'content/', 'schemas/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message is plain enough; anything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void x()` and short arrows that call something are clear, and Prettier keeps them on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `catch (_)` and unused leading arguments say what they are by their underscore; `{ a, ...rest }` leaves `a` out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    // Parse at the edge, trust inside: no type assertion where the subject matter lives.
    files: ['src/model/**/*.ts', 'src/presenters/**/*.ts', 'src/ledger/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // fast-check and vitest hand callbacks around by design (`expect(x.method)`).
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    // Plain JavaScript runs before anything is installed and has no types to check.
    extends: [tseslint.configs.strict],
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['**/*.astro'],
    // `astro check` types these files; the linter looks at markup, accessibility and safety.
    extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    rules: {
      eqeqeq: 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/no-set-text-directive': 'error',
      // A frame that scrolls sideways must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
      // On phones the rows of a table are laid out as cards, and browsers then forget that it is a table; the roles keep it one.
      'astro/jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
      ],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'], tr: ['row', 'none'] }],
    },
  },
);
