import { createHash, randomUUID } from 'node:crypto'
import { readActions, runAction } from './hub-actions.ts'
import { HubError, toBadRequest, toPage, toResult } from './hub-answer.ts'
import { readInput } from './hub-input.ts'
import type { HubDesk } from './hub-packages.ts'
import { type HubFiles, readDownload } from './hub-resources.ts'
import { type HubPackage, type HubState, listOf, readHubState, textOf } from './hub-state.ts'
import { type Heard, type LoopbackService, serveLoopback, type Told } from './serve-loopback.ts'
import { openShelf } from './shelf.ts'

/** How a practice hub is begun; what its folder holds already wins over `flavour`, organisation and users. */
export type HubSetup = {
  readonly folder: string
  readonly port: number
  readonly flavour?: HubState['flavour']
  readonly organisation: { readonly name: string; readonly title: string }
  readonly users: readonly { readonly name: string; readonly token: string; readonly capacity: 'admin' | 'editor' | 'member' | 'none' }[]
  /** Largest upload in bytes; the Thai guide says 100 MB. */
  readonly largest?: number
}
export type PracticeHub = LoopbackService & { readonly packages: () => readonly HubPackage[] }

const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Starts a hub on this machine that answers like a CKAN 2.10 with thai_gdc (or stock); what it takes survives a restart. */
export async function startPracticeHub(setup: HubSetup): Promise<PracticeHub> {
  const shelf = openShelf(setup.folder)
  let state = readHubState(shelf, {
    flavour: setup.flavour ?? 'thai',
    organisation: { id: randomUUID(), ...setup.organisation },
    users: setup.users.map(user => ({ name: user.name, tokenSha: hash(user.token), capacity: user.capacity })),
    packages: [],
  })
  const put = (next: HubState): void => {
    shelf.write(next)
    state = next
  }
  put(state)
  let address = ''
  const files: HubFiles = { shelf, address: () => address, largest: setup.largest ?? 100 * 1024 * 1024 }
  const now = createClock()
  const service = await serveLoopback(setup.port, async heard => {
    const token = heard.header('authorization')
    // A token that is not known is nobody, without a word about it.
    const user = token === '' ? null : (state.users.find(one => one.tokenSha === hash(token)) ?? null)
    return answer(heard, { state: () => state, put, user, now }, files)
  })
  address = service.address
  return { ...service, packages: () => state.packages }
}

async function answer(heard: Heard, desk: HubDesk, files: HubFiles): Promise<Told> {
  try {
    const action = /^\/api\/(?:3\/)?action\/([a-z_]+)$/.exec(heard.path)?.[1]
    if (action !== undefined) return await answerAction(action, heard, desk, files)
    const [, packageKey = '', id = ''] = /^\/dataset\/([^/]+)\/resource\/([^/]+)\/download\/[^/]+$/.exec(heard.path) ?? []
    if (id !== '') return answerDownload(desk, files, packageKey, id)
    const shown = /^\/dataset\/([^/]+)$/.exec(heard.path)?.[1]
    return shown === undefined ? toPage(404, '<h1>404</h1>') : answerPage(desk, shown)
  } catch (thrown) {
    if (thrown instanceof HubError) return thrown.told
    throw thrown
  }
}

async function answerAction(action: string, heard: Heard, desk: HubDesk, files: HubFiles): Promise<Told> {
  if (heard.method !== 'POST' && heard.method !== 'GET') return toPage(405, '<h1>405 Method Not Allowed</h1>')
  if (heard.method === 'GET' && !readActions.includes(action))
    throw toBadRequest('JSON Error: Invalid request. Please use POST method for your request')
  const { input, upload } = await readInput(heard)
  return toResult(action, runAction(action, desk, input, files, upload))
}

function answerDownload(desk: HubDesk, files: HubFiles, packageKey: string, id: string): Told {
  const found = readDownload(desk, files, packageKey, id)
  return found === null ? toPage(404, '<h1>Resource not found</h1>') : { status: 200, type: found.type, body: found.bytes }
}

// What a person sees who follows the address of a delivered dataset.
function answerPage(desk: HubDesk, name: string): Told {
  const found = desk.state().packages.find(one => one.name === name && one.state === 'active' && one.private !== true)
  if (found === undefined) return toPage(404, '<h1>404</h1>')
  const links = listOf(found, 'resources').map(one => `<li><a href="${plain(textOf(one, 'url'))}">${plain(textOf(one, 'name'))}</a></li>`)
  return toPage(200, `<h1>${plain(textOf(found, 'title'))}</h1><p>${plain(textOf(found, 'notes'))}</p><ul>${links.join('')}</ul>`)
}

const plain = (text: string): string => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)

// CKAN's times have microseconds and no zone; no two of ours are equal, so that a change always shows.
function createClock(): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, Date.now() * 1000)
    return `${new Date(Math.floor(last / 1000)).toISOString().slice(0, 23)}${String(last % 1000).padStart(3, '0')}`
  }
}
