/** Words of a plan as a tree. Arguments are already formatted. */
import type { Language } from '#model/language';
import type { NomenclatureCode } from '#model/nomenclature-code';
import type { ProgrammeLevel } from '#model/plan';

export interface PlanTreeWords {
  readonly level: Readonly<Record<ProgrammeLevel, string>>;
  readonly government: Readonly<Record<NonNullable<NomenclatureCode['government']>, string>>;
  readonly code: (o: { level: string; government: string | undefined; rule: string | undefined }) => string;
  readonly indicators: string;
  readonly agency: string;
  readonly noTarget: string;
  readonly noRecord: string;
  readonly counts: (o: { goals: string; objectives: string; programmes: string; indicators: string }) => string;
  readonly parts: (count: string) => string;
  readonly unlinked: string;
  readonly unlinkedLead: string;
  readonly missionsUnknown: string;
  readonly money: string;
}

const id: PlanTreeWords = {
  level: { program: 'program', kegiatan: 'kegiatan', subkegiatan: 'subkegiatan' },
  government: { provinsi: 'provinsi', 'kabupaten/kota': 'kabupaten/kota' },
  code: (o) =>
    `kode ${o.level}${o.government === undefined ? '' : ` ${o.government}`}${o.rule === undefined ? '' : ` menurut ${o.rule}`}`,
  indicators: 'Indikator',
  agency: 'Perangkat daerah',
  noTarget: 'tanpa target di rencana ini',
  noRecord: 'belum ada angka maupun target',
  counts: (o) =>
    `${o.goals} tujuan, ${o.objectives} sasaran, ${o.programmes} program, kegiatan, dan subkegiatan, ${o.indicators} indikator.`,
  parts: (count) => `${count} bagian`,
  unlinked: 'Program tidak dikaitkan dengan sasaran',
  unlinkedLead: 'Data kami tidak menyebut sasaran yang didukung program ini. Dokumen rencananya mungkin menyebutnya.',
  missionsUnknown: 'Misi, tujuan, dan sasaran rencana ini tidak ada dalam sumber kami.',
  money: 'Uang program menurut tahap',
};

const en: PlanTreeWords = {
  level: { program: 'programme', kegiatan: 'activity (kegiatan)', subkegiatan: 'sub-activity (subkegiatan)' },
  government: { provinsi: 'of provinces', 'kabupaten/kota': 'of regencies and cities' },
  code: (o) =>
    `code of a ${o.level}${o.government === undefined ? '' : ` ${o.government}`}${o.rule === undefined ? '' : ` by ${o.rule}`}`,
  indicators: 'Indicators',
  agency: 'Agency',
  noTarget: 'no target in this plan',
  noRecord: 'no figure and no target yet',
  counts: (o) =>
    `${o.goals} goals, ${o.objectives} objectives, ${o.programmes} programmes, activities and sub-activities, ${o.indicators} indicators.`,
  parts: (count) => `${count} parts`,
  unlinked: 'Programmes not linked to an objective',
  unlinkedLead: 'Our data do not name the objective these programmes serve. The text of the plan may name it.',
  missionsUnknown: 'The missions, goals and objectives of this plan are not in our sources.',
  money: 'Money of programmes by stage',
};

export function planTreeWords(language: Language): PlanTreeWords {
  return language === 'id' ? id : en;
}
