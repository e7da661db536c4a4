import { expect, test } from 'vitest';
import { rowChanges } from '#import/row-changes';

const HEAD = 'indicator,period,value,status,method,released,origin,checked,source\n';

test('a row that is new has nothing before, one that changes both, one that stays is left out', () => {
  const before = `${HEAD}uji,2022,9.1,final,unknown,unknown,second-hand,no,a\nuji,2023,9.20,final,unknown,unknown,second-hand,no,a\n`;
  const text = `${HEAD}uji,2022,9.1,final,unknown,unknown,second-hand,no,a\nuji,2023,8.5,final,unknown,unknown,second-hand,no,a\nuji,2024,8,final,unknown,unknown,second-hand,no,a\n`;
  const changes = rowChanges({ table: 'figures', file: 'figures', text, added: 1, changed: 1, same: 0 }, before);
  expect(changes.map(({ line, subject, was, becomes }) => ({ line, subject, was, becomes }))).toEqual([
    { line: 3, subject: 'uji 2023', was: '9.2', becomes: '8.5' },
    { line: 4, subject: 'uji 2024', was: undefined, becomes: '8' },
  ]);
});

test('in a table that was not there every row is new', () => {
  const changes = rowChanges(
    {
      table: 'figures',
      file: 'figures',
      text: `${HEAD}uji,2022,9.1,final,unknown,unknown,second-hand,no,a\n`,
      added: 1,
      changed: 0,
      same: 0,
    },
    undefined,
  );
  expect(changes).toHaveLength(1);
  expect(changes[0]).not.toHaveProperty('was');
});
