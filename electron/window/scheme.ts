import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'
import { protocol } from 'electron'

/** The only origin that the window may load from and that the desk answers. */
export const appOrigin = 'app://rabian'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const kinds: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the window's own files, and nothing beside them, under a strict content security policy. */
export function serveScheme(folder: string): void {
  protocol.handle('app', async request => {
    const url = new URL(request.url)
    const wanted = resolve(join(folder, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)))
    const inside = relative(folder, wanted)
    const kind = kinds[extname(wanted)]
    if (url.origin !== appOrigin && `${url.protocol}//${url.host}` !== appOrigin) return refuse()
    if (inside.startsWith('..') || isAbsolute(inside) || kind === undefined) return refuse()
    const bytes = await readFile(wanted).catch(() => null)
    if (bytes === null) return refuse()
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': kind, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    })
  })
}

const refuse = (): Response => new Response('', { status: 404, headers: { 'content-security-policy': policy } })
