import { expect, test } from 'vitest';
import { presentAbout } from '#presenters/about';
import { presentMethodology } from '#presenters/methodology';
import { presentRightOfReply } from '#presenters/right-of-reply';
import { viewAt } from '#presenters/view';
import type { Site } from '#model/site';
import { dataset, site } from '../checks/dataset-builder.ts';

const { publisher: _, ...nobody } = site();
const right = (of: Site) => presentRightOfReply(viewAt(dataset({ site: of }), 'id', ''));

test('a site without a publisher says that there is nobody to send a reply to', () => {
  expect(right(nobody).sentences.at(-1)).toBe(
    'Situs ini belum punya penerbit, jadi belum ada alamat untuk mengirim jawaban.',
  );
  expect(right(nobody).channels).toEqual([]);
});

test('a publisher without an address is named, and the lack of one is said', () => {
  expect(right(site()).sentences.slice(-2)).toEqual([
    'Kirim kepada penerbit situs ini: Penerbit.',
    'Penerbit belum menyebut alamatnya.',
  ]);
});

test('a reply goes where corrections go', () => {
  const { sentences, channels } = right(site({ corrections: [{ by: 'mail', to: 'redaksi@contoh.example' }] }));
  expect(sentences.at(-1)).toBe('Kirim kepada penerbit situs ini: Penerbit.');
  expect(channels).toEqual([
    { label: 'Surel', value: { text: 'redaksi@contoh.example', href: 'mailto:redaksi@contoh.example' } },
  ]);
});

test('says how long a reply may be, on the page about the method and on the page about the site', () => {
  const data = dataset({ site: nobody });
  for (const { rightOfReply } of [presentMethodology(data, 'id'), presentAbout(data, 'id')])
    expect(rightOfReply.sentences.join(' ')).toContain('120 kata');
});
