import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import type { Aim } from '#model/target';
import { formatDecimal } from './number.ts';
import { formatRupiahShort } from './rupiah.ts';
import { withUnit } from './unit.ts';
import { joinBounds, type Measured } from './value.ts';

type Bound = 'at-least' | 'at-most' | 'above' | 'below';

const BOUNDS: Readonly<Record<Language, Readonly<Record<Bound, string>>>> = {
  id: { 'at-least': 'paling sedikit', 'at-most': 'paling banyak', above: 'di atas', below: 'di bawah' },
  en: { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' },
};
const WORDS = {
  id: { zero: 'nol', zeroChange: 'tidak bertambah (pertumbuhan nol)', of: 'dari', noNumber: 'tanpa angka' },
  en: { zero: 'zero', zeroChange: 'no increase (zero growth)', of: 'of', noNumber: 'no number given' },
} as const;

/** Promised whole numbers stay whole ("di bawah 14 persen"); others get the indicator's decimals ("9,20 persen"). */
function promised(value: Decimal, indicator: Measured, language: Language): string {
  return formatDecimal(value, language, value.includes('.') ? indicator.decimals : 0);
}

function promisedWithUnit(value: Decimal, indicator: Measured, language: Language): string {
  if (indicator.unit === 'rupiah') return formatRupiahShort(value, language);
  return withUnit(promised(value, indicator, language), indicator.unit, language);
}

/** What was promised, in words: `9,20 persen`, `8–9 persen`, `di bawah 14 persen`, `nol persen`, `14 dari 14`. */
export function formatAim(aim: Aim, indicator: Measured, language: Language): string {
  const words = WORDS[language];
  switch (aim.kind) {
    case 'value':
      return promisedWithUnit(aim.value, indicator, language);
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return `${BOUNDS[language][aim.kind]} ${promisedWithUnit(aim.value, indicator, language)}`;
    case 'range': {
      const whole = !aim.lower.includes('.') && !aim.upper.includes('.');
      const decimals = whole ? 0 : indicator.decimals;
      const lower = formatDecimal(aim.lower, language, decimals);
      const upper = formatDecimal(aim.upper, language, decimals);
      return withUnit(joinBounds(lower, upper, language), indicator.unit, language);
    }
    case 'zero-level':
      return indicator.unit === 'rupiah'
        ? withUnit('0', 'rupiah', language)
        : withUnit(words.zero, indicator.unit, language);
    case 'zero-change':
      return words.zeroChange;
    case 'coverage':
      return `${String(aim.count)} ${words.of} ${String(aim.of)}`;
    case 'ordinal':
      return aim.word;
    case 'no-number':
      return words.noNumber;
  }
}
