import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserScripts } from './src/build/browser-scripts.ts';
import { emptiedAnswers } from './src/build/emptied-answers.ts';
import { oldAddresses } from './src/build/old-addresses.ts';
import { search } from './src/build/search.ts';
import { shortLivedSlots } from './src/build/short-lived-slots.ts';
import { sitemap } from './src/build/sitemap.ts';
import { editingServer } from './src/loading/editing-server.ts';

/** What a style sheet fetches lies in the same folder. @type {import('vite').RenderBuiltAssetUrl} */
function besideStyles(file, { hostType }) {
  return hostType === 'css' ? file.split('/').at(-1) : undefined;
}

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never', concurrency: 16 },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx(), browserScripts(), oldAddresses(), search(), sitemap(), emptiedAnswers(), editingServer()],
  vite: {
    plugins: [shortLivedSlots()],
    build: { assetsInlineLimit: 0 },
    // The typeface is fetched from beside the style sheet, so that the site works under any path.
    experimental: { renderBuiltUrl: besideStyles },
    // Builds of the tests lie in the project; a running dev server has nothing to do with them.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  },
});
