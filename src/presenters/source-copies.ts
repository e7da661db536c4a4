/** What lasts of a source document: its archived copy, the fingerprint of the file that was read, and that file. */
import { formatDate } from '#formatting/date';
import { formatFileSize } from '#formatting/file-size';
import { copyWords } from '#language/copies';
import type { Dataset } from '#model/dataset';
import { shippedCopy, type Copy, type Source } from '#model/source';
import { files } from '#routes';
import type { Link, View, Words } from './view.ts';

export interface CopyLine {
  readonly name: string;
  /** A link or a plain sentence. */
  readonly value: Words & Partial<Pick<Link, 'href'>>;
  /** What the value is followed by. */
  readonly detail?: string;
  /** True where it is to be compared letter by letter. */
  readonly code?: true;
}

export interface SourceCopies {
  readonly title: string;
  readonly lines: readonly CopyLine[];
  /** How to compare the fingerprint; undefined where there is none. */
  readonly howToCheck?: string;
}

/** The copies that the site hands on, with their sources. */
export function shippedCopies({ sources }: Dataset): readonly { readonly source: Source; readonly copy: Copy }[] {
  return [...sources.values()].flatMap((source) => {
    const copy = shippedCopy(source);
    return copy === undefined ? [] : [{ source, copy }];
  });
}

export function presentSourceCopies(view: View, source: Source): SourceCopies {
  const words = copyWords(view.language);
  const { archive, sha256 } = source;
  return {
    title: words.heading,
    lines: [
      archive === undefined
        ? { name: words.archive, value: { text: words.noArchive } }
        : {
            name: words.archive,
            value: { text: archive.address, href: archive.address },
            detail: words.archivedOn({ date: formatDate(archive.on, view.language) }),
          },
      sha256 === undefined
        ? { name: words.fingerprint, value: { text: words.noFingerprint } }
        : { name: words.fingerprint, value: { text: sha256 }, code: true },
      ...keptCopy(view, source),
    ],
    ...(sha256 !== undefined && { howToCheck: words.howToCheck }),
  };
}

function keptCopy(view: View, source: Source): readonly CopyLine[] {
  const words = copyWords(view.language);
  const shipped = shippedCopy(source);
  if (shipped === undefined)
    return [{ name: words.copy, value: { text: source.copy === undefined ? words.noCopy : words.kept } }];
  const { name, bytes } = shipped;
  return [
    {
      name: words.copy,
      value: {
        text: words.download({ name, size: formatFileSize(bytes, view.language) }),
        href: view.toFile(files.copy(source.id, name)),
      },
    },
    ...(source.ground === undefined ? [] : [{ name: words.ground, value: view.say(source.ground) }]),
  ];
}
