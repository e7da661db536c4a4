/**
 * 1 → 2: the one address of the publisher, `publisher.contact`, becomes the last way of `corrections`, which has a name for
 * each kind of address.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { editYaml } from './edit-yaml.ts';
import type { Migration } from './migration.ts';

export const correctionsList: Migration = {
  from: 1,
  about: 'Alamat di publisher.contact pindah ke daftar corrections; sekarang hanya di sana tempatnya.',
  rewrite: (file, text) => (file === 'site.yaml' ? editYaml(text, moveContact) : text),
};

function moveContact(document: Document): void {
  const publisher = document.get('publisher', true);
  if (!isMap(publisher)) return;
  const at = publisher.items.findIndex(({ key }) => isScalar(key) && key.value === 'contact');
  const [contact] = at < 0 ? [] : publisher.items.splice(at, 1);
  const address = contact === undefined ? '' : textOf(contact);
  if (contact === undefined || address === '') return;
  const listed = document.get('corrections', true);
  if (!isSeq(listed)) document.set('corrections', document.createNode([channelOf(document, contact, address)]));
  else if (!listed.items.some((item) => isMap(item) && item.items.some((pair) => textOf(pair) === address)))
    listed.add(channelOf(document, contact, address));
}

/** An item of `corrections` with the comments that the address had. */
function channelOf(document: Document, contact: Pair, address: string): unknown {
  const value = document.createNode(address);
  if (isNode(contact.value)) value.comment = contact.value.comment ?? null;
  const item = document.createNode({});
  item.add(document.createPair(kindOf(address), value));
  if (isNode(contact.key)) item.commentBefore = contact.key.commentBefore ?? null;
  return item;
}

/** An address by its looks: of the web, of mail, or else of the post. */
function kindOf(address: string): 'form' | 'mail' | 'post' {
  if (/^https?:\/\/\S+$/.test(address)) return 'form';
  return /^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/.test(address) ? 'mail' : 'post';
}

function textOf({ value }: Pair): string {
  if (!isScalar(value)) return '';
  return typeof value.value === 'string' ? value.value : (value.source ?? '');
}
