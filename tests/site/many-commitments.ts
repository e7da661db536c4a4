/** Content with hundreds of made-up commitments, to see what becomes of their pages. Nothing in it is true. */
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../../scripts/bench/random.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';

const WORDS =
  'ukur uji coba contoh janji karangan membangun menambah menurunkan menjaga jalan desa air bersih sekolah guru puskesmas sawah irigasi pasar koperasi rumah layak huni pelatihan kerja nelayan petani sampah listrik internet bantuan pangan stunting wisata kelas jembatan hutan kebun ternak pajak pelayanan perizinan'.split(
    ' ',
  );
const STATUSES = ['in-progress', 'met', 'no-number', 'changed'];
const DEADLINES = ['none', 2027, 2028, 2029, 2030];

/** Fills a folder with `regions` times `each` commitments; returns how many. */
export function writeManyCommitments(folder: string, regions: number, each: number): number {
  const random = seededRandom(20_261_123);
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)];
  const written = writeSyntheticContent(folder, { regions, indicators: 1 });
  for (const region of readdirSync(join(folder, 'regions'))) {
    const place = join(folder, 'regions', region);
    appendFileSync(join(place, 'region.yaml'), 'agencies:\n  - id: dinas-ukur\n    name: Dinas Ukur\n');
    mkdirSync(join(place, 'commitments'));
    for (let index = 0; index < each; index += 1) {
      const commitment = {
        wording: Array.from({ length: 11 }, () => pick(WORDS)).join(' '),
        office: 'Kepala daerah karangan',
        promised_on: 2025,
        recorded_in: ['rencana'],
        deadline: pick(DEADLINES),
        judged_by: { by: 'output' },
        ...(index === 0 && { agency: 'dinas-ukur' }),
        statuses: [{ date: 2025, status: pick(STATUSES), evidence: ['rencana'] }],
      };
      writeFileSync(join(place, 'commitments', `janji-${String(index + 1)}.yaml`), stringify(commitment));
    }
  }
  return written * each;
}
