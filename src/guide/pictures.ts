/** The pictures of the guide, by the path under which `PANDUAN.md` names them, with their addresses in the site. */
const files: Readonly<Record<string, string>> = import.meta.glob('./pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** `src/guide/pictures/panel-kutip.webp` → `/_assets/panel-kutip.0123.webp`. */
export const GUIDE_PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, address]) => [path.replace(/^\./, 'src/guide'), address]),
);
