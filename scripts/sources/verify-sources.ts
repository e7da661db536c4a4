/** What can be said of the copies and the sources of a content folder. */
import { examine } from '#examine';
import { findingText } from '#language/findings/finding-line';
import type { Finding } from '#model/finding';
import { lacksOf, type SourceLack } from '#model/source-lacks';

export interface Verification {
  readonly text: string;
  readonly json: {
    readonly sources: number;
    readonly copies: number;
    readonly findings: readonly Finding[];
    readonly lacking: readonly { readonly id: string; readonly file: string; readonly lacks: readonly SourceLack[] }[];
  };
  /** False when a copy is not what was read, is not there, or a source cannot be read. */
  readonly good: boolean;
}

const LACKS: Readonly<Record<SourceLack, string>> = {
  archive: 'tanpa arsip',
  sha256: 'tanpa sidik jari',
  published: 'tanggal terbit tidak diketahui',
  address: 'alamat tidak diketahui',
};

/** `shown`: the folder as the editor named it. */
export function verifySources(folder: string, shown: string): Verification {
  const { dataset, findings: all } = examine(folder, { drafts: true });
  const findings = all.filter(({ severity, place }) => severity === 'error' && place.file.startsWith('sources/'));
  const sources = [...dataset.sources.values()];
  const lacking = sources.flatMap((source) => {
    const lacks = lacksOf(source);
    return lacks.length === 0 ? [] : [{ id: source.id, file: source.place.file, lacks }];
  });
  const count = (lack: SourceLack): string => String(lacking.filter(({ lacks }) => lacks.includes(lack)).length);
  const same = sources.filter(({ copy, sha256 }) => copy !== undefined && copy.sha256 === sha256).length;
  const text = [
    ...findings.map((finding) => findingText(finding, 'id', shown)),
    ...(findings.length === 0 ? [] : ['']),
    ...lacking.map(({ id, lacks }) => `${id}: ${lacks.map((lack) => LACKS[lack]).join(', ')}`),
    ...(lacking.length === 0 ? [] : ['']),
    `${String(sources.length)} sumber: ${count('archive')} tanpa arsip, ${count('sha256')} tanpa sidik jari, ${count('published')} tanpa tanggal terbit, ${count('address')} tanpa alamat.`,
    `${String(dataset.copies.size)} salinan: ${String(same)} sama dengan sidik jarinya. Galat pada sumber dan salinan: ${String(findings.length)}.`,
  ].join('\n');
  return {
    text,
    json: { sources: sources.length, copies: dataset.copies.size, findings, lacking },
    good: findings.length === 0,
  };
}
