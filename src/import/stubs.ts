/** Files for an indicator or a source that the content does not have yet. They say what is unknown and invent nothing. */
import { stringify } from 'yaml';
import type { NewIndicator } from './wanted.ts';

export interface NewFile {
  /** From the content folder on. */
  readonly path: string;
  readonly text: string;
}

export function indicatorFile({ id, name, unit, decimals, words, direction, definition }: NewIndicator): NewFile {
  const scale =
    words.length === 0 ? '' : '# ordinal_scale: predikat dari yang terbaik; urutannya tidak tertulis di tabel.\n';
  const text =
    '# Dibuat oleh npm run import. Lengkapi sebelum terbit: arah yang baik (direction) dan definisi.\n' +
    stringify({ name, unit }) +
    '# direction: higher bila naik itu baik, lower bila turun, maintain bila harus tetap. none: belum ditentukan.\n' +
    stringify({
      direction: direction ?? 'none',
      decimals,
      definition: definition ?? 'Belum diketahui: definisi dalam dokumen sumber belum dibaca.',
    }) +
    scale;
  return { path: `indicators/${id}.yaml`, text };
}

/** What the editor knows of a source; the rest is said to be unknown. */
export type KnownOfSource = Readonly<
  Partial<Record<'kind' | 'publisher' | 'title' | 'published' | 'address' | 'seen' | 'note', string>> & {
    /** Through whom it was read; `none` for the document itself. */
    via?: 'none' | { readonly publisher: string };
  }
>;

export function sourceFile(id: string, fileName: string, known: KnownOfSource = {}): NewFile {
  const { note, via, ...rest } = known;
  const text =
    '# Dibuat oleh npm run import. Lengkapi sebelum terbit: apa pun yang tertulis unknown belum diketahui.\n' +
    stringify({
      kind: 'other',
      publisher: 'unknown',
      title: 'unknown',
      published: 'unknown',
      address: 'unknown',
      seen: 'unknown',
      ...rest,
      via: via ?? { publisher: 'unknown' },
      note: note ?? `Dibaca dari berkas ${fileName}; asal berkas itu belum dicatat.`,
    });
  return { path: `sources/${id}.yaml`, text };
}
