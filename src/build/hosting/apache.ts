/** `.htaccess` for a built site on Apache or LiteSpeed, as on most shared hosting. */
import { COMPRESSED, HEADERS, TYPES } from './headers.ts';

/** The file to save as `.htaccess` beside `index.html`. */
export function apacheFile(): string {
  const differing = HEADERS.flatMap(({ name, elsewhere }) =>
    elsewhere === undefined ? [] : [{ mark: markOf(name), folders: elsewhere.folders }],
  );
  const marks = differing.flatMap(({ mark, folders }) =>
    folders.map((folder) => `SetEnvIf Request_URI "/${folder}" ${mark}`),
  );
  const headers = HEADERS.flatMap(({ name, value, elsewhere }) => [
    `  Header always set ${name} "${value}"`,
    ...(elsewhere === undefined ? [] : [`  Header always set ${name} "${elsewhere.value}" env=${markOf(name)}`]),
  ]);
  return `# Tilik di Apache atau LiteSpeed (cPanel). Simpan sebagai .htaccess di folder yang memuat index.html.
# Di bawah alamat lain (contoh.id/laporan/): tulis /laporan/404.html di baris ErrorDocument.
# Berkas ini ditulis dari src/build/hosting/headers.ts.

DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 /404.html
RedirectMatch 404 "/_headers$"
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .js .json .xml .bib .ris
${TYPES.map(([type, ending]) => `AddType ${type} .${ending}`).join('\n')}
<Files "SHA256SUMS">
  ForceType text/plain
</Files>

${marks.join('\n')}
<IfModule mod_headers.c>
${headers.join('\n')}
  # Apache menambah -gzip pada ETag berkas yang dikompres, lalu tidak mengenalinya lagi; tanpa baris ini tidak pernah ada 304.
  RequestHeader edit If-None-Match '^(W/)?"(.*)-gzip"$' '$1"$2-gzip", $1"$2"'
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${COMPRESSED.join(' ')}
</IfModule>
`;
}

function markOf(name: string): string {
  return `tilik_${name.toLowerCase().replaceAll('-', '_')}`;
}
