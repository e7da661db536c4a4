/** Words of the right of reply (hak jawab). Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  heading: 'Hak jawab',
  lead: 'Jawaban perangkat daerah yang belum tampil di samping angka atau putusan di atas.',
  answered: 'Perangkat daerah sudah menjawab:',
  about: {
    figure: (o: { indicator: string; when: string }) => `Jawaban atas angka ${o.when}, ${o.indicator}`,
    verdict: (o: { indicator: string; when: string }) => `Jawaban atas putusan ${o.when}, ${o.indicator}`,
    silence: (o: { indicator: string; when: string }) => `Jawaban atas realisasi ${o.when}, ${o.indicator}`,
  },
  aboutRecommendation: (o: { year: string }) => `Jawaban atas rekomendasi DPRD, LKPJ ${o.year}`,
  supportingFactors: 'Faktor pendorong',
  hinderingFactors: 'Faktor penghambat',
  followUp: 'Tindak lanjut',
  document: 'Dokumen jawaban',
  changesNothing: 'Jawaban ini tidak mengubah angka dan putusan di situs ini.',
  rightHeading: 'Hak jawab perangkat daerah',
  right:
    'Perangkat daerah berhak menjawab setiap angka, putusan, laporan yang belum ada, dan rekomendasi DPRD di situs ini. Jawabannya tampil di sampingnya dan tidak mengubah putusan.',
  how: (o: { words: string }) =>
    `Kirim paling banyak ${o.words} kata beserta dokumen yang bertanggal. Faktor pendorong, faktor penghambat, dan tindak lanjut ikut dihitung.`,
  sendTo: (o: { publisher: string }) => `Kirim kepada penerbit situs ini: ${o.publisher}.`,
  noContact: 'Penerbit belum menyebut alamatnya.',
  nobody: 'Situs ini belum punya penerbit, jadi belum ada alamat untuk mengirim jawaban.',
  byAgency: (o: { agency: string; region: string }) => `Hak jawab ${o.agency}, ${o.region}`,
};
export type ReplyWords = typeof id;

const en: ReplyWords = {
  heading: 'Right of reply',
  lead: 'Replies by agencies that are not shown beside a figure or a verdict above.',
  answered: 'The agency has replied:',
  about: {
    figure: (o) => `Reply on the ${o.when} figure, ${o.indicator}`,
    verdict: (o) => `Reply on the ${o.when} verdict, ${o.indicator}`,
    silence: (o) => `Reply on the ${o.when} actual, ${o.indicator}`,
  },
  aboutRecommendation: (o) => `Reply on a DPRD recommendation, LKPJ ${o.year}`,
  supportingFactors: 'What helped',
  hinderingFactors: 'What hindered',
  followUp: 'Follow-up',
  document: 'Document of the reply',
  changesNothing: 'This reply changes no figure and no verdict on this site.',
  rightHeading: 'The right of reply of agencies',
  right:
    'An agency may reply to any figure, verdict, missing report or DPRD recommendation on this site. The reply stands beside it and does not change the verdict.',
  how: (o) =>
    `Send at most ${o.words} words with a dated document. What helped, what hindered and the follow-up are counted too.`,
  sendTo: (o) => `Send it to the publisher of this site: ${o.publisher}.`,
  noContact: 'The publisher has given no address yet.',
  nobody: 'This site has no publisher yet, so there is no address to send a reply to.',
  byAgency: (o) => `Reply by ${o.agency}, ${o.region}`,
};

export function replyWords(language: Language): ReplyWords {
  return language === 'id' ? id : en;
}
