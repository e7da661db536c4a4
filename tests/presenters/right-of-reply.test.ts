import { expect, test } from 'vitest';
import { presentAbout } from '#presenters/about';
import { presentMethodology } from '#presenters/methodology';
import { presentRightOfReply } from '#presenters/right-of-reply';
import { viewAt } from '#presenters/view';
import type { Site } from '#model/site';
import { dataset, site } from '../checks/dataset-builder.ts';

const { publisher: _, ...nobody } = site();
const right = (of: Site) => presentRightOfReply(viewAt(dataset({ site: of }), 'id', ''));
const contact = (text: string) => right(site({ publisher: { name: 'Penerbit', kind: 'ngo', contact: text } })).contact;

test('a site without a publisher says that there is nobody to send a reply to', () => {
  expect(right(nobody).sentences.at(-1)).toBe(
    'Situs ini belum punya penerbit, jadi belum ada alamat untuk mengirim jawaban.',
  );
  expect(right(nobody)).not.toHaveProperty('contact');
});

test('a publisher without an address is named, and the lack of one is said', () => {
  expect(right(site()).sentences.slice(-2)).toEqual([
    'Kirim kepada penerbit situs ini: Penerbit.',
    'Penerbit belum menyebut alamatnya.',
  ]);
});

test.each([
  ['redaksi@contoh.example', 'mailto:redaksi@contoh.example'],
  ['https://contoh.example/koreksi', 'https://contoh.example/koreksi'],
  ['Jalan Contoh 1', undefined],
  ['javascript:alert@x.y', undefined],
])('the address %s leads to %s', (text, href) => {
  expect(contact(text)).toEqual({ label: 'Alamatnya', text, ...(href !== undefined && { href }) });
});

test('says how long a reply may be, on the page about the method and on the page about the site', () => {
  const data = dataset({ site: nobody });
  for (const { rightOfReply } of [presentMethodology(data, 'id'), presentAbout(data, 'id')])
    expect(rightOfReply.sentences.join(' ')).toContain('120 kata');
});
