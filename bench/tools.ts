import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const WRK = 'wrk';
export const NGINX = 'nginx';
const NEEDED = [NGINX, WRK, 'taskset'];
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Says which tools are missing and where they come from; empty where all are there. */
export function missingTools(): string {
  const missing = NEEDED.filter((tool) => spawnSync('which', [tool]).status !== 0);
  if (missing.length === 0) return '';
  return `The benchmark needs ${missing.join(', ')}. On Debian: apt-get install nginx-light wrk util-linux libnginx-mod-http-brotli-static`;
}

/** Whether nginx can serve files that were compressed with brotli beforehand. */
export function brotliModule(): string | null {
  return existsSync(BROTLI_MODULE) ? BROTLI_MODULE : null;
}
