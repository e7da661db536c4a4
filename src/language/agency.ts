/** Words of agencies (perangkat daerah) and the DPRD commissions that oversee them. */
import type { Language } from '#model/language';

const id = {
  sections: {
    indikator: 'Indikator yang menjadi tanggung jawabnya',
    'belum-ada': 'Realisasi yang belum ada',
    komitmen: 'Komitmen yang menjadi tanggung jawabnya',
    disampaikan: 'Komitmen yang disampaikannya',
    program: 'Program',
    dana: 'Dana',
    sumber: 'Sumber',
  },
  kicker: 'Perangkat daerah',
  agencies: 'Perangkat daerah',
  agenciesOf: (o: { region: string }) => `Perangkat daerah ${o.region}`,
  indexDescription: (o: { region: string }) =>
    `Perangkat daerah ${o.region} yang disebut sumber: apa tanggung jawabnya dan apa yang belum dilaporkan.`,
  description: (o: { name: string; region: string }) =>
    `${o.name}, ${o.region}: indikator, program, dana, komitmen, dan laporan yang belum ada.`,
  lead: 'Daftar ini hanya memuat perangkat daerah yang disebut sumber kami. Tanggung jawab dicatat bila sumber menyebutnya.',
  none: 'Sumber kami belum menyebut perangkat daerah di wilayah ini.',
  answersFor: (o: { list: string }) => `Menurut sumber kami, perangkat daerah ini bertanggung jawab atas ${o.list}.`,
  noDutiesSentence:
    'Sumber kami tidak menyebutnya sebagai penanggung jawab suatu indikator, program, atau komitmen dalam rencana.',
  hasMoney: (o: { lines: string }) => `Sumber kami mengaitkannya dengan ${o.lines}.`,
  onlyName: 'Sumber kami hanya menyebut namanya.',
  statedNote: 'Menyampaikan janji belum berarti bertanggung jawab atas hasilnya.',
  moneyNote: 'Baris anggaran perangkat daerah ini atau programnya.',
  validFrom: (o: { date: string }) => `Nama ini berlaku sejak ${o.date}.`,
  validUntil: (o: { date: string }) => `Nama ini berlaku sampai ${o.date}.`,
  state: { renamed: 'nama lama', ended: 'berakhir', current: 'berlaku' },
  stateSentence: {
    renamed: 'Ini nama lama; tugasnya beralih ke penggantinya.',
    ended: 'Perangkat daerah ini sudah berakhir; penggantinya tidak disebut.',
  },
  predecessor: 'Nama sebelumnya',
  successor: 'Penggantinya',
  region: 'Wilayah',
  commission: 'Diawasi oleh (DPRD)',
  commissions: 'Komisi DPRD dan mitranya',
  indicators: (o: { count: string }) => `${o.count} indikator`,
  programmes: (o: { count: string }) => `${o.count} program`,
  commitments: (o: { count: string }) => `${o.count} komitmen`,
  stated: (o: { count: string }) => `${o.count} komitmen disampaikan`,
  money: (o: { count: string }) => `${o.count} baris dana`,
  silent: (o: { count: string }) => `${o.count} realisasi belum ditemukan`,
  noDuties: 'belum ada yang disebut sebagai tanggung jawabnya',
  all: 'Semua perangkat daerah',
  responsible: 'Penanggung jawab',
  notNamed: 'belum disebut di sumber kami',
};
export type AgencyWords = typeof id;

const en: AgencyWords = {
  sections: {
    indikator: 'Indicators it answers for',
    'belum-ada': 'Actuals that are missing',
    komitmen: 'Commitments it answers for',
    disampaikan: 'Commitments it stated',
    program: 'Programmes',
    dana: 'Funds',
    sumber: 'Sources',
  },
  kicker: 'Agency',
  agencies: 'Agencies',
  agenciesOf: (o) => `Agencies of ${o.region}`,
  indexDescription: (o) =>
    `The agencies of ${o.region} that sources name: what they answer for and what nobody has reported.`,
  description: (o) => `${o.name}, ${o.region}: indicators, programmes, funds, commitments and missing reports.`,
  lead: 'This list holds only agencies that our sources name. A duty is recorded where a source states it.',
  none: 'Our sources have not named any agency of this region.',
  answersFor: (o) => `According to our sources, this agency answers for ${o.list}.`,
  noDutiesSentence: 'Our sources do not name it as answering for any indicator, programme or commitment of a plan.',
  hasMoney: (o) => `Our sources tie ${o.lines} to it.`,
  onlyName: 'Our sources give only its name.',
  statedNote: 'Stating a promise does not mean answering for its result.',
  moneyNote: 'Budget lines of this agency or of its programmes.',
  validFrom: (o) => `This name has been in use since ${o.date}.`,
  validUntil: (o) => `This name was in use until ${o.date}.`,
  state: { renamed: 'former name', ended: 'ended', current: 'in use' },
  stateSentence: {
    renamed: 'This is a former name; its successor has taken over.',
    ended: 'This agency has ended; no successor is named.',
  },
  predecessor: 'Former name',
  successor: 'Successor',
  region: 'Region',
  commission: 'Overseen by (DPRD)',
  commissions: 'DPRD commissions and their agencies',
  indicators: (o) => (o.count === '1' ? '1 indicator' : `${o.count} indicators`),
  programmes: (o) => (o.count === '1' ? '1 programme' : `${o.count} programmes`),
  commitments: (o) => (o.count === '1' ? '1 commitment' : `${o.count} commitments`),
  stated: (o) => (o.count === '1' ? '1 commitment stated' : `${o.count} commitments stated`),
  money: (o) => (o.count === '1' ? '1 budget line' : `${o.count} budget lines`),
  silent: (o) => (o.count === '1' ? '1 actual not found yet' : `${o.count} actuals not found yet`),
  noDuties: 'nothing is named as its duty yet',
  all: 'All agencies',
  responsible: 'Who answers for it',
  notNamed: 'not named in our sources',
};

export function agencyWords(language: Language): AgencyWords {
  return language === 'id' ? id : en;
}
