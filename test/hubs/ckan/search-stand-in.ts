import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A search server that takes everything and finds nothing. CKAN asks it on every write and falls back to its database on every read. */
export async function startSearchStandIn(schema: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const text = readFileSync(schema, 'utf8')
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const asksSchema = /\/(schema|admin\/file)\/?$/.test(pathname)
      const nothing = {
        responseHeader: { status: 0, QTime: 0 },
        response: { numFound: 0, start: 0, docs: [] },
        facet_counts: { facet_queries: {}, facet_fields: {} },
      }
      response.writeHead(200, { 'content-type': asksSchema ? 'application/xml' : 'application/json' })
      response.end(asksSchema ? text : JSON.stringify(nothing))
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('no port')
  return {
    address: `http://127.0.0.1:${bound.port}/solr/ckan`,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
