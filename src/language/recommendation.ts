/** Words of the recommendations of the DPRD on the accountability report (LKPJ). Arguments are already formatted. */
import type { Language } from '#model/language';
import type { RecommendationStatus } from '#model/recommendation';

interface RecommendationWords {
  readonly heading: string;
  readonly headingOf: (o: { region: string }) => string;
  readonly description: (o: { region: string }) => string;
  readonly lead: string;
  readonly ofYear: (o: { year: string }) => string;
  readonly counts: (o: { count: string; parts: string }) => string;
  /** How many have come so far; `unknown` is our knowledge, not their state. */
  readonly countOf: Readonly<Record<RecommendationStatus | 'unknown', (o: { count: string }) => string>>;
  readonly number: (o: { number: string }) => string;
  readonly decision: string;
  readonly agencies: string;
  readonly noAgency: string;
  readonly indicators: string;
  readonly status: string;
  readonly statuses: Readonly<Record<RecommendationStatus | 'unknown', string>>;
  readonly steps: string;
  readonly evidence: string;
  readonly missing: string;
  readonly replies: string;
  readonly all: string;
  readonly fromYear: (o: { year: string; region: string }) => string;
}

const id: RecommendationWords = {
  heading: 'Rekomendasi DPRD atas LKPJ',
  headingOf: (o) => `Rekomendasi DPRD atas LKPJ, ${o.region}`,
  description: (o) =>
    `Rekomendasi DPRD atas LKPJ ${o.region} menurut tahun: siapa yang diminta dan apa tindak lanjutnya.`,
  lead: 'Setiap tahun DPRD menjawab LKPJ dengan rekomendasi. Isinya ditulis dengan kata-kata kami.',
  ofYear: (o) => `LKPJ ${o.year}`,
  counts: (o) => `${o.count} rekomendasi: ${o.parts}.`,
  countOf: {
    'not-started': (o) => `${o.count} belum dimulai`,
    'in-progress': (o) => `${o.count} berjalan`,
    done: (o) => `${o.count} selesai`,
    unknown: (o) => `${o.count} belum kami ketahui tindak lanjutnya`,
  },
  number: (o) => `Rekomendasi ${o.number}`,
  decision: 'Keputusan',
  agencies: 'Perangkat daerah',
  noAgency: 'tidak disebut dalam sumber kami',
  indicators: 'Indikator',
  status: 'Tindak lanjut',
  statuses: {
    'not-started': 'belum dimulai',
    'in-progress': 'berjalan',
    done: 'selesai',
    unknown: 'belum ada tindak lanjut yang kami ketahui',
  },
  steps: 'Langkah tindak lanjut',
  evidence: 'Bukti',
  missing: 'Yang belum ada',
  replies: 'Hak jawab',
  all: 'Semua rekomendasi beserta tindak lanjutnya',
  fromYear: (o) => `Rekomendasi DPRD atas LKPJ ${o.year}, ${o.region}`,
};

const en: RecommendationWords = {
  heading: 'DPRD recommendations on the LKPJ',
  headingOf: (o) => `DPRD recommendations on the LKPJ, ${o.region}`,
  description: (o) =>
    `What the regional council (DPRD) of ${o.region} asked for after each accountability report (LKPJ), and what came of it.`,
  lead: 'Each year the DPRD answers the LKPJ with recommendations. They are given here in our own words.',
  ofYear: (o) => `LKPJ ${o.year}`,
  counts: (o) => `Recommendations: ${o.count}, of which ${o.parts}.`,
  countOf: {
    'not-started': (o) => `${o.count} not started`,
    'in-progress': (o) => `${o.count} in progress`,
    done: (o) => `${o.count} done`,
    unknown: (o) => `${o.count} without a follow-up known to us`,
  },
  number: (o) => `Recommendation ${o.number}`,
  decision: 'Decision',
  agencies: 'Agencies',
  noAgency: 'not named in our sources',
  indicators: 'Indicators',
  status: 'Follow-up',
  statuses: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    done: 'done',
    unknown: 'no follow-up known to us',
  },
  steps: 'Steps of the follow-up',
  evidence: 'Evidence',
  missing: 'What is missing',
  replies: 'Right of reply',
  all: 'All recommendations with their follow-up',
  fromYear: (o) => `DPRD recommendations on the ${o.year} LKPJ, ${o.region}`,
};

export function recommendationWords(language: Language): RecommendationWords {
  return language === 'id' ? id : en;
}
