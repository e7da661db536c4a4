/** Words in front of a name that say what the area is, not which one. */
const TITLES =
  /^(?:provinsi|kabupaten|kab|kota|administrasi|adm|kecamatan|kec|distrik|daerah khusus|daerah istimewa|ibukota|ibu kota|dki|di)\b\.?\s*/;

/** A name of an area without its title, spaces, signs and capitals: `Kab. Batang Hari` and `Batanghari` become one. */
export function plainAreaName(name: string): string {
  let rest = name.normalize('NFKD').toLowerCase().trim();
  for (let next = rest.replace(TITLES, ''); next !== '' && next !== rest; next = rest.replace(TITLES, '')) rest = next;
  return rest.replace(/[^a-z0-9]/g, '');
}
