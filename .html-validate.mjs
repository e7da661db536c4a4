/**
 * How built pages are validated.
 *
 * @type {import('html-validate').ConfigData}
 */
const rules = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-implicit-close': 'error',
    'no-dup-id': 'error',
    'script-type': 'error',
    'element-permitted-content': 'error',
    // A frame that scrolls sideways is a region by role; as a section it would ask for a heading.
    'prefer-native-element': [
      'error',
      { exclude: ['region', 'table', 'row', 'rowgroup', 'cell', 'columnheader', 'rowheader'] },
    ],
    // On phones rows are laid out as cards, and browsers then forget that it is a table; the roles keep it one.
    'no-redundant-role': 'off',
    // Some names of plans and regions are long, and the title says which page it is.
    'long-title': 'off',
    // How Astro writes markup; means the same to every browser.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Everything comes from the same place, so there is nothing to compare a checksum with.
    'require-sri': 'off',
  },
};

export default rules;
