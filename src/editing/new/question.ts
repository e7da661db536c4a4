/** What is asked before a new file is written, and how an answer is understood. */
import { z } from 'astro/zod';
import type { AreaRegistry } from '#model/area-registry';
import { choicesOf, expectationOf, type Schema, within } from '#reading/parse/expectation';
import { suggest } from '#reading/parse/suggest';
import { ID_PATTERN } from '#schemas/blocks';
import { slugOf } from '#model/slug';

/** A region that is in the content. */
export interface KnownRegion {
  readonly code: string;
  /** Its folder in `regions/`. */
  readonly folder: string;
  readonly name: string;
  readonly agencies: readonly string[];
  readonly plans: readonly string[];
  readonly recommendations: readonly string[];
}

/** What the content and the official list of areas know. */
export interface Surroundings {
  readonly areas: AreaRegistry;
  readonly regions: readonly KnownRegion[];
  readonly indicators: readonly string[];
  readonly sources: readonly string[];
  readonly networks: readonly string[];
}

/** Answers by flag. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A value to write, or a sentence that says what is wrong and what was expected. */
export type Understood = { readonly value: unknown } | { readonly problem: string };

export interface Question {
  /** `--flag` of the command. */
  readonly flag: string;
  readonly ask: string;
  /** Without it the file has no name or no place. Others may stay open; the file then says so. */
  readonly needed?: boolean;
  /** Where the value stands in the file (`about.indicator`, `versions.0.sources`); several, or none. */
  readonly at: readonly string[];
  readonly understand: (answer: string, around: Surroundings, answers: Answers) => Understood;
  /** What is proposed, from what was answered before. */
  readonly proposal?: (around: Surroundings, answers: Answers) => string | undefined;
  /** False where earlier answers make the question pointless. */
  readonly applies?: (answers: Answers) => boolean;
}

/** The region an answer names by its code. */
export function regionOf(around: Surroundings, code: string | undefined): KnownRegion | undefined {
  return around.regions.find((region) => region.code === code);
}

/** An id for a new file. */
export function newId(answer: string): Understood {
  if (ID_PATTERN.test(answer)) return { value: answer };
  const near = slugOf(answer);
  const hint = near === '' ? '' : ` Mungkin maksud Anda "${near}".`;
  return { problem: `"${answer}" bukan pengenal: hanya huruf kecil, angka, dan tanda hubung.${hint}` };
}

/** A code of the official list, at a level that a region can have. */
export function officialRegion(answer: string, { areas }: Surroundings): Understood {
  if (/^\d{2}(?:\.\d{2})?$/.test(answer) && areas.nameOf(answer) !== undefined) return { value: answer };
  const bps = areas.asBps(answer);
  const near = bps === undefined ? areas.suggest(answer).filter(({ code }) => code.length <= 5) : [bps];
  const named = near.map(({ code, name }) => `${code} (${name})`).join(', ');
  const what = bps === undefined ? 'tidak ada dalam daftar resmi' : 'adalah kode BPS, bukan kode Kemendagri';
  const hint = named === '' ? '' : ` Mungkin maksud Anda: ${named}.`;
  return {
    problem: `Kode wilayah "${answer}" ${what}. Tulis kode provinsi atau kabupaten/kota, misalnya 15.04.${hint}`,
  };
}

/** One of what the content has. `what` names it in a sentence: `Sumber`. */
export function existing(
  what: string,
  of: (around: Surroundings, answers: Answers) => readonly string[],
): Question['understand'] {
  return (answer, around, answers) => {
    const ids = of(around, answers);
    return ids.includes(answer)
      ? { value: answer }
      : { problem: `${what} "${answer}" tidak ada.${among(answer, ids)}` };
  };
}

function among(answer: string, ids: readonly string[]): string {
  const near = suggest(answer, ids);
  if (near !== '') return ` Mungkin maksud Anda "${near}".`;
  if (ids.length === 0) return ' Belum ada satu pun.';
  const shown = ids.slice(0, 12).join(', ');
  return ` Yang ada: ${shown}${ids.length > 12 ? ` dan ${String(ids.length - 12)} lainnya` : ''}.`;
}

/** Several of what the content has, separated by commas. */
export function existingList(what: string, of: (around: Surroundings) => readonly string[]): Question['understand'] {
  const single = existing(what, of);
  return (answer, around, answers) => {
    const items = answer.split(/[\s,;]+/).filter((item) => item !== '');
    const understood = items.map((item) => single(item, around, answers));
    return understood.find((one) => 'problem' in one) ?? { value: items };
  };
}

/** Whatever the schema takes at that place: text, a number, a date, a word of a choice. */
export function asSchema(schema: Schema, path: string): Question['understand'] {
  return (answer) => {
    const shapes = path.split('.').reduce<readonly Schema[]>(
      (found, step) => {
        return found.flatMap((one) => within(one, /^\d+$/.test(step) ? Number(step) : step));
      },
      [schema],
    );
    const values: readonly unknown[] = /^\d+$/.test(answer)
      ? [answer, Number(answer)]
      : answer === 'true' || answer === 'false'
        ? [answer, answer === 'true']
        : [answer];
    for (const value of values) if (shapes.some((shape) => z.safeParse(shape, value).success)) return { value };
    const choices = [...new Set(shapes.flatMap(choicesOf))];
    return { problem: `"${answer}" tidak dapat dipakai di sini. ${expected(shapes, choices, answer)}` };
  };
}

function expected(shapes: readonly Schema[], choices: readonly string[], answer: string): string {
  const about = shapes.map((shape) => z.globalRegistry.get(shape)?.description).find((one) => one !== undefined) ?? '';
  if (choices.length === 0 || expectationOf(shapes[0]) !== 'choice') return about;
  const near = suggest(answer, choices);
  return `Pilih: ${choices.join(', ')}.${near === '' ? '' : ` Mungkin maksud Anda "${near}".`}`;
}

/** Codes of members of a network with their official names. */
export function memberCodes(answer: string, around: Surroundings): Understood {
  const codes = answer.split(/[\s,;]+/).filter((code) => code !== '');
  const understood = codes.map((code) => officialRegion(code, around));
  const wrong = understood.find((one) => 'problem' in one);
  if (wrong !== undefined) return wrong;
  return { value: codes.map((code) => ({ code, name: around.areas.nameOf(code) })) };
}
