import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedText(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: 'id',
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ address, title, text, day }) => ({
      id: address,
      url: address,
      title,
      content_text: text,
      date_published: `${day}T00:00:00Z`,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
