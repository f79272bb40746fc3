import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Fault } from '../../shared/base/fault.ts'

/** A request with its whole body. `path` has no query and is decoded. */
export type Heard = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly header: (name: string) => string
  readonly body: Buffer<ArrayBuffer>
}
export type Told = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: { readonly [name: string]: string }
}

/** A service on this machine alone. `address` is http on 127.0.0.1; `close` ends open connections too. */
export type LoopbackService = { readonly address: string; readonly port: number; readonly close: () => Promise<void> }

const largest = 600 * 1024 * 1024

/** Serves on 127.0.0.1; port 0 lets the system choose one. Throws office/in-use where somebody else has the port. */
export function serveLoopback(port: number, answer: (heard: Heard) => Promise<Told>): Promise<LoopbackService> {
  const server = createServer((request, response) => void reply(request, response, answer))
  return new Promise((resolve, reject) => {
    server.once('error', thrown => reject(new Fault('office/in-use', { port }, thrown)))
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const chosen = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve({
        address: `http://127.0.0.1:${chosen}`,
        port: chosen,
        close: () =>
          new Promise(done => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: (heard: Heard) => Promise<Told>): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const told = await answer({
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      header: name => String(request.headers[name] ?? ''),
      body: await readBody(request),
    })
    response.writeHead(told.status, { 'content-type': told.type, 'content-length': Buffer.byteLength(told.body), ...told.headers })
    response.end(told.body)
  } catch {
    // A caller that hangs up, or asks in a way that no service understands, gets no answer.
    response.destroy()
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) continue
    bytes += piece.length
    if (bytes > largest) throw new Fault('file/too-large', { limit: largest })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
