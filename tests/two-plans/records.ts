/** What the council recommended, and what agencies replied. */
import { AGENCIES, CODE, indicatorId, OUTCOMES } from './cast.ts';
import { inRegion, writeYaml } from './write.ts';

const DECISION = { title: 'Keputusan DPRD Karangan', date: '2023-04-28', sources: ['keputusan-dprd'] };

export function writeRecommendations(folder: string): void {
  writeYaml(folder, inRegion('recommendations/perbaiki-data.yaml'), {
    lkpj_year: 2022,
    number: '1',
    text: { id: 'Lengkapi realisasi yang belum ada.', en: 'Complete the actuals that are missing.' },
    decision: DECISION,
    agencies: [AGENCIES[0]],
    indicators: [indicatorId(OUTCOMES.silent[0])],
    steps: [
      {
        date: '2023-07-01',
        what: { id: 'Rapat karangan diadakan.', en: 'A made-up meeting was held.' },
        status: 'in-progress',
        evidence: ['surat-jawaban'],
      },
      {
        date: '2023-12-01',
        what: { id: 'Daftar karangan diserahkan.', en: 'A made-up list was handed over.' },
        status: 'done',
        evidence: ['surat-jawaban'],
      },
    ],
  });
  writeYaml(folder, inRegion('recommendations/jelaskan-target.yaml'), {
    lkpj_year: 2022,
    number: '2',
    text: { id: 'Jelaskan target yang tidak tercapai.', en: 'Explain the targets that were not met.' },
    decision: DECISION,
    agencies: [AGENCIES[1]],
    indicators: [indicatorId(OUTCOMES.notMet[0])],
    steps: [
      {
        date: '2023-08-01',
        what: { id: 'Penjelasan karangan disusun.', en: 'A made-up explanation is being written.' },
        status: 'in-progress',
        evidence: ['surat-jawaban'],
      },
    ],
  });
}

export function writeReplies(folder: string): void {
  const subjects = {
    angka: { on: 'figure', indicator: indicatorId(1), period: '2022' },
    putusan: { on: 'verdict', indicator: indicatorId(OUTCOMES.notMet[0]), year: 2022 },
    'belum-ada': { on: 'silence', indicator: indicatorId(OUTCOMES.silent[0]), year: 2022 },
    rekomendasi: { on: 'recommendation', recommendation: 'perbaiki-data' },
  };
  for (const [id, about] of Object.entries(subjects)) {
    writeYaml(folder, inRegion(`replies/jawaban-${id}.yaml`), {
      agency: AGENCIES[0],
      date: '2024-02-01',
      document: ['surat-jawaban'],
      about,
      text: { id: 'Jawaban karangan untuk uji.', en: 'A made-up reply for tests.' },
      hindering_factors: { id: 'Faktor karangan.', en: 'A made-up factor.' },
      follow_up: { id: 'Tindak lanjut karangan.', en: 'A made-up follow-up.' },
    });
  }
}

/** Requests for corrections, one of each outcome. */
export function writeCorrections(folder: string): void {
  const about = { on: 'figure', region: CODE, indicator: indicatorId(1), period: '2022' };
  writeYaml(folder, 'corrections/permintaan-terbuka.yaml', {
    received: '2024-05-02',
    from: 'citizen',
    about: { on: 'other', what: { id: 'Halaman karangan', en: 'A made-up page' } },
    request: { id: 'Nama karangan diminta diperbaiki.', en: 'A made-up name should be mended.' },
    outcome: { is: 'open' },
  });
  writeYaml(folder, 'corrections/permintaan-diterima.yaml', {
    received: '2024-04-02',
    from: 'journalist',
    institution: 'Koran Karangan',
    about,
    request: { id: 'Satuan karangan diminta diperbaiki.', en: 'A made-up unit should be mended.' },
    outcome: {
      is: 'accepted',
      date: '2024-04-05',
      change: { id: 'Satuannya diganti.', en: 'The unit was changed.' },
      sources: ['salinan-boleh'],
    },
  });
  writeYaml(folder, 'corrections/permintaan-ditolak.yaml', {
    received: '2024-03-02',
    from: 'agency',
    institution: 'Dinas Karangan',
    about,
    request: { id: 'Angka karangan diminta dihapus.', en: 'A made-up figure should be removed.' },
    outcome: {
      is: 'refused',
      date: '2024-03-09',
      reason: { id: 'Sama dengan tabelnya.', en: 'It is what the table says.' },
      sources: ['salinan-simpan'],
    },
  });
}
