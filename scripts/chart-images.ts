/** PNG pictures of charts from their SVG, with the site's own typeface, cached by content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** Every character that a chart may need; what is left out here would be drawn as a box. */
export const CHARACTERS = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index))
  .join('')
  .concat('\u00a0·×÷±²³°éèêëáàâäãåíìîïóòôöõúùûüçñÉÈÁÀÖÜ“”‘’–—…•−↑↓⁄');
/** The typeface's files: the second has what the first lacks. */
export const FONTS = ['plus-jakarta-sans-latin-wght-normal', 'plus-jakarta-sans-latin-ext-wght-normal'] as const;
const WEIGHTS = [400, 600, 700] as const;

/** Draws one SVG as PNG. */
export type Draw = (svg: string) => Promise<Uint8Array>;

/**
 * Makes the drawing program. Fonts and their settings are written into `cache`; nothing of the machine's own fonts is
 * used, so that the same picture comes out everywhere.
 */
export async function openDrawing(cache: string): Promise<{ readonly draw: Draw; readonly version: string }> {
  const { default: subsetFont } = await import('subset-font');
  const require = createRequire(import.meta.url);
  const fonts = join(cache, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const digest = createHash('sha256');
  for (const name of FONTS) {
    const file = require.resolve(`@fontsource-variable/plus-jakarta-sans/files/${name}.woff2`);
    const original = readFileSync(file);
    for (const weight of WEIGHTS) {
      const ttf = await subsetFont(original, CHARACTERS, { targetFormat: 'truetype', variationAxes: { wght: weight } });
      digest.update(ttf);
      const target = join(fonts, `${name}-${String(weight)}.ttf`);
      if (existsSync(target) && readFileSync(target).equals(ttf)) continue;
      writeFileSync(`${target}.tmp`, ttf);
      renameSync(`${target}.tmp`, target);
    }
  }
  const settings = join(cache, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(cache, 'fontconfig')}</cachedir></fontconfig>\n`,
  );
  // Read once, when the first text is drawn.
  process.env['FONTCONFIG_FILE'] = settings;
  const { default: sharp } = await import('sharp');
  return {
    version: `${digest.digest('hex')} ${JSON.stringify(sharp.versions)}`,
    draw: (svg) => sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer(),
  };
}

/** Writes a PNG beside each chart's SVG of a built site; those made before are taken from `cache`. */
export async function drawChartImages(
  site: string,
  cache: string,
): Promise<{ readonly made: number; readonly kept: number }> {
  const { draw, version } = await openDrawing(cache);
  const pictures = join(cache, 'png');
  mkdirSync(pictures, { recursive: true });
  let [made, kept] = [0, 0];
  for (const file of chartFiles(site)) {
    const svg = readFileSync(file, 'utf8');
    const known = join(pictures, `${createHash('sha256').update(version).update(svg).digest('hex')}.png`);
    if (existsSync(known)) kept += 1;
    else {
      writeFileSync(`${known}.tmp`, await draw(svg));
      renameSync(`${known}.tmp`, known);
      made += 1;
    }
    writeFileSync(file.replace(/svg$/, 'png'), readFileSync(known));
    if (isPreview(file)) rmSync(file);
  }
  return { made, kept };
}

/** The Indonesian charts of a site, and its previews in all languages. */
function chartFiles(site: string): readonly string[] {
  return ['wilayah', 'en/wilayah']
    .map((folder) => join(site, folder))
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isPreview(file) || (basename(file) === 'grafik.svg' && !file.startsWith(join(site, 'en'))))
    .toSorted();
}

/** Messengers take no SVG: of a preview only the PNG stays. */
function isPreview(file: string): boolean {
  return /^pratinjau-[0-9a-f]{10}\.svg$/.test(basename(file));
}
