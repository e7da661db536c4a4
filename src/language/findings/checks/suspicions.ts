/** Words for what a machine finds odd and only an editor can judge. Readers never see these. */
import type { FindingWords } from '../finding-words.ts';

/** The two answers there are; both are read by readers. */
const ANSWER = {
  id: 'Bandingkan dengan sumbernya. Bila meragukan, isi "doubt": pembaca melihat "perlu dicek". Bila benar, jelaskan di "note".',
  en: 'Compare it with its source. If it is doubtful, fill in "doubt": readers then see "to be checked". If it is right, explain it in "note".',
};

export const suspicionWords: FindingWords = {
  'implausible-jump': {
    id: ({ indicator = '', value = '', period = '', neighbour = '', neighbourPeriod = '', times = '' }) => ({
      title: `Nilai ${value} untuk "${indicator}" (${period}) berbeda kira-kira ${times} kali lipat dari ${neighbour} (${neighbourPeriod}).`,
      fix: `Periksa tanda desimal, satuan, dan metode. ${ANSWER.id}`,
    }),
    en: ({ indicator = '', value = '', period = '', neighbour = '', neighbourPeriod = '', times = '' }) => ({
      title: `The value ${value} of "${indicator}" (${period}) is about ${times} times off ${neighbour} (${neighbourPeriod}).`,
      fix: `Check decimal sign, unit and method. ${ANSWER.en}`,
    }),
  },
  'target-easier-than-baseline': {
    id: ({ indicator = '', target = '', year = '', baseline = '', baselineYear = '' }) => ({
      title: `Target "${indicator}"${year === '' ? '' : ` ${year}`}, ${target}, lebih ringan daripada kondisi awal rencana itu sendiri: ${baseline} (${baselineYear}).`,
      fix: ANSWER.id,
    }),
    en: ({ indicator = '', target = '', year = '', baseline = '', baselineYear = '' }) => ({
      title: `The target ${target} for "${indicator}"${year === '' ? '' : ` in ${year}`} asks for less than the plan's own baseline of ${baseline} (${baselineYear}).`,
      fix: ANSWER.en,
    }),
  },
  'actual-far-above-target': {
    id: ({ indicator = '', value = '', period = '', target = '' }) => ({
      title: `Realisasi "${indicator}" ${value} (${period}) lebih dari tiga kali targetnya, ${target}.`,
      fix: `Periksa tanda desimal dan satuan keduanya. ${ANSWER.id}`,
    }),
    en: ({ indicator = '', value = '', period = '', target = '' }) => ({
      title: `The actual ${value} of "${indicator}" (${period}) is more than three times its target of ${target}.`,
      fix: `Check decimal sign and unit of both. ${ANSWER.en}`,
    }),
  },
  'last-step-unusual': {
    id: ({ indicator = '', year = '', from = '', step = '', usual = '' }) => ({
      title: `Target "${indicator}" melangkah ${step} dari ${from} ke ${year}, padahal langkah yang biasa hanya ${usual} setahun.`,
      fix: ANSWER.id,
    }),
    en: ({ indicator = '', year = '', from = '', step = '', usual = '' }) => ({
      title: `The target for "${indicator}" moves by ${step} from ${from} to ${year}, while its usual step is only ${usual} a year.`,
      fix: ANSWER.en,
    }),
  },
  'actual-equals-targets': {
    id: ({ source = '', year = '', count = '', open = '' }) => ({
      title: `Semua ${count} realisasi ${year} dari sumber "${source}" persis sama dengan targetnya, seolah-olah disalin.`,
      fix: `Bandingkan dengan sumber lain. Isi "doubt" atau "note" pada ${open} baris yang belum punya keduanya.`,
    }),
    en: ({ source = '', year = '', count = '', open = '' }) => ({
      title: `All ${count} actuals for ${year} from source "${source}" are exactly equal to their targets, as if copied.`,
      fix: `Compare them with another source. Fill in "doubt" or "note" in the rows without either (${open}).`,
    }),
  },
};
