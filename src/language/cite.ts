/** Words for quoting a figure. Arguments are already formatted. */
import type { Language } from '#model/language';
import { indicatorWords } from './indicator.ts';
import { recordWords } from './record.ts';

interface Quoted {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly value: string;
}

export interface CiteWords {
  readonly cite: string;
  readonly sentence: string;
  readonly inText: string;
  readonly full: string;
  readonly share: string;
  /** What is quoted, without its source. */
  readonly title: Readonly<Record<'actual' | 'target' | 'baseline', (o: Quoted) => string>>;
  /** The same as a sentence. */
  readonly according: (o: { title: string; source: string }) => string;
  readonly noDate: string;
  readonly quotedBy: (copy: string) => string;
  readonly compiledBy: (o: { name: string; day: string }) => string;
  /** Links to files for reference managers. */
  readonly references: Readonly<Record<'bib' | 'ris' | 'csl.json', string>>;
}

const id: CiteWords = {
  cite: 'Kutip',
  sentence: 'Kalimat',
  inText: 'Dalam teks',
  full: 'Rujukan lengkap',
  share: 'Kirim lewat WhatsApp',
  title: {
    actual: (o) => `${o.indicator}, ${o.region}, ${o.period}: ${o.value}`,
    target: (o) => `${o.indicator}, ${o.region}, target ${o.period}: ${o.value}`,
    baseline: (o) => `${o.indicator}, ${o.region}, kondisi awal ${o.period}: ${o.value}`,
  },
  according: (o) => `${o.title}, menurut ${o.source}.`,
  noDate: 't.t.',
  quotedBy: (copy) =>
    copy === 'unknown' ? 'dari salinan yang penerbitnya belum diketahui' : `sebagaimana dikutip ${copy}`,
  compiledBy: (o) => `dihimpun ${o.name}, edisi ${o.day}`,
  references: {
    bib: 'Rujukan setiap angka (BibTeX)',
    ris: 'Rujukan setiap angka (RIS: Mendeley, EndNote)',
    'csl.json': 'Rujukan setiap angka (CSL-JSON: Zotero)',
  },
};

const en: CiteWords = {
  cite: 'Cite',
  sentence: 'Sentence',
  inText: 'In text',
  full: 'Full reference',
  share: 'Send by WhatsApp',
  title: {
    actual: (o) => `${o.indicator}, ${o.region}, ${o.period}: ${o.value}`,
    target: (o) => `${o.indicator}, ${o.region}, target ${o.period}: ${o.value}`,
    baseline: (o) => `${o.indicator}, ${o.region}, baseline ${o.period}: ${o.value}`,
  },
  according: (o) => `${o.title}, according to ${o.source}.`,
  noDate: 'n.d.',
  quotedBy: (copy) => (copy === 'unknown' ? 'from a copy whose publisher is not known' : `as quoted by ${copy}`),
  compiledBy: (o) => `compiled by ${o.name}, edition of ${o.day}`,
  references: {
    bib: 'A reference to each figure (BibTeX)',
    ris: 'A reference to each figure (RIS: Mendeley, EndNote)',
    'csl.json': 'A reference to each figure (CSL-JSON: Zotero)',
  },
};

export function citeWords(language: Language): CiteWords {
  return language === 'id' ? id : en;
}

/** What is quoted, in one line: kind, indicator, place, time, value, and what a reader must know of it. */
export function citedTitle(
  parts: {
    readonly kind: 'actual' | 'target' | 'baseline';
    readonly period?: string;
    readonly yearUnclear: boolean;
    readonly value: string;
    readonly provisional: boolean;
    readonly doubted: boolean;
    readonly area?: string;
  },
  about: { readonly indicator: string; readonly region: string; readonly superseded: boolean },
  language: Language,
): string {
  const { figureStatus, toCheck, yearUnclear, noDeadline } = recordWords(language);
  const { area, superseded } = indicatorWords(language);
  const marks = [
    ...(parts.provisional ? [figureStatus.provisional] : []),
    ...(about.superseded ? [superseded] : []),
    ...(parts.doubted ? [toCheck] : []),
  ];
  return citeWords(language).title[parts.kind]({
    indicator: about.indicator,
    region: parts.area === undefined ? about.region : `${about.region} (${area(parts.area)})`,
    period: parts.period ?? (parts.yearUnclear ? yearUnclear : noDeadline),
    value: marks.length === 0 ? parts.value : `${parts.value} (${marks.join(', ')})`,
  });
}
