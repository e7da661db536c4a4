/** Words of what changed since it was published. Arguments are already formatted. */
import type { Language } from '#model/language';
import type { RecordKind, WithdrawalKind } from '#model/ledger';

export interface ChangeWords {
  readonly heading: string;
  readonly headingOf: (o: { region: string }) => string;
  readonly description: string;
  readonly descriptionOf: (o: { region: string }) => string;
  readonly lead: string;
  /** Where nothing has been published yet. */
  readonly nothing: string;
  /** Where everything stands as it was first published. */
  readonly unchanged: string;
  readonly edition: (o: { day: string }) => string;
  readonly fresh: (o: { count: string; one: boolean }) => string;
  readonly revised: (o: { day: string; value: string }) => string;
  readonly revisedTo: (o: { was: string; value: string }) => string;
  readonly since: (o: { value: string; day: string }) => string;
  readonly formerly: (o: { value: string }) => string;
  readonly redactedValue: string;
  readonly reason: string;
  readonly withdrawnOn: (o: { day: string; kind: string }) => string;
  readonly askedBy: (o: { by: string; day: string }) => string;
  readonly withdrawalKind: Readonly<Record<WithdrawalKind, string>>;
  readonly kind: Readonly<Record<RecordKind, string>>;
  readonly money: string;
  readonly stages: string;
  readonly head: (o: { hash: string }) => string;
  readonly ofRegion: string;
  readonly ofNetwork: string;
  readonly latest: string;
  /** On a page that goes on with a day. */
  readonly editionContinued: (o: { day: string }) => string;
  readonly allRefused: string;
  readonly refused: string;
  readonly feeds: string;
  readonly atom: string;
  readonly jsonFeed: string;
  readonly counts: (o: { changed: string; withdrawn: string }) => string;
  readonly history: string;
  readonly byRegion: string;
}

const id: ChangeWords = {
  heading: 'Perubahan',
  headingOf: (o) => `Perubahan, ${o.region}`,
  description: 'Setiap angka dan target yang berubah atau dicabut sejak terbit: nilai lama, nilai baru, dan alasannya.',
  descriptionOf: (o) =>
    `Angka dan target ${o.region} yang berubah atau dicabut sejak terbit: nilai lama, nilai baru, dan alasannya.`,
  lead: 'Yang sudah terbit tidak berubah diam-diam. Setiap perubahan dicatat berurutan, dan setiap baris catatan mengunci baris sebelumnya.',
  nothing: 'Belum ada edisi yang dicatat. Perubahan dicatat sejak penerbitan pertama.',
  unchanged: 'Belum ada angka atau target yang berubah atau dicabut sejak terbit.',
  edition: (o) => `Edisi ${o.day}`,
  fresh: (o) => `${o.count} angka baru terbit`,
  revised: (o) => `direvisi pada ${o.day} menjadi ${o.value}`,
  revisedTo: (o) => `dari ${o.was} menjadi ${o.value}`,
  since: (o) => `${o.value} (sejak ${o.day})`,
  formerly: (o) => `sebelumnya ${o.value}`,
  redactedValue: 'nilai yang sudah dihapus',
  reason: 'Alasan',
  withdrawnOn: (o) => `dicabut pada ${o.day}: ${o.kind}`,
  askedBy: (o) => `Diminta oleh ${o.by}, ${o.day}.`,
  withdrawalKind: {
    error: 'keliru',
    'source-withdrawn': 'sumbernya dicabut',
    privacy: 'melindungi data pribadi',
    'legal-order': 'perintah hukum',
    demand: 'permintaan',
  },
  kind: {
    actual: 'realisasi',
    target: 'target',
    baseline: 'kondisi awal',
    amount: 'uang',
    coverage: 'target cakupan',
    state: 'keadaan',
  },
  money: 'Uang',
  stages: 'Tahap',
  head: (o) => `Sidik jari catatan sampai baris terakhir: ${o.hash}`,
  ofRegion: 'Perubahan angka dan target wilayah ini',
  ofNetwork: 'Perubahan data jejaring ini',
  latest: 'Perubahan terakhir',
  editionContinued: (o) => `Edisi ${o.day}, lanjutan`,
  allRefused: 'Semua permintaan koreksi',
  refused: 'Permintaan yang ditolak',
  feeds: 'Ikuti perubahan',
  atom: 'Umpan Atom',
  jsonFeed: 'Umpan JSON',
  counts: (o) => `${o.changed} angka atau target berubah dan ${o.withdrawn} dicabut sejak terbit.`,
  history: 'Versi sebelumnya',
  byRegion: 'Menurut wilayah dan jejaring',
};

const en: ChangeWords = {
  heading: 'Changes',
  headingOf: (o) => `Changes, ${o.region}`,
  description:
    'Every figure and target that changed or was withdrawn since it was published: old value, new value, reason.',
  descriptionOf: (o) =>
    `Figures and targets of ${o.region} that changed or were withdrawn since they were published: old value, new value, reason.`,
  lead: 'What was published does not change quietly. Each change is recorded in order, and each line of the record locks the line before it.',
  nothing: 'No edition is recorded yet. Changes are recorded from the first publication on.',
  unchanged: 'No figure or target has changed or been withdrawn since it was published.',
  edition: (o) => `Edition of ${o.day}`,
  fresh: (o) => (o.one ? `${o.count} new figure published` : `${o.count} new figures published`),
  revised: (o) => `revised on ${o.day} to ${o.value}`,
  revisedTo: (o) => `from ${o.was} to ${o.value}`,
  since: (o) => `${o.value} (since ${o.day})`,
  formerly: (o) => `it was ${o.value}`,
  redactedValue: 'a value that has been removed',
  reason: 'Reason',
  withdrawnOn: (o) => `withdrawn on ${o.day}: ${o.kind}`,
  askedBy: (o) => `Asked for by ${o.by}, ${o.day}.`,
  withdrawalKind: {
    error: 'an error',
    'source-withdrawn': 'its source was withdrawn',
    privacy: 'to protect personal data',
    'legal-order': 'a legal order',
    demand: 'a request',
  },
  kind: {
    actual: 'actual',
    target: 'target',
    baseline: 'baseline',
    amount: 'money',
    coverage: 'coverage target',
    state: 'state',
  },
  money: 'Money',
  stages: 'Stages',
  head: (o) => `Fingerprint of the record up to its last line: ${o.hash}`,
  ofRegion: 'Changes of the figures and targets of this region',
  ofNetwork: 'Changes of the data of this network',
  latest: 'Latest changes',
  editionContinued: (o) => `Edition of ${o.day}, continued`,
  allRefused: 'All requests for corrections',
  refused: 'Requests that were refused',
  feeds: 'Follow the changes',
  atom: 'Atom feed',
  jsonFeed: 'JSON feed',
  counts: (o) => `${o.changed} figures or targets changed and ${o.withdrawn} withdrawn since they were published.`,
  history: 'Earlier versions',
  byRegion: 'By region and network',
};

export function changeWords(language: Language): ChangeWords {
  return language === 'id' ? id : en;
}
