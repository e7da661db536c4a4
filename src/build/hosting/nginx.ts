/** A server of nginx for a built site. */
import { COMPRESSED, HEADERS, TYPES } from './headers.ts';

/** The file to copy into `/etc/nginx/conf.d/`. */
export function nginxFile(): string {
  const differing = HEADERS.flatMap(({ name, value, elsewhere }) =>
    elsewhere === undefined ? [] : [{ variable: variableOf(name), value, elsewhere }],
  );
  const maps = differing.map(({ variable, value, elsewhere }) =>
    [
      `map $uri ${variable} {`,
      `  default "${value}";`,
      ...elsewhere.folders.map((folder) => `  "~/${folder}" "${elsewhere.value}";`),
      '}',
    ].join('\n'),
  );
  const headers = HEADERS.map(({ name, value, elsewhere }) =>
    elsewhere === undefined ? `"${value}"` : variableOf(name),
  ).map((value, index) => `  add_header ${HEADERS[index]?.name ?? ''} ${value} always;`);
  const types = TYPES.map(([type, ending]) => `  location ~ \\.${ending}$ {\n    default_type ${type};\n  }`);
  return `# Tilik di nginx. Salin ke /etc/nginx/conf.d/tilik.conf, ubah server_name dan root, lalu: nginx -t && nginx -s reload
# HTTPS: jalankan certbot --nginx, atau tambahkan listen 443 ssl dan sertifikat Anda.
# Di bawah alamat lain (contoh.id/laporan/): letakkan isi dist/ di /var/www/tilik/laporan/ dan tulis /laporan/404.html
# di kedua baris error_page.
# Berkas ini ditulis dari src/build/hosting/headers.ts.

${maps.join('\n\n')}

server {
  listen 80;
  server_name contoh.id;
  root /var/www/tilik;

  index index.html;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/plain application/javascript application/json;
  absolute_redirect off;
  error_page 404 /404.html;
  error_page 403 =404 /404.html;

${headers.join('\n')}

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_comp_level 6;
  gzip_types ${COMPRESSED.join(' ')};

  # Untuk penyedia lain; bukan bagian situs.
  location ~ /_headers$ {
    return 404;
  }
  location ~ /SHA256SUMS$ {
    default_type text/plain;
  }
${types.join('\n')}
}
`;
}

function variableOf(name: string): string {
  return `$tilik_${name.toLowerCase().replaceAll('-', '_')}`;
}
