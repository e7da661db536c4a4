/** Words for findings about records that stand twice. */
import type { FindingWords } from '../finding-words.ts';

const LISTS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  methods: { id: 'metode', en: 'methods' },
  agencies: { id: 'perangkat daerah', en: 'agencies' },
  versions: { id: 'versi rencana', en: 'plan versions' },
  milestones: { id: 'tonggak', en: 'milestones' },
  stages: { id: 'tahap', en: 'stages' },
  stage_names: { id: 'nama tahap', en: 'stage names' },
};

function planWords(plan: string, version: string, language: 'id' | 'en'): string {
  const [inPlan, inVersion] = language === 'id' ? [' rencana ', ' versi '] : [' of plan ', ' version '];
  return `${plan === '' ? '' : `${inPlan}"${plan}"`}${version === '' ? '' : `${inVersion}"${version}"`}`;
}

export const duplicateWords: FindingWords = {
  'duplicate-figure': {
    id: ({ indicator = '', period = '', source = '', area = '' }) => ({
      title: `Angka "${indicator}" untuk ${period}${area === '' ? '' : ` di ${area}`} dari sumber "${source}" tertulis dua kali.`,
      fix: 'Hapus salah satu baris. Bila sumbernya berbeda, tulis pengenal sumber masing-masing.',
    }),
    en: ({ indicator = '', period = '', source = '', area = '' }) => ({
      title: `The figure for "${indicator}" in ${period}${area === '' ? '' : ` in ${area}`} from source "${source}" stands twice.`,
      fix: 'Remove one of the rows. If the sources differ, write the id of each.',
    }),
  },
  'duplicate-target': {
    id: ({ indicator = '', year = '', source = '', plan = '', version = '' }) => ({
      title: `Target "${indicator}" ${year === 'none' ? 'tanpa tenggat' : `tahun ${year}`}${planWords(plan, version, 'id')} dari sumber "${source}" tertulis dua kali.`,
      fix: 'Hapus salah satu baris. Target yang diubah ditulis dengan versi rencana yang mengubahnya.',
    }),
    en: ({ indicator = '', year = '', source = '', plan = '', version = '' }) => ({
      title: `The target for "${indicator}" ${year === 'none' ? 'without a deadline' : `in ${year}`}${planWords(plan, version, 'en')} from source "${source}" stands twice.`,
      fix: 'Remove one of the rows. A changed target is written with the plan version that changed it.',
    }),
  },
  'duplicate-baseline': {
    id: ({ indicator = '', year = '', source = '', plan = '', version = '' }) => ({
      title: `Kondisi awal "${indicator}" tahun ${year}${planWords(plan, version, 'id')} dari sumber "${source}" tertulis dua kali.`,
      fix: 'Hapus salah satu baris, atau perbaiki tahun, versi, atau sumbernya.',
    }),
    en: ({ indicator = '', year = '', source = '', plan = '', version = '' }) => ({
      title: `The baseline of "${indicator}" in ${year}${planWords(plan, version, 'en')} from source "${source}" stands twice.`,
      fix: 'Remove one of the rows, or correct its year, version or source.',
    }),
  },
  'duplicate-budget-line': {
    id: ({ item = '', year = '', stage = '', kind = '', source = '' }) => ({
      title: `Pos "${item}" tahun ${year}, tahap ${stage}, jenis ${kind}, dari sumber "${source}" tertulis dua kali.`,
      fix: 'Hapus salah satu baris. Anggaran sesudah perubahan ditulis dengan tahap "revised-apbd".',
    }),
    en: ({ item = '', year = '', stage = '', kind = '', source = '' }) => ({
      title: `Item "${item}" for ${year}, stage ${stage}, kind ${kind}, from source "${source}" stands twice.`,
      fix: 'Remove one of the rows. A budget after revision has the stage "revised-apbd".',
    }),
  },
  'duplicate-programme': {
    id: ({ id = '', plan = '' }) => ({
      title: `Program "${id}" tertulis dua kali di rencana "${plan}".`,
      fix: 'Hapus salah satu baris, atau beri program yang berbeda pengenal yang berbeda.',
    }),
    en: ({ id = '', plan = '' }) => ({
      title: `Programme "${id}" stands twice in plan "${plan}".`,
      fix: 'Remove one of the rows, or give different programmes different ids.',
    }),
  },
  'duplicate-list-id': {
    id: ({ id = '', list = '' }) => ({
      title: `Pengenal "${id}" dipakai dua kali dalam daftar ${LISTS[list]?.id ?? list}.`,
      fix: 'Beri salah satunya pengenal lain.',
    }),
    en: ({ id = '', list = '' }) => ({
      title: `The id "${id}" is used twice in the list of ${LISTS[list]?.en ?? list}.`,
      fix: 'Give one of the two another id.',
    }),
  },
};
