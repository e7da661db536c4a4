/** A copy of the content in which things got new names after their addresses were recorded. */
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/examine.ts';
import { recordAddresses } from '../../scripts/record-addresses.ts';

export const ADDRESS = 'https://contoh.example/rpjmd';
export const REGION = { old: '15.04-batanghari', now: '15.04-batang-hari' };
export const INDICATOR = { old: 'persentase-penduduk-miskin', now: 'tingkat-kemiskinan-uji' };
export const AGENCY = { old: 'bapperida', now: 'bapperida-uji' };
/** Its page is withdrawn, with a reason. */
export const WITHDRAWN = 'muara-tembesi';
export const REASON = { id: 'Dicabut untuk pengujian.', en: 'Withdrawn for a test.' };

/** Changes every text file that `pattern` finds below the content. */
function change(content: string, pattern: string, edit: (text: string) => string): void {
  for (const file of globSync(pattern, { cwd: content })) {
    const path = join(content, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
}

/** An id that is no part of a longer one. */
function whole(id: string): RegExp {
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
}

/** Writes the content: the regions of Jambi, with all their addresses on record, before anything is renamed. */
export function writeRecordedContent(content: string): void {
  cpSync('content', content, { recursive: true });
  for (const folder of globSync('regions/*', { cwd: content }))
    if (!folder.includes('15')) rmSync(join(content, folder), { recursive: true });
  change(
    content,
    'site.yaml',
    (text) => `${text}\naddress: ${ADDRESS}\npublisher: { name: "Penerbit Uji", kind: ngo }\n`,
  );
  recordAddresses(content, examine(content).dataset);
}

/** Renames a region, an indicator and an agency, and withdraws a cluster, as the guide tells editors to. */
export function renameThings(content: string): void {
  renameSync(join(content, 'regions', REGION.old), join(content, 'regions', REGION.now));
  change(content, `regions/${REGION.now}/region.yaml`, (text) => `${text}\nformerly: ["${REGION.old}"]\n`);
  renameSync(
    join(content, 'indicators', `${INDICATOR.old}.yaml`),
    join(content, 'indicators', `${INDICATOR.now}.yaml`),
  );
  change(content, '{regions,networks}/**/*.{csv,yaml}', (text) => text.replaceAll(whole(INDICATOR.old), INDICATOR.now));
  change(content, `indicators/${INDICATOR.now}.yaml`, (text) => `${text}\nformerly: [${INDICATOR.old}]\n`);
  change(content, `regions/${REGION.now}/**/*.{csv,yaml}`, (text) => text.replaceAll(whole(AGENCY.old), AGENCY.now));
  change(content, `regions/${REGION.now}/region.yaml`, (text) =>
    text.replace(`- id: ${AGENCY.now}\n`, `- id: ${AGENCY.now}\n    formerly: [${AGENCY.old}]\n`),
  );
  rmSync(join(content, 'regions', REGION.now, 'clusters', `${WITHDRAWN}.yaml`));
  change(
    content,
    'site.yaml',
    (text) =>
      `${text}gone:\n  - { address: wilayah/${REGION.now}/klaster/${WITHDRAWN}/, date: 2026-11-20, reason: { id: "${REASON.id}", en: "${REASON.en}" } }\n`,
  );
}
