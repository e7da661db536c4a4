/** Why a finding matters to readers, in both languages, by its code. */
export type WhyWords = Readonly<Record<string, { readonly id: string; readonly en: string }>>;
