import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, fileOf, placeFile } from '#reading/parse/placing';

describe('every file has one place', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
  const region = fc.tuple(fc.stringMatching(/^\d\d(?:\.\d\d)?$/), id).map(([code, slug]) => `${code}-${slug}`);
  const inside = new Set(['plans', 'programmes', 'clusters', 'commitments', 'recommendations', 'replies']);
  const alone = new Set(['regions', 'targets', 'figures', 'budgets', 'ledgers', 'reports']);

  test('the file of an entry leads back to the entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLLECTIONS), region, id, fc.boolean(), (collection, folder, name, english) => {
        const isProse = collection === 'reports' || collection === 'glossary' || collection === 'pages';
        const base = inside.has(collection) ? `${folder}/${name}` : alone.has(collection) ? folder : name;
        const ending = collection === 'copies' ? '.pdf' : isProse && english ? '.en' : '';
        const entry = collection === 'site' ? 'site' : `${base}${ending}`;
        expect(placeFile(fileOf(collection, entry))).toEqual({ collection, id: entry });
      }),
    );
  });

  test.each([
    '../site.yaml',
    'sources/../site.yaml',
    'sources/a/b.yaml',
    'sources/..yaml',
    'sources/.yaml',
    'sources/A.yaml',
    'sources/a..b.yaml',
    'sources/files/a.html',
    'sources/files/a.svg',
    'sources/files/a.pdf.exe',
    'sources/files/../a.pdf',
    'sources/files/b/a.pdf',
    'regions/15.04-batanghari/plans/../region.yaml',
    'regions/15.4-batanghari/region.yaml',
    'site.yaml/x',
    '',
  ])('%s has none', (path) => {
    expect(placeFile(path)).toHaveProperty('code');
  });
});
