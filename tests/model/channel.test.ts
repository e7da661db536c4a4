import { expect, test } from 'vitest';
import { contactOf, type Channel } from '#model/channel';

test.each<[Channel, string]>([
  [{ by: 'whatsapp', to: '6281200000000' }, 'https://wa.me/6281200000000'],
  [{ by: 'mail', to: 'koreksi@contoh.example' }, 'koreksi@contoh.example'],
  [{ by: 'form', to: 'https://contoh.example/k?u={alamat}&q={angka}' }, 'https://contoh.example/k?u=&q='],
  [{ by: 'post', to: { id: 'Jalan Contoh 1', en: '1 Example Street' } }, 'Jalan Contoh 1'],
])('%j can be written as %s', (channel, contact) => {
  expect(contactOf(channel)).toBe(contact);
});
