import type { Feed } from './feed.ts';

/** A feed as Atom (RFC 4287). Days become midnight in UTC: editions have a day, no hour. */
export function atomText(feed: Feed): string {
  const entries = feed.entries.map(
    ({ address, title, text, day }) => `<entry>
<id>${escaped(address)}</id>
<title>${escaped(title)}</title>
<link href="${escaped(address)}"/>
<updated>${day}T00:00:00Z</updated>
<summary>${escaped(text)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<id>${escaped(feed.page)}</id>
<title>${escaped(feed.title)}</title>
<subtitle>${escaped(feed.description)}</subtitle>
<link rel="alternate" href="${escaped(feed.page)}"/>
<link rel="self" href="${escaped(feed.self)}"/>
<updated>${feed.day}T00:00:00Z</updated>
<author><name>${escaped(feed.author)}</name></author>
${entries.join('')}</feed>
`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0; what XML cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}
