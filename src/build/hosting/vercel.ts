/** `vercel.json` for a built site. */
import { HEADERS } from './headers.ts';

/** The file to put beside `index.html` before uploading. */
export function vercelFile(): string {
  const everywhere = HEADERS.filter(({ elsewhere }) => elsewhere === undefined);
  const rules = [
    { source: '/(.*)', headers: everywhere.map(({ name, value }) => ({ key: name, value })) },
    ...HEADERS.flatMap(({ name, value, elsewhere }) =>
      elsewhere === undefined
        ? []
        : [
            { source: `/((?!${elsewhere.folders.join('|')}).*)`, headers: [{ key: name, value }] },
            ...elsewhere.folders.map((folder) => ({
              source: `/${folder}(.*)`,
              headers: [{ key: name, value: elsewhere.value }],
            })),
          ],
    ),
  ];
  return `${JSON.stringify({ headers: rules }, undefined, 2)}\n`;
}
