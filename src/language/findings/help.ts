/** Where a finding is explained, for those who read it at a terminal. */
import type { Language } from '#model/language';

/** `page`: the address of the page of one finding, with a gap for its code. */
export function helpText(page: string, language: Language): string {
  return language === 'id'
    ? `Arti setiap kode, dengan contoh: ${page} di situs, atau bagian 22 PANDUAN.md.`
    : `What each code means, with examples: ${page} on the site, or section 22 of PANDUAN.md.`;
}
