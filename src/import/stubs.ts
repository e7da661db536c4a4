/** Files for an indicator or a source that the content does not have yet. They say what is unknown and invent nothing. */
import { stringify } from 'yaml';
import type { NewIndicator } from './wanted.ts';

export interface NewFile {
  /** From the content folder on. */
  readonly path: string;
  readonly text: string;
}

export function indicatorFile({ id, name, unit, decimals, words }: NewIndicator): NewFile {
  const scale =
    words.length === 0 ? '' : '# ordinal_scale: predikat dari yang terbaik; urutannya tidak tertulis di tabel.\n';
  const text =
    '# Dibuat oleh npm run import. Lengkapi sebelum terbit: arah yang baik (direction) dan definisi.\n' +
    stringify({ name, unit }) +
    '# direction: higher bila naik itu baik, lower bila turun, maintain bila harus tetap. none: belum ditentukan.\n' +
    stringify({
      direction: 'none',
      decimals,
      definition: 'Belum diketahui: definisi dalam dokumen sumber belum dibaca.',
    }) +
    scale;
  return { path: `indicators/${id}.yaml`, text };
}

export function sourceFile(id: string, fileName: string): NewFile {
  const text =
    '# Dibuat oleh npm run import. Lengkapi sebelum terbit: apa pun yang tertulis unknown belum diketahui.\n' +
    stringify({
      kind: 'other',
      publisher: 'unknown',
      title: 'unknown',
      published: 'unknown',
      address: 'unknown',
      seen: 'unknown',
      via: { publisher: 'unknown' },
      note: `Dibaca dari berkas ${fileName}; asal berkas itu belum dicatat.`,
    });
  return { path: `sources/${id}.yaml`, text };
}
