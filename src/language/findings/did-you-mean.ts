/** The half sentence that offers a correction, '' when there is none. */
export function didYouMean(language: 'id' | 'en', suggestion: string | undefined): string {
  if (suggestion === undefined || suggestion === '') return '';
  return language === 'id' ? ` Mungkin maksud Anda: ${suggestion}.` : ` Perhaps you mean: ${suggestion}.`;
}
