/** The content folder: `CONTENT_DIR`, or `content` beside the project's `package.json`. */
export function contentFolder(): string {
  const named = process.env['CONTENT_DIR'];
  return named === undefined || named === '' ? 'content' : named;
}

/** True for a build that is not published: changes need not be recorded yet (`npm run build -- --preview`). */
export function isPreview(): boolean {
  return process.env['TILIK_PREVIEW'] === '1';
}

/** True for a build with PNG pictures of its charts (`npm run build -- --images`). */
export function withImages(): boolean {
  return process.env['TILIK_IMAGES'] === '1';
}
