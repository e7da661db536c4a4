import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { inSite } from '#routes';
import { elementById, readSite, textOf, type Page, told } from './site.ts';

const table = join(import.meta.dirname, 'facts.csv');

interface Fact {
  readonly id: string;
  readonly lang: 'id' | 'en';
  readonly page: string;
  readonly section: string;
  readonly fragment: string;
}

const facts: readonly Fact[] = existsSync(table)
  ? parse<Fact>(readFileSync(table, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
  : [];
const site = readSite(inject('dist'));
const pages = new Map(site.pages.map((page) => [page.path, page]));
const texts = new Map<string, string>();

function folded(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
}

function pathOf(fact: Fact): string {
  const path = fact.page.replace(/^\//, '');
  return fact.lang === 'en' && !path.startsWith('en/') ? inSite(path, 'en') : path;
}

function sectionText(page: Page, section: string): string | undefined {
  const key = `${page.path}#${section}`;
  const element = elementById(page, section);
  if (element === undefined) return undefined;
  const text = texts.get(key) ?? folded(textOf(element));
  texts.set(key, text);
  return text;
}

/** What is missing for one fact, as a sentence; undefined when a reader finds it. */
function missing(fact: Fact): string | undefined {
  const path = pathOf(fact);
  const page = pages.get(path);
  if (page === undefined) return `${fact.id}: there is no page ${path}`;
  const text = sectionText(page, fact.section);
  if (text === undefined) return `${fact.id}: ${path} has no section #${fact.section}`;
  return text.includes(folded(fact.fragment))
    ? undefined
    : `${fact.id}: ${path}#${fact.section} lacks "${fact.fragment}"`;
}

describe('facts of the reports', () => {
  test('each fact stands where readers look for it', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(told(facts.flatMap((fact) => missing(fact) ?? []))).toEqual([]);
  });

  test('each fragment is long enough to mean something', () => {
    const short = facts.filter((fact) => folded(fact.fragment).split(' ').length < 3);
    expect(told(short.map((fact) => `${fact.id}: ${fact.fragment}`))).toEqual([]);
  });

  test('no fact is listed twice', () => {
    const keys = facts.map((fact) => `${fact.id} ${fact.lang}`);
    expect(told(keys.filter((key, index) => keys.indexOf(key) !== index))).toEqual([]);
  });
});
