/** The style sheets whose rules a chart takes along where it is a file of its own, in their order. */
export const PICTURE_STYLES = [
  'tokens',
  'charts',
  'coverage-dots',
  'money',
  'small-multiples',
  'timeline',
  'value-chain',
] as const;
