/** Answers → the files of a new entry, or everything that is wrong with the answers. Writes nothing. */
import { placeFile, fileOf } from '#reading/parse/placing';
import { TABLES } from '#schemas/tables';
import type { NewKind } from './kinds.ts';
import { regionOf, type Answers, type Question, type Surroundings, type Understood } from './question.ts';
import { writeTemplate, type Gap } from './template.ts';

export interface NewFile {
  /** From the content folder on, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface NewEntry {
  /** The first is the entry itself; the others are tables beside it. */
  readonly files: readonly NewFile[];
  readonly gaps: readonly Gap[];
}

/** True when a question is to be asked after these answers. */
export function applies(question: Question, answers: Answers): boolean {
  return question.applies?.(answers) ?? true;
}

/** An answer as the question understands it. */
export function understand(question: Question, answers: Answers, around: Surroundings): Understood {
  const understood = question.understand((answers[question.flag] ?? '').trim(), around, answers);
  if ('problem' in understood || question.flag !== 'code') return understood;
  const there = regionOf(around, answers.code);
  return there === undefined
    ? understood
    : { problem: `Wilayah ${there.code} sudah ada: regions/${there.folder}/. Tidak ada yang ditimpa.` };
}

/** Fills in what can be proposed where nothing was answered. */
export function withProposals(kind: NewKind, answers: Answers, around: Surroundings): Answers {
  let filled = answers;
  for (const { flag, proposal } of kind.questions)
    if (filled[flag] === undefined && proposal !== undefined) filled = { ...filled, [flag]: proposal(around, filled) };
  return filled;
}

/** @returns the files, or one sentence for each problem. */
export function newEntry(
  kind: NewKind,
  given: Answers,
  around: Surroundings,
): NewEntry | { readonly problems: readonly string[] } {
  const answers = withProposals(kind, given, around);
  const problems: string[] = [];
  const known: Record<string, unknown> = {};
  for (const question of kind.questions) {
    const { flag, needed } = question;
    const answer = answers[flag]?.trim() ?? '';
    if (answer === '') {
      if (needed) problems.push(`--${flag} belum ada: ${question.ask}.`);
      continue;
    }
    if (!applies(question, answers)) {
      problems.push(`--${flag} tidak berlaku bersama jawaban lainnya.`);
      continue;
    }
    const understood = understand(question, answers, around);
    if ('problem' in understood) problems.push(`--${flag}: ${understood.problem}`);
    else for (const place of question.at) put(known, place.split('.'), understood.value);
  }
  if (problems.length > 0) return { problems };
  for (const [place, value] of Object.entries(kind.follows?.(answers, around) ?? {}))
    put(known, place.split('.'), value);
  const id = kind.idOf(answers, around);
  const path = fileOf(kind.collection, id);
  if ('code' in placeFile(path))
    return { problems: [`Dari jawaban ini tidak terbentuk nama berkas yang sah: ${path}`] };
  const { text, gaps } = writeTemplate(kind.schema, kind.name, known);
  const tables = (kind.tables ?? []).map((name): NewFile => ({ path: fileOf(name, id), text: heading(name) }));
  return { files: [{ path, text }, ...tables], gaps };
}

/** The heading of an empty table: required columns, the value, and what an editor most often adds. */
function heading(name: string): string {
  const columns = TABLES.find((table) => table.name === name)?.columns ?? [];
  const wanted = columns.filter(
    (one) => one.required || ['value', 'plan', 'version', 'page', 'note'].includes(one.name),
  );
  return `${wanted.map((one) => one.name).join(';')}\n`;
}

/** Sets a value at a path; a number in the path is a place in a list. */
function put(target: Record<string, unknown> | unknown[], path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path;
  const key = Array.isArray(target) ? Number(step) : step;
  if (rest.length === 0) {
    Reflect.set(target, key, value);
    return;
  }
  const there: unknown = Reflect.get(target, key);
  const next = isBranch(there) ? there : /^\d+$/.test(rest[0] ?? '') ? [] : {};
  Reflect.set(target, key, next);
  put(next, rest, value);
}

function isBranch(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null;
}
