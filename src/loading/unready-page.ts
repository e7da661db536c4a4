/** The page that `npm run dev` shows at every address as long as there is no valid state of the content. */
import { editingPanelWords } from '#language/editing-panel';

/** `script`: address of the script that lists the findings and opens the site once there is one. */
export function unreadyPage(script: string): string {
  const { title, text } = editingPanelWords('id').unready;
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <style>
      body {
        max-width: 48rem;
        margin: 2rem auto;
        padding: 0 1rem;
        font: 1rem/1.5 system-ui, sans-serif;
      }
    </style>
    <title>${title}</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main data-unready>
      <h1>${title}</h1>
      <p>${text}</p>
    </main>
  </body>
</html>
`;
}
