/** `npm run briefs`: prints the briefs of the built site to PDF, for download; they are no part of the site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { isPaper, printBriefs } from './print-briefs.ts';

const { values } = readArguments(
  'npm run briefs -- [--region kode] [--year tahun] [--paper a4|f4] [--lang id|en] [--out folder] [--site folder]',
  {
    options: {
      region: { type: 'string' },
      year: { type: 'string' },
      paper: { type: 'string', default: 'a4' },
      lang: { type: 'string', default: 'id' },
      out: { type: 'string', default: 'ringkasan-pdf' },
      site: { type: 'string', default: 'dist' },
    },
  },
);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { region, year, paper, lang } = values;
const site = resolve(values.site);
if (!isPaper(paper)) stop(`Kertas "${paper}" tidak dikenal; pilih a4 atau f4.`);
if (lang !== 'id' && lang !== 'en') stop(`Bahasa "${lang}" tidak dikenal; pilih id atau en.`);
if (!existsSync(join(site, 'index.html'))) stop(`Situs belum ada di ${values.site}/. Bangun dulu: npm run build`);

try {
  const count = await printBriefs(site, resolve(values.out), { region, year, language: lang, paper }, (printed) => {
    console.log(`  ${printed.file} (${String(printed.sheets)} halaman)`);
  });
  if (count === 0) {
    const asked = [region === undefined ? '' : ` wilayah ${region}`, year === undefined ? '' : ` tahun ${year}`].join(
      '',
    );
    stop(`Tidak ada ringkasan untuk${asked === '' ? ' satu wilayah pun' : asked} di ${values.site}/.`);
  }
  console.log(`${String(count)} ringkasan dicetak pada kertas ${paper.toUpperCase()} ke ${values.out}/`);
} catch (error) {
  stop(`Ringkasan tidak dapat dicetak: ${error instanceof Error ? error.message : String(error)}`);
}
