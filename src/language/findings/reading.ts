/** The words of everything that the reader finds. */
import type { FindingWords } from './finding-words.ts';
import { cellWords } from './reading/cells.ts';
import { fileWords } from './reading/files.ts';
import { proseWords } from './reading/prose.ts';
import { referenceWords } from './reading/references.ts';
import { tableWords } from './reading/tables.ts';
import { yamlWords } from './reading/yaml.ts';

export const readingWords: FindingWords = {
  ...fileWords,
  ...yamlWords,
  ...tableWords,
  ...cellWords,
  ...proseWords,
  ...referenceWords,
};
