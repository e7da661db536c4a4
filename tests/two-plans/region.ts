import { AGENCIES, CODE } from './cast.ts';
import { inRegion, writeText, writeYaml } from './write.ts';

const NAMES = ['Dinas Contoh Satu', 'Dinas Contoh Dua', 'Badan Contoh Tiga'];

/** A region that no list has; it says itself until when its code is valid, so that the list is not asked. */
export function writeRegion(folder: string): void {
  writeYaml(folder, inRegion('region.yaml'), {
    code: CODE,
    name: 'Kabupaten Contoh',
    short_name: 'Contoh',
    kind: 'kabupaten',
    province_name: 'Provinsi Contoh',
    coverage: 'full',
    valid_until: '2099',
    agencies: AGENCIES.map((id, index) => ({ id, name: NAMES[index] ?? id })),
    commissions: [
      {
        id: 'komisi-contoh',
        name: 'Komisi Contoh',
        agencies: AGENCIES.slice(0, 2),
        sources: ['keputusan-dprd'],
      },
    ],
    note: { id: 'Wilayah karangan untuk uji.', en: 'A made-up region for tests.' },
  });
  writeText(
    folder,
    inRegion('report.md'),
    '---\ntitle: Laporan karangan\nsources: [statistik]\n---\n\nIsi laporan ini karangan untuk uji.\n',
  );
}
