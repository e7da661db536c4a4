/**
 * Numbers as spreadsheets hold them → plain decimal text. Two notations exist side by side in Indonesia, and a
 * number that could be read either way is refused, never guessed: `1.250` is 1250 to one and 1,25 to the other.
 */

/** `id`: decimal comma, points between thousands. `intl`: decimal point, commas between thousands. */
export type Notation = 'id' | 'intl';

/** Why a cell is not a number; `values` are for the message. */
export interface NumberFault {
  readonly code:
    | 'number-ambiguous'
    | 'number-other-notation'
    | 'number-has-text'
    | 'number-has-exponent'
    | 'number-is-dash'
    | 'excel-error';
  readonly values: Readonly<Record<string, string>>;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const FORMS: Readonly<Record<Notation, RegExp>> = {
  id: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  intl: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};
const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/i;

/** True for what a spreadsheet shows instead of a result: `#REF!`, `#N/A`, `####`. */
export function isExcelError(text: string): boolean {
  return text.startsWith('#') && EXCEL_ERROR.test(text);
}

/**
 * Reads one number. `declared` is true when the column's heading names its notation; only then are one to three
 * digits, one separator and three digits read without a question.
 */
export function readNumber(text: string, notation: Notation, declared: boolean): string | NumberFault {
  if (!declared && AMBIGUOUS.test(text)) {
    return { code: 'number-ambiguous', values: bothReadings(text, notation) };
  }
  if (notation === 'intl' && PLAIN.test(text)) return text;
  const sign = text.replace(/^[\u2212\u2013](?=\d)/, '-');
  if (FORMS[notation].test(sign)) return canonical(sign, notation);
  return faultOf(text, sign, notation);
}

/** The two numbers that `1.250` can be, each written so that the file could hold it. */
function bothReadings(text: string, notation: Notation): Readonly<Record<string, string>> {
  const [whole = '', rest = ''] = text.split(/[.,]/);
  const digits = rest.replace(/0+$/, '');
  const fraction = digits.length === 3 ? `${digits}0` : digits;
  const decimal = fraction === '' ? whole : written(`${whole}.${fraction}`, notation);
  return { seen: text, thousands: whole + rest, decimal, notation };
}

function canonical(text: string, notation: Notation): string {
  const unsigned = text.startsWith('+') ? text.slice(1) : text;
  return notation === 'id' ? unsigned.replaceAll('.', '').replace(',', '.') : unsigned.replaceAll(',', '');
}

/** The number as the file itself should write it. */
function written(number: string, notation: Notation): string {
  return notation === 'id' ? number.replace('.', ',') : number;
}

function faultOf(text: string, sign: string, notation: Notation): NumberFault {
  if (isExcelError(text)) return { code: 'excel-error', values: { seen: text } };
  if (/^[-\u2012-\u2015\u2212]+$/.test(text)) return { code: 'number-is-dash', values: { seen: text } };
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return { code: 'number-has-exponent', values: { seen: text } };
  const other = notation === 'id' ? 'intl' : 'id';
  if (FORMS[other].test(sign)) {
    const suggestion = written(canonical(sign, other), notation);
    return { code: 'number-other-notation', values: { seen: text, notation, suggestion } };
  }
  return { code: 'number-has-text', values: { seen: text, suggestion: numberInside(text, notation) } };
}

/** The one clear number inside `98,5 %` or `Rp 2.500.000`, or '' when there is none or it is unclear. */
function numberInside(text: string, notation: Notation): string {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const [only] = found;
  if (found.length !== 1 || only === undefined || AMBIGUOUS.test(only)) return '';
  const form = FORMS.id.test(only) ? 'id' : 'intl';
  if (!FORMS[form].test(only)) return '';
  const negative = /[-\u2212]\s*(?:Rp\.?)?\s*\d/.test(text) ? '-' : '';
  return negative + written(canonical(only, form), notation);
}
