/** Words for corrections: how to ask for one, and what became of requests. Arguments are already formatted. */
import type { Channel } from '#model/channel';
import type { CorrectionOutcome, Requester } from '#model/correction';
import type { Language } from '#model/language';

interface Aimed {
  readonly indicator: string;
  readonly region: string;
  readonly when: string;
}

export interface CorrectionWords {
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** Where nobody receives requests. */
  readonly leadUnheard: string;
  readonly howHeading: string;
  readonly how: string;
  readonly howAny: string;
  readonly privacy: string;
  readonly nobody: string;
  readonly noChannel: (o: { publisher: string }) => string;
  readonly by: Readonly<Record<Channel['by'], string>>;
  readonly openForm: string;
  readonly listHeading: string;
  readonly none: string;
  readonly counts: (o: { count: string; parts: string }) => string;
  readonly countOf: Readonly<Record<CorrectionOutcome['is'], (o: { count: string }) => string>>;
  readonly outcome: Readonly<Record<CorrectionOutcome['is'], string>>;
  readonly from: Readonly<Record<Requester, string>>;
  readonly received: (o: { date: string; from: string }) => string;
  readonly decided: (o: { date: string }) => string;
  readonly figure: (o: Aimed) => string;
  readonly target: (o: Aimed) => string;
  readonly indicator: (o: Omit<Aimed, 'when'>) => string;
  readonly source: (o: { title: string }) => string;
  readonly request: string;
  readonly change: string;
  readonly reason: string;
  readonly documents: string;
  /** The link beside a figure, by the way it is sent. */
  readonly ask: Readonly<Record<Channel['by'], string>>;
  readonly subject: string;
  /** What is sent, line by line. */
  readonly message: (o: { title: string; address: string }) => readonly string[];
  /** A link from a page of an indicator. */
  readonly recorded: (o: { about: string; outcome: string; date: string }) => string;
  readonly about: string;
}

const id: CorrectionWords = {
  heading: 'Koreksi',
  description: 'Cara meminta koreksi, dan semua permintaan koreksi beserta hasilnya.',
  lead: 'Bila ada angka atau keterangan yang keliru, siapa pun boleh meminta koreksi. Permintaan dan hasilnya tercantum di halaman ini.',
  leadUnheard: 'Permintaan koreksi dan hasilnya tercantum di halaman ini.',
  howHeading: 'Cara meminta koreksi',
  how: 'Paling mudah dari angkanya sendiri: buka halaman indikator, pilih "Kutip" di samping angka, lalu "Minta koreksi". Kalimat dan alamat angka itu sudah terisi.',
  howAny: 'Sebut alamat halamannya, apa yang keliru, apa yang benar, dan sumbernya.',
  privacy: 'Nama dan nomor pengirim tidak kami cantumkan; lembaga boleh disebut namanya.',
  nobody: 'Situs contoh ini belum punya penerbit, jadi belum ada yang menerima koreksi.',
  noChannel: (o) => `${o.publisher}, penerbit situs ini, belum menyebut alamat untuk koreksi.`,
  by: { whatsapp: 'WhatsApp', mail: 'Surel', form: 'Formulir', post: 'Surat' },
  openForm: 'Buka formulir',
  listHeading: 'Permintaan dan hasilnya',
  none: 'Belum ada permintaan koreksi yang tercatat.',
  counts: (o) => `${o.count} permintaan: ${o.parts}.`,
  countOf: {
    open: (o) => `${o.count} belum diputuskan`,
    accepted: (o) => `${o.count} diterima`,
    refused: (o) => `${o.count} ditolak`,
  },
  outcome: { open: 'belum diputuskan', accepted: 'diterima', refused: 'ditolak' },
  from: {
    citizen: 'warga',
    agency: 'instansi pemerintah',
    journalist: 'wartawan',
    researcher: 'peneliti',
    organisation: 'lembaga',
    other: 'pengirim lain',
  },
  received: (o) => `masuk ${o.date} dari ${o.from}`,
  decided: (o) => `diputuskan ${o.date}`,
  figure: (o) => `Angka ${o.when}, ${o.indicator}, ${o.region}`,
  target: (o) => `Target ${o.when}, ${o.indicator}, ${o.region}`,
  indicator: (o) => `${o.indicator}, ${o.region}`,
  source: (o) => `Sumber "${o.title}"`,
  request: 'Permintaan',
  change: 'Yang diubah',
  reason: 'Alasan penolakan',
  documents: 'Dasarnya',
  ask: {
    whatsapp: 'Minta koreksi lewat WhatsApp',
    mail: 'Minta koreksi lewat surel',
    form: 'Minta koreksi lewat formulir',
    post: 'Minta koreksi',
  },
  subject: 'Permintaan koreksi',
  message: (o) => [`Koreksi untuk: ${o.title}.`, `Alamat: ${o.address}`, 'Yang benar menurut saya: ', 'Sumbernya: '],
  recorded: (o) => `Permintaan koreksi, ${o.about}: ${o.outcome} (${o.date})`,
  about: 'Ada yang keliru? Cara meminta koreksi, dan hasil setiap permintaan',
};

const en: CorrectionWords = {
  heading: 'Corrections',
  description: 'How to ask for a correction, and every request with what became of it.',
  lead: 'Anyone who finds a wrong figure or statement may ask for a correction. Requests and what became of them stand on this page.',
  leadUnheard: 'Requests for corrections and what became of them stand on this page.',
  howHeading: 'How to ask for a correction',
  how: 'The easiest way starts at the figure itself: open the page of the indicator, choose “Cite” beside the figure, then “Ask for a correction”. Its sentence and address are already filled in.',
  howAny: 'Name the address of the page, what is wrong, what is right, and the source for it.',
  privacy: 'We do not show names or numbers of those who write; an institution may be named.',
  nobody: 'This example site has no publisher yet, so nobody receives corrections.',
  noChannel: (o) => `${o.publisher}, the publisher of this site, has given no address for corrections yet.`,
  by: { whatsapp: 'WhatsApp', mail: 'Mail', form: 'Form', post: 'Letter' },
  openForm: 'Open the form',
  listHeading: 'Requests and what became of them',
  none: 'No request for a correction has been recorded yet.',
  counts: (o) => `${o.count} requests: ${o.parts}.`,
  countOf: {
    open: (o) => `${o.count} not decided`,
    accepted: (o) => `${o.count} accepted`,
    refused: (o) => `${o.count} refused`,
  },
  outcome: { open: 'not decided', accepted: 'accepted', refused: 'refused' },
  from: {
    citizen: 'a citizen',
    agency: 'a government agency',
    journalist: 'a journalist',
    researcher: 'a researcher',
    organisation: 'an organisation',
    other: 'another sender',
  },
  received: (o) => `received ${o.date} from ${o.from}`,
  decided: (o) => `decided ${o.date}`,
  figure: (o) => `The ${o.when} figure, ${o.indicator}, ${o.region}`,
  target: (o) => `The ${o.when} target, ${o.indicator}, ${o.region}`,
  indicator: (o) => `${o.indicator}, ${o.region}`,
  source: (o) => `The source “${o.title}”`,
  request: 'Request',
  change: 'What was changed',
  reason: 'Why it was refused',
  documents: 'It rests on',
  ask: {
    whatsapp: 'Ask for a correction by WhatsApp',
    mail: 'Ask for a correction by mail',
    form: 'Ask for a correction with the form',
    post: 'Ask for a correction',
  },
  subject: 'Request for a correction',
  message: (o) => [`Correction of: ${o.title}.`, `Address: ${o.address}`, 'What I think is right: ', 'Its source: '],
  recorded: (o) => `Request for a correction, ${o.about}: ${o.outcome} (${o.date})`,
  about: 'Something wrong? How to ask for a correction, and what became of each request',
};

export function correctionWords(language: Language): CorrectionWords {
  return language === 'id' ? id : en;
}
