/**
 * The version of what editors may write, `schema_version` in `site.yaml`. It grows when existing content must be written
 * otherwise; `editing/migrate/` has the way from each version to the next.
 */
export const SCHEMA_VERSION = 2;
