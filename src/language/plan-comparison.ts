/** Words of the page that holds two texts side by side. Arguments are already formatted. */
import type { AimChange } from '#model/plan-comparison/compare-aims';
import type { ComparisonClass } from '#model/plan-comparison/comparison';
import type { Language } from '#model/language';

interface Counted {
  readonly count: string;
  readonly one: boolean;
}

export interface PlanComparisonWords {
  readonly heading: (o: { earlier: string; later: string }) => string;
  readonly description: (o: { earlier: string; later: string; region: string }) => string;
  /** Heads of the groups. */
  readonly title: Readonly<Record<ComparisonClass, string>>;
  readonly meaning: Readonly<Record<ComparisonClass, string>>;
  readonly sentence: Readonly<Record<ComparisonClass, (o: Counted) => string>>;
  readonly unexplained: (o: Counted) => string;
  readonly titleWithCount: (o: { title: string; count: string }) => string;
  readonly all: (o: Counted) => string;
  /** Between two plans. */
  readonly allOfPlans: (o: Counted) => string;
  readonly notContinued: string;
  readonly notContinuedSentence: (o: Counted) => string;
  readonly changeReason: (o: { reason: string }) => string;
  readonly ownEvent: string;
  readonly earlierDraft: string;
  readonly laterDraft: string;
  readonly laterIncomplete: string;
  readonly texts: string;
  readonly earlier: string;
  readonly later: string;
  readonly noReason: string;
  readonly indicator: string;
  readonly targets: string;
  readonly of: (o: { when: string; aim: string }) => string;
  readonly changed: (o: { when: string; before: string; after: string }) => string;
  readonly changedBetween: (o: { before: string; from: string; after: string; to: string }) => string;
  readonly onlyEarlier: (o: { list: string }) => string;
  readonly onlyLater: (o: { list: string }) => string;
  readonly withoutReason: string;
  readonly reason: string;
  readonly becomes: string;
  readonly aims: Readonly<Record<AimChange, string>>;
  readonly showUnchanged: (o: Counted) => string;
  readonly download: string;
  readonly downloadTitle: string;
  readonly compare: (o: { earlier: string; later: string }) => string;
  readonly noTargetsIn: (o: { text: string }) => string;
  readonly notDropped: string;
}

const id: PlanComparisonWords = {
  heading: (o) => `Perbandingan target: ${o.earlier} dan ${o.later}`,
  description: (o) =>
    `Target ${o.region} yang dihapus, dilonggarkan, diperketat, dan baru: ${o.earlier}, lalu ${o.later}.`,
  title: {
    dropped: 'Dihapus',
    relaxed: 'Dilonggarkan',
    changed: 'Berubah, tidak dapat diurutkan',
    reworded: 'Berganti bunyi',
    raised: 'Diperketat',
    added: 'Baru',
    'not-repeated': 'Tidak diketahui',
    unchanged: 'Tetap',
  },
  meaning: {
    dropped: 'Naskah yang kemudian tidak memuat target ini lagi. Alasannya ditulis bila naskah menyebutnya.',
    relaxed: 'Target ini menjadi lebih mudah dicapai.',
    changed: 'Isinya berbeda, tetapi tidak dapat disebut lebih mudah atau lebih berat.',
    reworded: 'Menurut naskah yang kemudian, indikatornya dilanjutkan dengan bunyi lain.',
    raised: 'Target ini menjadi lebih berat dicapai.',
    added: 'Target ini hanya ada dalam naskah yang kemudian.',
    'not-repeated':
      'Target naskah yang kemudian belum tercatat semua. Karena itu tidak diketahui apakah target ini tetap atau dihapus.',
    unchanged: 'Sama dalam kedua naskah.',
  },
  sentence: {
    dropped: (o) => `${o.count} target dihapus`,
    relaxed: (o) => `${o.count} target dilonggarkan, yaitu lebih mudah dicapai`,
    changed: (o) => `${o.count} target berubah tanpa dapat disebut lebih mudah atau lebih berat`,
    reworded: (o) => `${o.count} target berganti bunyi`,
    raised: (o) => `${o.count} target diperketat, yaitu lebih berat dicapai`,
    added: (o) => `${o.count} target baru`,
    'not-repeated': (o) => `${o.count} target tidak diketahui: tetap atau dihapus`,
    unchanged: (o) => `${o.count} target tetap`,
  },
  unexplained: (o) => `${o.count} di antaranya tanpa penjelasan`,
  titleWithCount: (o) => `${o.title} (${o.count})`,
  all: (o) => `${o.count} target dibandingkan, per indikator dan tahun.`,
  allOfPlans: (o) => `${o.count} target dibandingkan, per indikator; tahun yang ada di kedua rencana satu per satu.`,
  notContinued: 'Tidak dilanjutkan',
  notContinuedSentence: (o) => `${o.count} target tidak dilanjutkan`,
  changeReason: (o) => `Alasan perubahan: ${o.reason}`,
  ownEvent: 'Rencana pengganti adalah peristiwa tersendiri, bukan perubahan target rencana lama.',
  earlierDraft: 'Naskah semula masih rancangan.',
  laterDraft: 'Naskah yang kemudian masih rancangan, jadi isinya dapat berubah.',
  laterIncomplete: 'Target naskah yang kemudian belum tercatat semua dalam data kami.',
  texts: 'Kedua naskah',
  earlier: 'Semula',
  later: 'Kemudian',
  noReason: 'Alasan perubahannya tidak ada dalam data kami.',
  indicator: 'Indikator',
  targets: 'Target',
  of: (o) => `${o.when}: ${o.aim}`,
  changed: (o) => `${o.when}: dari ${o.before} menjadi ${o.after}`,
  changedBetween: (o) => `dari ${o.before} (${o.from}) menjadi ${o.after} (${o.to})`,
  onlyEarlier: (o) => `Hanya dalam rencana lama: ${o.list}`,
  onlyLater: (o) => `Hanya dalam rencana baru: ${o.list}`,
  withoutReason: 'tanpa penjelasan',
  reason: 'Alasan menurut naskah',
  becomes: 'menjadi',
  aims: {
    raised: 'Angkanya juga diperketat.',
    relaxed: 'Angkanya juga dilonggarkan.',
    changed: 'Angkanya tidak dapat dibandingkan.',
    unchanged: 'Angkanya tetap.',
  },
  showUnchanged: (o) => `Tampilkan ${o.count} target yang tetap`,
  download: 'Perbandingan ini sebagai CSV',
  downloadTitle: 'Unduh',
  compare: (o) => `Yang berubah dari ${o.earlier} ke ${o.later}`,
  noTargetsIn: (o) => `Belum ada target dari ${o.text} dalam data kami, jadi tidak ada yang dapat dibandingkan.`,
  notDropped: 'Ini tidak berarti targetnya dihapus.',
};

const en: PlanComparisonWords = {
  heading: (o) => `Targets compared: ${o.earlier} and ${o.later}`,
  description: (o) =>
    `Targets of ${o.region} that were dropped, relaxed, raised or added: ${o.earlier}, then ${o.later}.`,
  title: {
    dropped: 'Dropped',
    relaxed: 'Relaxed',
    changed: 'Changed, cannot be ordered',
    reworded: 'Reworded',
    raised: 'Raised',
    added: 'New',
    'not-repeated': 'Not known',
    unchanged: 'Unchanged',
  },
  meaning: {
    dropped: 'The later text no longer holds this target. Its reason is given where the text states one.',
    relaxed: 'This target became easier to meet.',
    changed: 'It differs, but cannot be called easier or harder.',
    reworded: 'The later text says that the indicator goes on under another wording.',
    raised: 'This target became harder to meet.',
    added: 'Only the later text holds this target.',
    'not-repeated':
      'Not all targets of the later text are on record. So it is not known whether this one stands or was dropped.',
    unchanged: 'The same in both texts.',
  },
  sentence: {
    dropped: (o) => (o.one ? '1 target was dropped' : `${o.count} targets were dropped`),
    relaxed: (o) =>
      o.one ? '1 target was relaxed: easier to meet' : `${o.count} targets were relaxed: easier to meet`,
    changed: (o) =>
      o.one
        ? '1 target changed and cannot be called easier or harder'
        : `${o.count} targets changed and cannot be called easier or harder`,
    reworded: (o) => (o.one ? '1 target was reworded' : `${o.count} targets were reworded`),
    raised: (o) => (o.one ? '1 target was raised: harder to meet' : `${o.count} targets were raised: harder to meet`),
    added: (o) => (o.one ? '1 target is new' : `${o.count} targets are new`),
    'not-repeated': (o) =>
      o.one
        ? 'Of 1 target it is not known whether it stands or was dropped'
        : `Of ${o.count} targets it is not known whether they stand or were dropped`,
    unchanged: (o) => (o.one ? '1 target is unchanged' : `${o.count} targets are unchanged`),
  },
  unexplained: (o) => `${o.count} of them without an explanation`,
  titleWithCount: (o) => `${o.title} (${o.count})`,
  all: (o) =>
    o.one ? '1 target is compared, by indicator and year.' : `${o.count} targets are compared, by indicator and year.`,
  allOfPlans: (o) =>
    o.one
      ? '1 target is compared, by indicator; years of both plans one by one.'
      : `${o.count} targets are compared, by indicator; years of both plans one by one.`,
  notContinued: 'Not continued',
  notContinuedSentence: (o) => (o.one ? '1 target is not continued' : `${o.count} targets are not continued`),
  changeReason: (o) => `Reason for the change: ${o.reason}`,
  ownEvent: 'A successor plan is an event of its own, not a change of the old targets.',
  earlierDraft: 'The earlier text is only a draft.',
  laterDraft: 'The later text is only a draft, so it may still change.',
  laterIncomplete: 'Not all targets of the later text are in our data.',
  texts: 'The two texts',
  earlier: 'Earlier',
  later: 'Later',
  noReason: 'The reason for the change is not in our data.',
  indicator: 'Indicator',
  targets: 'Targets',
  of: (o) => `${o.when}: ${o.aim}`,
  changed: (o) => `${o.when}: from ${o.before} to ${o.after}`,
  changedBetween: (o) => `from ${o.before} (${o.from}) to ${o.after} (${o.to})`,
  onlyEarlier: (o) => `Only in the old plan: ${o.list}`,
  onlyLater: (o) => `Only in the new plan: ${o.list}`,
  withoutReason: 'without an explanation',
  reason: 'Reason stated by the text',
  becomes: 'becomes',
  aims: {
    raised: 'Its number was raised as well.',
    relaxed: 'Its number was relaxed as well.',
    changed: 'Its numbers cannot be compared.',
    unchanged: 'Its number stays the same.',
  },
  showUnchanged: (o) => (o.one ? 'Show the unchanged target' : `Show the ${o.count} unchanged targets`),
  download: 'This comparison as CSV',
  downloadTitle: 'Download',
  compare: (o) => `What changed from ${o.earlier} to ${o.later}`,
  noTargetsIn: (o) => `We have no targets from ${o.text} yet, so there is nothing to compare.`,
  notDropped: 'This does not mean that targets were dropped.',
};

export function planComparisonWords(language: Language): PlanComparisonWords {
  return language === 'id' ? id : en;
}
