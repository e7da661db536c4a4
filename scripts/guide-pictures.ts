/** `npm run guide-pictures`: takes the pictures of the guide from a built site, all of one size, into `src/guide/pictures/`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { GUIDE_PICTURE } from '#guide/guide-picture';
import { readArguments } from './arguments.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './static-server.ts';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What a reader does before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const INDICATOR = 'wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/';
const SHOTS: readonly Shot[] = [
  { name: 'halaman-wilayah', path: 'wilayah/15.04-batanghari/' },
  {
    name: 'panel-kutip',
    path: INDICATOR,
    before: async (page) => {
      const panel = page.locator('details.cite').first();
      await panel.locator('summary').click();
      await panel.evaluate((node) => {
        scrollTo({ top: node.getBoundingClientRect().top + scrollY - innerHeight / 3, behavior: 'instant' });
      });
    },
  },
  { name: 'halaman-pesan', path: 'panduan/temuan/number-ambiguous/' },
];

const { values } = readArguments('npm run guide-pictures -- [--site folder] [--out folder]', {
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'src/guide/pictures' },
  },
});

async function take(site: string, out: string): Promise<void> {
  const { path: executablePath, args, env } = await findBrowser();
  const served = await serveSite({ dir: site, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  try {
    mkdirSync(out, { recursive: true });
    const page = await browser.newPage({
      viewport: GUIDE_PICTURE.taken,
      colorScheme: 'light',
      locale: 'id-ID',
      reducedMotion: 'reduce',
    });
    for (const { name, path, before } of SHOTS) {
      await page.goto(`${served.address}${path}`, { waitUntil: 'networkidle' });
      await before?.(page);
      const { width, height } = GUIDE_PICTURE;
      const bytes = await sharp(await page.screenshot())
        .resize(width, height)
        .webp({ quality: 80 })
        .toBuffer();
      writeFileSync(join(out, `${name}.webp`), bytes);
      console.log(`  ${name}.webp: ${(bytes.length / 1000).toFixed(1).replace('.', ',')} kB`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

const site = resolve(values.site);
if (existsSync(join(site, 'index.html'))) {
  await take(site, resolve(values.out));
  console.log('Lihat setiap gambar sebelum menyimpannya.');
} else {
  console.error(`Situs belum ada di ${values.site}/. Bangun dulu: npm run build`);
  process.exitCode = 1;
}
