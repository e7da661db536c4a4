/** The words of the panel that shows an editor what is wrong while `npm run dev` runs. */
import type { Language } from '#model/language';

export interface EditingPanelWords {
  readonly title: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** What of the content the page behind the panel shows. */
  readonly shows: Readonly<Record<'current' | 'earlier' | 'nothing', string>>;
  readonly here: (count: number) => string;
  readonly nothingHere: string;
  readonly everywhere: (count: number) => string;
  readonly more: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly seeAlso: string;
  readonly open: string;
  readonly unready: { readonly title: string; readonly text: string };
}

const WORDS: Readonly<Record<Language, EditingPanelWords>> = {
  id: {
    title: 'Temuan dalam isi',
    errors: (count) => `${String(count)} galat`,
    warnings: (count) => `${String(count)} peringatan`,
    shows: {
      current: 'Yang tampil: isi yang terakhir disimpan.',
      earlier: 'Yang tampil: keadaan sah terakhir. Suntingan terbaru baru tampak setelah galatnya dibetulkan.',
      nothing: 'Belum ada keadaan sah yang dapat ditampilkan.',
    },
    here: (count) => `Yang menyangkut halaman ini (${String(count)})`,
    nothingHere: 'Tidak ada temuan yang menyangkut halaman ini.',
    everywhere: (count) => `Semua temuan (${String(count)})`,
    more: (count) => `… dan ${String(count)} lagi; lihat semuanya dengan npm run check.`,
    error: 'galat',
    warning: 'peringatan',
    seeAlso: 'lihat juga',
    open: 'Buka di editor teks',
    unready: {
      title: 'Isi belum dapat ditampilkan',
      text: 'Isi mengandung galat sejak awal. Betulkan galat di bawah lalu simpan; halaman ini terbuka sendiri.',
    },
  },
  en: {
    title: 'Findings in the content',
    errors: (count) => (count === 1 ? '1 error' : `${String(count)} errors`),
    warnings: (count) => (count === 1 ? '1 warning' : `${String(count)} warnings`),
    shows: {
      current: 'Shown: the content as last saved.',
      earlier: 'Shown: the last valid state. Your latest edit appears once its errors are mended.',
      nothing: 'There is no valid state to show yet.',
    },
    here: (count) => `About this page (${String(count)})`,
    nothingHere: 'No finding is about this page.',
    everywhere: (count) => `All findings (${String(count)})`,
    more: (count) => `… and ${String(count)} more; npm run check lists them all.`,
    error: 'error',
    warning: 'warning',
    seeAlso: 'see also',
    open: 'Open in the text editor',
    unready: {
      title: 'The content cannot be shown yet',
      text: 'The content has had errors from the start. Mend those below and save; this page then opens by itself.',
    },
  },
};

export function editingPanelWords(language: Language): EditingPanelWords {
  return WORDS[language];
}
