/** The parser's reasons for refusing YAML, in plain words. */
interface Reason {
  readonly title: string;
  readonly fix: string;
}

const REASONS: Readonly<Record<string, { readonly id: Reason; readonly en: Reason }>> = {
  BAD_INDENT: {
    id: {
      title: 'jarak dari tepi tidak sesuai',
      fix: 'Samakan jarak dari tepi dengan isian setingkat; tutup kurung yang terbuka.',
    },
    en: {
      title: 'the indentation does not fit',
      fix: 'Indent it like the fields of its level; close any open bracket.',
    },
  },
  MISSING_CHAR: {
    id: {
      title: 'ada tanda yang kurang',
      fix: 'Periksa tanda kutip penutup, titik dua, atau kurung penutup di baris ini dan sebelumnya.',
    },
    en: { title: 'a mark is missing', fix: 'Look for a closing quote, colon or bracket on this line and before it.' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    id: {
      title: 'ada titik dua atau jarak dari tepi yang tidak pada tempatnya',
      fix: 'Bila titik dua itu bagian teks, tulis teksnya dalam tanda kutip; bila tidak, samakan jarak dari tepi.',
    },
    en: {
      title: 'a colon or the indentation is out of place',
      fix: 'If the colon belongs to a text, put the text in quotes; otherwise mend the indentation.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    id: { title: 'ada baris tanpa titik dua', fix: 'Tulis tiap isian sebagai nama, titik dua, spasi, lalu nilainya.' },
    en: { title: 'a line has no colon', fix: 'Write each field as name, colon, space and value.' },
  },
  BAD_SCALAR_START: {
    id: { title: 'teks tidak boleh diawali tanda ini', fix: 'Tulis teksnya dalam tanda kutip.' },
    en: { title: 'a text cannot begin with this mark', fix: 'Put the text in quotes.' },
  },
  BAD_DQ_ESCAPE: {
    id: {
      title: 'garis miring terbalik dalam tanda kutip ganda berarti khusus',
      fix: 'Pakai tanda kutip tunggal, atau tulis garis miring terbalik dua kali.',
    },
    en: {
      title: 'a backslash in double quotes has a meaning of its own',
      fix: 'Use single quotes, or write the backslash twice.',
    },
  },
};

const OTHER = {
  id: {
    title: 'bagian ini tidak dapat dibaca',
    fix: 'Bandingkan dengan berkas lain yang sejenis; periksa tanda kutip, titik dua, tanda hubung, dan jarak dari tepi.',
  },
  en: {
    title: 'this part cannot be read',
    fix: 'Compare it with another file of its kind; look at quotes, colons, hyphens and indentation.',
  },
};

export function syntaxReason(language: 'id' | 'en', reason: string | undefined): Reason {
  return (REASONS[reason ?? ''] ?? OTHER)[language];
}
