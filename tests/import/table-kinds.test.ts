/** One made workbook for each kind of table. The reports are read by people before they are kept. */
import { describe, expect, test } from 'vitest';
import { budgetTable, evaluationForm, indicatorTable, tc19 } from './workbooks.ts';
import { imported, reviewed } from './wanted.ts';

describe('each kind of table is read whole, and its report says everything that was done', () => {
  test('a table of indicators of an RPJMD', async () => {
    const result = imported(indicatorTable());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/indicators.txt');
  });

  test('T-C.19', async () => {
    const result = imported(tc19());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/t-c-19.txt');
  });

  test('the RKPD evaluation form with its remarks', async () => {
    const result = imported(evaluationForm());
    expect(result.blocked).toBe(false);
    expect(result.remarks.map(({ subject }) => subject)).toEqual([
      'rating',
      'driver',
      'obstacle',
      'follow-up',
      'follow-up',
    ]);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/evaluation.txt');
  });

  test('a table of money', async () => {
    const result = imported(budgetTable());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/budget.txt');
  });
});
