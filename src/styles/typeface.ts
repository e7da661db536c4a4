/** Where the typeface lies, for pages to fetch it at once; the style sheet names the same file. */
export { default as typeface } from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';
