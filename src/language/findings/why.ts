/** Why each finding matters; where several codes share one reason, they share its words. */
import type { Language } from '#model/language';
import { fileWhy } from './why/files.ts';
import { placeWhy } from './why/places-and-times.ts';
import { proseWhy } from './why/prose.ts';
import { recordWhy } from './why/record.ts';
import { tableWhy } from './why/tables.ts';
import { valueWhy } from './why/values.ts';
import type { WhyWords } from './why/why-words.ts';

export const WHY: WhyWords = { ...fileWhy, ...tableWhy, ...proseWhy, ...placeWhy, ...valueWhy, ...recordWhy };

/** Undefined for a code without a reason, which a test forbids. */
export function whyOf(code: string, language: Language): string | undefined {
  return WHY[code]?.[language];
}
