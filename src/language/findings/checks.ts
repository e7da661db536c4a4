/** The words of everything that checks find. */
import { addressWords } from './checks/addresses.ts';
import { answerWords } from './checks/answers.ts';
import { areaWords } from './checks/areas.ts';
import { boundaryWords } from './checks/boundaries.ts';
import { correctionWords } from './checks/corrections.ts';
import { duplicateWords } from './checks/duplicates.ts';
import { ledgerWords } from './checks/ledger.ts';
import { planWords } from './checks/plans.ts';
import { moneyWords } from './checks/money.ts';
import { recordWords } from './checks/records.ts';
import { sourceWords } from './checks/sources.ts';
import { suspicionWords } from './checks/suspicions.ts';
import { timeWords } from './checks/times.ts';
import { valueWords } from './checks/values.ts';
import type { FindingWords } from './finding-words.ts';

export const checkWords: FindingWords = {
  ...addressWords,
  ...areaWords,
  ...boundaryWords,
  ...duplicateWords,
  ...timeWords,
  ...valueWords,
  ...moneyWords,
  ...recordWords,
  ...planWords,
  ...suspicionWords,
  ...answerWords,
  ...ledgerWords,
  ...sourceWords,
  ...correctionWords,
};
