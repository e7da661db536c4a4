/** The content folder: `CONTENT_DIR`, or `content` beside the project's `package.json`. */
export function contentFolder(): string {
  const named = process.env['CONTENT_DIR'];
  return named === undefined || named === '' ? 'content' : named;
}
