/** The rules of money in words, for the page that explains the rules. */
import type { Language } from '#model/language';

export const MONEY_RULES = ['absorption', 'stage-change', 'rounded', 'parts', 'sources', 'cumulative'] as const;
export type MoneyRule = (typeof MONEY_RULES)[number];

export interface MoneyRuleWords {
  readonly heading: string;
  readonly lead: string;
  readonly rules: Readonly<
    Record<MoneyRule, { readonly name: string; readonly words: string; readonly symbols?: string }>
  >;
  /** Between an example's sum, its whole, and how far roundings may part them. */
  readonly withinRounding: (o: { sum: string; whole: string; tolerance: string }) => string;
}

const id: MoneyRuleWords = {
  heading: 'Aturan uang',
  lead: 'Tahap anggaran tidak pernah dicampur atau dijumlahkan. Contohnya dihitung oleh aturan yang sama; angkanya karangan.',
  rules: {
    absorption: {
      name: 'Serapan',
      words: 'Realisasi belanja dibagi anggaran terakhir tahun itu: APBD perubahan bila ada, selain itu APBD.',
      symbols: 'realisasi ÷ anggaran × 100',
    },
    'stage-change': {
      name: 'Beda antartahap',
      words: 'Jumlah tahap ini dikurangi jumlah tahap sebelumnya yang diketahui, lalu dibagi jumlah sebelumnya.',
      symbols: '(tahap ini − tahap sebelumnya) ÷ tahap sebelumnya × 100',
    },
    rounded: {
      name: 'Jumlah yang dibulatkan',
      words:
        'Bila salah satu jumlah dibulatkan sumbernya, selisih dan persentasenya ditulis "sekitar", dengan satu desimal.',
    },
    parts: {
      name: 'Bagian dan induk',
      words:
        'Jumlah bagian harus sama dengan induknya. Setiap jumlah yang dibulatkan boleh meleset setengah dari angka terakhir yang ditulis.',
    },
    sources: {
      name: 'Dua sumber untuk satu tahap',
      words:
        'Keduanya berdampingan dan tidak dijumlahkan. Bila yang satu hanya pembulatan, yang lebih lengkap dipakai untuk menghitung. Bila berbeda, tidak ada yang dihitung.',
    },
    cumulative: {
      name: 'Indikator kumulatif',
      words: 'Angka setiap tahun dijumlahkan sejak rencana mulai, lalu dibagi jumlah target semua tahunnya.',
      symbols: 'jumlah realisasi ÷ jumlah target × 100',
    },
  },
  withinRounding: (o) => `${o.sum} dan ${o.whole}: boleh meleset ${o.tolerance}`,
};

const en: MoneyRuleWords = {
  heading: 'Rules of money',
  lead: 'Stages of money are never mixed or added. The examples are computed by the same rules; their numbers are made up.',
  rules: {
    absorption: {
      name: 'Absorption (serapan)',
      words: 'What was spent divided by the last budget of that year: the revised one where there is one.',
      symbols: 'spent ÷ budget × 100',
    },
    'stage-change': {
      name: 'Change between stages',
      words: 'The amount of this stage minus that of the last known stage before it, divided by the latter.',
      symbols: '(this stage − stage before) ÷ stage before × 100',
    },
    rounded: {
      name: 'Rounded amounts',
      words: 'If a source rounds either amount, the difference and the percentage are "about", with one decimal.',
    },
    parts: {
      name: 'Parts and wholes',
      words: 'Parts must add up to their whole. Each rounded amount may be off by half of its last written digit.',
    },
    sources: {
      name: 'Two sources for one stage',
      words:
        'Both stand side by side and are never added. Where one only rounds the other, the fuller one is computed with. Where they differ, nothing is computed.',
    },
    cumulative: {
      name: 'Cumulative indicators',
      words: 'The figures of all years since the plan began are added, and divided by the sum of its yearly targets.',
      symbols: 'sum of actuals ÷ sum of targets × 100',
    },
  },
  withinRounding: (o) => `${o.sum} and ${o.whole}: may be ${o.tolerance} apart`,
};

export function moneyRuleWords(language: Language): MoneyRuleWords {
  return language === 'id' ? id : en;
}
