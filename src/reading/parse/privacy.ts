/**
 * Finds numbers that may identify a person: a NIK or a family card number (KK) has 16 digits, often written in
 * groups. Which numbers have 16 digits and are plainly something else is decided here, and nowhere else.
 */
import type { Finding } from '#model/finding';
import { positionAt } from './decode.ts';
import { failure } from './report.ts';

const SIXTEEN = /\d(?:[ .\u00A0-]?\d){15}/;
const RUN = /\d+(?:[ .\u00A0-]\d+)*/g;
/** Web addresses, long hashes and UUIDs; an address that names the number as such is not spared. */
const SPARED =
  /https?:\/\/[^\s"'<>]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b(?=[0-9a-f]*[a-f])[0-9a-f]{24,}\b/gi;
const NAMED_IN_ADDRESS = /[?&/](?:no_?)?(?:nik|kk|ktp)[=/]\d/i;

/** Province codes that a NIK or KK can begin with. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);

/** False where no number is long enough to identify anybody: most files, which need no closer look. */
export function hasLongNumber(text: string): boolean {
  return SIXTEEN.test(text);
}

/** Every number in the text that looks like a NIK or KK, masked: only its first and last two digits are shown. */
export function findPersonalNumbers(file: string, text: string): readonly Finding[] {
  if (!hasLongNumber(text)) return [];
  const open = text.replace(SPARED, (found) => (NAMED_IN_ADDRESS.test(found) ? found : ' '.repeat(found.length)));
  const findings: Finding[] = [];
  for (const match of open.matchAll(RUN)) {
    const number = personalNumberIn(match[0]);
    if (number === undefined) continue;
    const place = { file, ...positionAt(text, match.index + number.offset) };
    findings.push(failure('personal-number', place, { masked: masked(number.digits) }));
  }
  return findings;
}

function masked(digits: string): string {
  return `${digits.slice(0, 2)}${'*'.repeat(12)}${digits.slice(-2)}`;
}

/** The text with every such number masked, for messages that quote the content. */
export function maskPersonalNumbers(text: string): string {
  return text.replace(RUN, (run) => {
    const number = personalNumberIn(run);
    return number === undefined ? run : masked(number.digits);
  });
}

interface Group {
  readonly digits: string;
  readonly offset: number;
}

function personalNumberIn(run: string): Group | undefined {
  const groups = [...run.matchAll(/\d+/g)].map((match) => ({ digits: match[0], offset: match.index }));
  const solid = groups.find((group) => group.digits.length === 16);
  if (solid !== undefined) return isFraction(run, solid) ? undefined : solid;
  for (let first = 0; first < groups.length; first += 1) {
    const window = sixteenFrom(groups, first);
    if (window.length === 0) continue;
    const [start] = window;
    const last = window.at(-1);
    if (start === undefined || last === undefined) continue;
    const piece = run.slice(start.offset, last.offset + last.digits.length);
    const digits = window.map((group) => group.digits).join('');
    const whole = window.length === groups.length;
    if (whole ? !isSomethingElse(piece) : isBuiltLikeNik(digits) && !isSomethingElse(piece)) {
      return { digits, offset: start.offset };
    }
  }
  return undefined;
}

/** The groups from `first` on that have 16 digits together, or none. */
function sixteenFrom(groups: readonly Group[], first: number): readonly Group[] {
  let count = 0;
  for (let end = first; end < groups.length && count < 16; end += 1) {
    count += groups[end]?.digits.length ?? 0;
    if (count === 16) return groups.slice(first, end + 1);
  }
  return [];
}

/** `0.1234567890123456`: sixteen digits after a short whole part and a point are a decimal fraction. */
function isFraction(run: string, group: Group): boolean {
  return /^(?:.*\D)?\d{1,3}\.$/.test(run.slice(0, group.offset));
}

/** Amounts in groups of three, long decimals, rows of years, and ISO dates one after the other. */
function isSomethingElse(text: string): boolean {
  if (/^\d{1,3}(?:([ .\u00A0])\d{3})(?:\1\d{3})+$/.test(text)) return true;
  if (/^\d{1,4}\.\d{12,}$/.test(text)) return true;
  if (/^(?:19|20)\d\d(?:[ .\u00A0-](?:19|20)\d\d){3}$/.test(text)) return true;
  return /^\d{4}-\d\d-\d\d[ .-]\d{4}-\d\d-\d\d$/.test(text);
}

/** Province code, then day (women: plus 40) and month at digits 7 to 10. */
function isBuiltLikeNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return PROVINCES.has(digits.slice(0, 2)) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
