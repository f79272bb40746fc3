import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What can happen to one request on its way. */
export type Fault =
  | 'pass'
  | 'delay'
  | 'refuse'
  | 'cut-before'
  | 'cut-upload'
  | 'swallow'
  | 'truncate'
  | 'captive'
  | 'redirect'
  | 'busy'
  | 'unavailable'
  | 'gateway'
  | 'gateway-after'
  | 'echo'
export const faults: readonly Fault[] = [
  'delay',
  'cut-before',
  'cut-upload',
  'swallow',
  'truncate',
  'captive',
  'redirect',
  'busy',
  'unavailable',
  'gateway',
  'gateway-after',
]
export type Seen = { readonly n: number; readonly method: string; readonly path: string; readonly authorization: string }
export type FaultProxy = {
  readonly address: string
  /** Every request so far. */
  readonly seen: readonly Seen[]
  readonly plan: (fault: (request: Seen) => Fault) => void
  readonly close: () => Promise<void>
}

/** A line to a hub that can be told to lie, stall or cut. Everything that reaches the hub reaches it whole, unless the fault is about that. */
export async function startFaultProxy(target: string, elsewhere = 'http://login.example'): Promise<FaultProxy> {
  const seen: Seen[] = []
  let choose: (request: Seen) => Fault = () => 'pass'
  const server = createServer((request, response) => {
    const noted: Seen = {
      n: seen.length,
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
    }
    seen.push(noted)
    void treat(choose(noted), request, response, { target, elsewhere }).catch(() => response.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('the proxy has no port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    seen,
    plan: fault => {
      choose = fault
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function treat(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  { target, elsewhere }: { readonly target: string; readonly elsewhere: string },
): Promise<void> {
  const page = '<!DOCTYPE html><html><body>กรุณาเข้าสู่ระบบเครือข่าย</body></html>'
  switch (fault) {
    case 'cut-before':
    case 'refuse':
      return void request.socket.destroy()
    case 'cut-upload':
      request.once('data', () => request.socket.destroy())
      request.once('end', () => request.socket.destroy())
      return
    case 'captive':
      return end(response, 200, page, { 'content-type': 'text/html' })
    case 'redirect':
      return end(response, 302, '', { location: `${elsewhere}/portal?token=1` })
    case 'busy':
      return end(response, 429, '{}', { 'retry-after': '7', 'content-type': 'application/json' })
    case 'unavailable':
      return end(response, 503, page, { 'content-type': 'text/html' })
    case 'echo': {
      const said = request.headers.authorization ?? ''
      const error = { __type: 'Authorization Error', message: `Access denied for ${said}`, [said]: [encodeURIComponent(said)] }
      return end(response, 409, JSON.stringify({ success: false, error }), { 'content-type': 'application/json' })
    }
    case 'gateway':
      return end(response, 502, page, { 'content-type': 'text/html' })
  }
  if (fault === 'delay') await new Promise(done => setTimeout(done, 150))
  const answer = await forward(request, target)
  if (fault === 'swallow') return void request.socket.destroy()
  if (fault === 'gateway-after') return end(response, 504, page, { 'content-type': 'text/html' })
  if (fault === 'truncate') {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': Math.floor(answer.body.length / 2) })
    return void response.end(answer.body.subarray(0, Math.floor(answer.body.length / 2)))
  }
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}

async function forward(
  request: IncomingMessage,
  target: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const body = await gather(request)
  const url = new URL(request.url ?? '/', target)
  return new Promise((resolve, reject) => {
    const onward = ask(
      url,
      { method: request.method, headers: { ...request.headers, host: url.host, 'content-length': body.length } },
      answer => {
        gather(answer).then(
          bytes =>
            resolve({
              status: answer.statusCode ?? 502,
              headers: { 'content-type': String(answer.headers['content-type'] ?? ''), 'content-length': String(bytes.length) },
              body: bytes,
            }),
          reject,
        )
      },
    )
    onward.on('error', reject)
    onward.end(body)
  })
}

async function gather(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

function end(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, headers)
  response.end(body)
}
