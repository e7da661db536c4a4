/** One file of the content folder: bytes and path → an entry, and what is wrong with it. */
import type { z } from 'astro/zod';
import type { Finding } from '#model/finding';
import type { CollectionName, Collections, Entry } from '#schemas/entry';
import { boundaries } from '#schemas/boundaries';
import { cluster } from '#schemas/cluster';
import { commitment } from '#schemas/commitment';
import { correction } from '#schemas/correction';
import { indicator } from '#schemas/indicator';
import { network } from '#schemas/network';
import { plan } from '#schemas/plan';
import { page, report, term } from '#schemas/prose';
import { recommendation } from '#schemas/recommendation';
import { region } from '#schemas/region';
import { reply } from '#schemas/reply';
import { site, type SiteEntry } from '#schemas/site';
import { source } from '#schemas/source';
import { withdrawal } from '#schemas/withdrawal';
import { budget, figures, programmes, targets } from '#schemas/tables';
import { readAddresses } from './addresses.ts';
import { decode } from './decode.ts';
import { readJson } from './json.ts';
import { readLedger } from './ledger.ts';
import { readMarkdown } from './markdown.ts';
import { placeFile } from './placing.ts';
import { findPersonalNumbers, hasLongNumber, maskPersonalNumbers } from './privacy.ts';
import { failure, type Parsed } from './report.ts';
import { otherVersion } from './schema-version.ts';
import { readTable } from './table.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

type Reader<Name extends CollectionName> = (file: string, text: string) => Parsed<Collections[Name]>;

function yaml<Value>(schema: z.ZodType<Value>) {
  return (file: string, text: string): Parsed<Value> => validate(schema, readYaml(file, text));
}

/** Content of another version is not held to the schemas of today: one finding says what to do. */
function readSite(file: string, text: string): Parsed<SiteEntry> {
  const reading = readYaml(file, text);
  const other = otherVersion(reading);
  return other === undefined ? validate(site, reading) : { findings: [other] };
}

const READERS: { readonly [Name in Exclude<CollectionName, 'copies'>]: Reader<Name> } = {
  site: readSite,
  sources: yaml(source),
  indicators: yaml(indicator),
  regions: yaml(region),
  plans: yaml(plan),
  clusters: yaml(cluster),
  commitments: yaml(commitment),
  recommendations: yaml(recommendation),
  replies: yaml(reply),
  ledgers: readLedger,
  corrections: yaml(correction),
  networks: yaml(network),
  networkLedgers: readLedger,
  withdrawals: yaml(withdrawal),
  boundaries: (file, text) => validate(boundaries, readJson(file, text)),
  programmes: (file, text) => readTable(file, text, programmes),
  targets: (file, text) => readTable(file, text, targets),
  figures: (file, text) => readTable(file, text, figures),
  budgets: (file, text) => readTable(file, text, budget),
  reports: (file, text) => readMarkdown(file, text, report),
  glossary: (file, text) => readMarkdown(file, text, term),
  pages: (file, text) => readMarkdown(file, text, page),
  addresses: readAddresses,
};

/** Hashes and salts of a ledger, which may hold as many digits as a personal number. */
const HASH = /\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b/g;

/**
 * Parses a file by its path from the content folder on, with forward slashes. Never throws on bad content. A copy of a
 * document has no entry here: it is not parsed, and only the disk can hash it.
 */
export function parseFile(path: string, bytes: Uint8Array): Parsed<Entry> {
  const start = { file: maskPersonalNumbers(path), line: 1 };
  const inName = findPersonalNumbers(path, path).map((found) => ({ ...found, place: start }));
  if (inName.length > 0) return { findings: inName };
  const placing = placeFile(path);
  if ('code' in placing) return { findings: [failure(placing.code, start, placing.values)] };
  if (placing.collection === 'copies') return { findings: personalNumbersInCopy(path, bytes) };
  const decoded = decode(path, bytes, path.endsWith('.csv'));
  if (decoded.value === undefined) return { findings: decoded.findings };
  const personal = hasLongNumber(decoded.value)
    ? findPersonalNumbers(
        path,
        decoded.value.replaceAll(HASH, ({ length }) => ' '.repeat(length)),
      )
    : [];
  const { collection, id } = placing;
  const { value, findings } = READERS[collection](path, decoded.value);
  if (personal.length > 0) return { findings: [...decoded.findings, ...personal, ...besides(personal, findings)] };
  const entry = value === undefined ? {} : { value: { collection, id, file: path, data: value } };
  return { ...entry, findings: [...decoded.findings, ...findings] };
}

/** Copies are read in public too. In a text file such numbers can be found; in a PDF or a picture they cannot. */
function personalNumbersInCopy(path: string, bytes: Uint8Array): readonly Finding[] {
  return /\.(?:csv|json|txt)$/.test(path) ? findPersonalNumbers(path, new TextDecoder().decode(bytes)) : [];
}

/** Other findings of a file with personal numbers: none on the same lines, and none that quotes such a number. */
function besides(personal: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set(personal.map((finding) => finding.place.line));
  return findings
    .filter((finding) => !lines.has(finding.place.line))
    .map((finding) => ({
      ...finding,
      values: Object.fromEntries(
        Object.entries(finding.values).map(([key, value]) => [key, maskPersonalNumbers(value)]),
      ),
    }));
}
