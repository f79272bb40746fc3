import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The only origin that the window may load from and that the desk answers. */
export const appOrigin = 'app://rabian'

const kinds: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The file of the window that an address stands for, with its kind; null for another origin, another kind, or a way out of the folder. */
export function findServed(folder: string, address: string): { readonly path: string; readonly kind: string } | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || `${url.protocol}//${url.host}` !== appOrigin) return null
  const name = decode(url.pathname === '/' ? '/index.html' : url.pathname)
  // A zero ends a path for the system below us, a colon opens a stream or another drive, a backslash is a folder on one system and a letter on others.
  if (name === null || /[\0:\\]/.test(name)) return null
  const path = resolve(join(folder, name))
  const inside = relative(folder, path)
  const kind = kinds[extname(path)]
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) || kind === undefined) return null
  return { path, kind }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
