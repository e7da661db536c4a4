/** Words around money by stage. Arguments are already formatted. */
import type { Language } from '#model/language';

export interface BudgetWords {
  readonly amounts: string;
  readonly stage: string;
  readonly amount: string;
  readonly change: string;
  readonly source: string;
  readonly about: (amount: string) => string;
  readonly announcedApart: string;
  readonly rise: (o: { difference: string; percent: string | undefined; from: string }) => string;
  readonly fall: (o: { difference: string; percent: string | undefined; from: string }) => string;
  readonly same: (o: { from: string }) => string;
  readonly sameRounded: (o: { from: string }) => string;
  readonly differ: (o: { count: string; difference: string }) => string;
  readonly roundsOther: string;
  readonly absorption: (o: { percent: string; of: string }) => string;
  readonly partsKnown: (o: { item: string; year: string; stage: string; sum: string; whole: string }) => string;
  readonly unfunded: (o: { programme: string; year: string; amount: string; stage: string }) => string;
  readonly consistency: string;
  readonly consistencyLead: string;
  readonly chart: (o: { item: string; year: string }) => string;
  readonly chartLead: string;
  readonly ofYear: (o: { year: string; count: string }) => string;
  readonly onPlanPage: string;
  readonly noAmount: string;
  /** Stand with money wherever it is shown. */
  readonly stagesApart: string;
  readonly noProof: string;
  readonly surveyTime: string;
  readonly absorptionIsNot: string;
  readonly forResultLead: string;
}

const percentOf = (percent: string | undefined): string => (percent === undefined ? '' : ` (${percent})`);

const id: BudgetWords = {
  amounts: 'Jumlah menurut tahap',
  stage: 'Tahap',
  amount: 'Jumlah',
  change: 'Terhadap tahap sebelumnya',
  source: 'Sumber',
  about: (amount) => `sekitar ${amount}`,
  announcedApart: 'diumumkan, di luar tahap anggaran',
  rise: (o) => `naik ${o.difference}${percentOf(o.percent)} dari ${o.from}`,
  fall: (o) => `turun ${o.difference}${percentOf(o.percent)} dari ${o.from}`,
  same: (o) => `sama dengan ${o.from}`,
  sameRounded: (o) => `kira-kira sama dengan ${o.from}; jumlahnya dibulatkan`,
  differ: (o) => `${o.count} sumber berbeda, selisih ${o.difference}; tidak dijumlahkan`,
  roundsOther: 'jumlah yang sama; satu sumber membulatkannya',
  absorption: (o) => `Serapan ${o.percent} dari ${o.of}`,
  partsKnown: (o) =>
    `${o.item} ${o.year}, ${o.stage}: bagian yang kami ketahui berjumlah ${o.sum} dari ${o.whole}. Bagian lainnya tidak ada dalam sumber kami.`,
  unfunded: (o) =>
    `${o.programme}: ada pagu indikatif ${o.year} (${o.amount}), tetapi tidak ada dalam ${o.stage} ${o.year} yang kami miliki.`,
  consistency: 'Yang tidak bersambung',
  consistencyLead: 'Ini catatan tentang data kami, bukan kesimpulan. Rincian anggaran mungkin ada di dokumen lain.',
  chart: (o) => `${o.item} ${o.year} menurut tahap`,
  chartLead: 'Panjang batang mulai dari nol',
  ofYear: (o) => `Tahun ${o.year}: ${o.count} pos`,
  onPlanPage: 'Uang tiap program ada di halaman rencana.',
  noAmount: 'Jumlah uangnya tidak ada dalam sumber kami.',
  stagesApart:
    'Tahap anggaran tidak dicampur: yang diumumkan belum tentu dianggarkan, yang dianggarkan belum tentu dibelanjakan.',
  noProof: 'Uang di samping hasil bukan bukti bahwa uang itu menyebabkan hasilnya.',
  surveyTime: 'Survei bulan Maret hampir belum merasakan belanja tahun yang sama.',
  absorptionIsNot: 'Serapan tinggi tidak berarti kinerja baik: ia hanya berarti uangnya terpakai.',
  forResultLead: 'Program berikut menyebut indikator ini sebagai hasil yang hendak dicapai.',
};

const en: BudgetWords = {
  amounts: 'Amounts by stage',
  stage: 'Stage',
  amount: 'Amount',
  change: 'Against the stage before',
  source: 'Source',
  about: (amount) => `about ${amount}`,
  announcedApart: 'announced, outside the budget stages',
  rise: (o) => `up ${o.difference}${percentOf(o.percent)} from the ${o.from}`,
  fall: (o) => `down ${o.difference}${percentOf(o.percent)} from the ${o.from}`,
  same: (o) => `the same as the ${o.from}`,
  sameRounded: (o) => `about the same as the ${o.from}; the amounts are rounded`,
  differ: (o) => `${o.count} sources differ by ${o.difference}; they are not added`,
  roundsOther: 'the same amount; one source rounds it',
  absorption: (o) => `${o.percent} of the ${o.of} was spent`,
  partsKnown: (o) =>
    `${o.item} ${o.year}, ${o.stage}: the parts we know add up to ${o.sum} of ${o.whole}. The other parts are not in our sources.`,
  unfunded: (o) =>
    `${o.programme}: it has an indicative ceiling for ${o.year} (${o.amount}) but is not in the ${o.stage} ${o.year} that we have.`,
  consistency: 'What does not join up',
  consistencyLead: 'These are notes about our data, not conclusions. Other documents may hold the details.',
  chart: (o) => `${o.item} ${o.year} by stage`,
  chartLead: 'The bars start at zero',
  ofYear: (o) => `Year ${o.year}: ${o.count} items`,
  onPlanPage: 'The money of each programme is on the page of its plan.',
  noAmount: 'The amount is not in our sources.',
  stagesApart:
    'Stages of money are never mixed: what is announced may not be budgeted, what is budgeted may not be spent.',
  noProof: 'Money beside a result is no proof that the money caused it.',
  surveyTime: 'A survey taken in March hardly feels the spending of the same year.',
  absorptionIsNot: 'Spending most of a budget does not mean good performance: it only means the money was used.',
  forResultLead: 'These programmes name this indicator as the result they are meant to reach.',
};

export function budgetWords(language: Language): BudgetWords {
  return language === 'id' ? id : en;
}
