import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { findServed } from './served.ts'

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

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the window's own files, and nothing beside them, under a strict content security policy. */
export function serveScheme(folder: string): void {
  protocol.handle('app', async request => {
    const served = findServed(folder, request.url)
    if (served === null) return refuse()
    const bytes = await readFile(served.path).catch(() => null)
    if (bytes === null) return refuse()
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': served.kind, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    })
  })
}

const refuse = (): Response => new Response('', { status: 404, headers: { 'content-security-policy': policy } })
