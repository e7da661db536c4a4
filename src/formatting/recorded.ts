/** A recorded state in words: what a figure was when it was published. */
import { recordWords } from '#language/record';
import { parsePartialDate } from '#model/date';
import { parseDecimal } from '#model/decimal';
import { UNITS, type Indicator } from '#model/indicator';
import type { Language } from '#model/language';
import type { RecordedState, RecordKind } from '#model/ledger';
import { aimIn, measureIn, missingIn } from '#model/recorded-state';
import { formatAim } from './aim.ts';
import { formatDate } from './date.ts';
import { formatMeasure } from './measure.ts';
import type { Measured } from './value.ts';

/** `8,63 persen`, `9,20 persen`, `kira-kira Rp5,8 triliun`, `14 dari 14`, `selesai, 12 November 2024`. */
export function formatRecorded(
  kind: RecordKind,
  state: RecordedState,
  indicator: Indicator | undefined,
  language: Language,
): string {
  const words = recordWords(language);
  switch (kind) {
    case 'state': {
      const status = MILESTONES.find((one) => one === state.value);
      const dates = (state.when ?? '').split(' / ').flatMap((text) => parsePartialDate(text) ?? []);
      const written = dates.filter(({ known }) => known !== 'unknown').map((date) => formatDate(date, language));
      return [status === undefined ? (state.value ?? '') : words.milestone[status], ...written].join(', ');
    }
    case 'coverage':
      return formatAim(
        aimIn({ ...state, aim: 'coverage' }) ?? { kind: 'no-number' },
        { unit: 'unit', decimals: 0 },
        language,
      );
    case 'target': {
      const aim = aimIn(state);
      return aim === undefined ? (state.value ?? '') : formatAim(aim, measured(state, indicator), language);
    }
    case 'actual':
    case 'baseline':
    case 'amount': {
      const missing = missingIn(state);
      if (missing !== undefined) return words.missing[missing];
      const measure = measureIn(state);
      return measure === undefined ? (state.value ?? '') : formatMeasure(measure, measured(state, indicator), language);
    }
  }
}

const MILESTONES = ['planned', 'in-progress', 'done', 'not-done', 'missed', 'unknown'] as const;

/** The unit it was published in; decimals as the indicator has them now, never fewer than were written. */
function measured(state: RecordedState, indicator: Indicator | undefined): Measured {
  const unit = UNITS.find((one) => one === state.unit) ?? indicator?.unit ?? 'unit';
  const number = parseDecimal(state.value ?? '')?.split('.')[1]?.length ?? 0;
  return { unit, decimals: Math.max(indicator?.decimals ?? 0, number) };
}
