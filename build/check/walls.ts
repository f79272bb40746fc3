import { posix } from 'node:path'
import type { Complaint } from './complaint.ts'
import { readImports } from './imports.ts'
import { readSources, type Source } from './sources.ts'

/** The storeys of `shared`, lowest first. A room knows the storeys below its own; rooms on one storey do not know each other. */
const storeys = [
  ['base'],
  ['model'],
  ['text'],
  ['values'],
  ['recover', 'refine', 'check', 'describe', 'classify', 'rate', 'approve', 'ledger', 'outbox'],
  ['catalogue'],
  ['publish', 'inventory'],
  ['contract'],
] as const

/** Rooms of `electron` that do one thing each and never call each other. */
const leaves = ['db', 'vault', 'readers', 'writers', 'jobs', 'hubs', 'people', 'policy', 'log', 'practice'] as const

/** What each other room, or file, of `electron` may know besides itself. */
const electronKnows: { readonly [room: string]: readonly string[] } = {
  ...Object.fromEntries(leaves.map(leaf => [leaf, []])),
  window: ['people'],
  desk: leaves,
  ipc: ['desk', 'window'],
  cli: ['desk'],
  'preload.ts': [],
  'reader-process.ts': leaves,
  'cli.ts': ['cli', 'desk', ...leaves],
  'start-rabian.ts': ['desk', ...leaves],
  'main.ts': ['start-rabian.ts', 'desk', 'ipc', 'window', ...leaves],
}

/** What each room of the window may not know: the shell opens the rooms, and all below serve any of them. */
const rendererShuns: { readonly [room: string]: readonly string[] } = {
  rooms: ['app'],
  parts: ['rooms', 'app'],
  desk: ['rooms', 'app'],
  words: ['rooms', 'app'],
  look: ['rooms', 'app'],
}

/** Houses that each house may know. */
const houseKnows: { readonly [house: string]: readonly string[] } = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
  build: ['build'],
  test: ['shared', 'electron', 'renderer', 'build', 'test'],
}

/** Proves the one-way rules of the house on every source below `root`. */
export const checkWalls = (root: string): Complaint[] => readSources(root).flatMap(checkSource)

function checkSource(source: Source): Complaint[] {
  return readImports(source).flatMap(({ from, line }) => {
    const broken = from.startsWith('.')
      ? judgeNeighbour(source.file, posix.join(posix.dirname(source.file), from))
      : judgeModule(source.file, from)
    return broken ? [{ file: source.file, line, ...broken }] : []
  })
}

type Broken = Pick<Complaint, 'rule' | 'remedy'>

function judgeNeighbour(file: string, target: string): Broken | undefined {
  const [house = '', room = ''] = file.split('/')
  const [otherHouse = '', otherRoom = ''] = target.split('/')
  if (!houseKnows[house]?.includes(otherHouse))
    return {
      rule: `${house} must not know ${otherHouse || 'what lies outside'} (${target})`,
      remedy: `Move what both need to shared, or pass it in`,
    }
  if (house !== otherHouse || room === otherRoom) return undefined
  if (house === 'shared') return judgeStorey(room, otherRoom)
  if (house === 'electron') return judgeElectron(room, otherRoom)
  if (house === 'renderer' && rendererShuns[room]?.includes(otherRoom))
    return { rule: `renderer/${room} must not know renderer/${otherRoom}`, remedy: 'Pass in what it needs, or move the shared piece down' }
  return undefined
}

function judgeStorey(room: string, other: string): Broken | undefined {
  const [at, otherAt] = [findStorey(room), findStorey(other)]
  if (at < 0 || otherAt < 0)
    return { rule: `shared/${at < 0 ? room : other} has no storey`, remedy: 'Give the new room its place in build/check/walls.ts' }
  if (otherAt < at) return undefined
  return { rule: `shared/${room} must not know shared/${other}`, remedy: `Knowledge runs upwards only: move what both need below ${room}` }
}

const findStorey = (room: string): number => storeys.findIndex(storey => (storey as readonly string[]).includes(room))

function judgeElectron(room: string, other: string): Broken | undefined {
  const knows = electronKnows[room]
  if (!knows)
    return { rule: `electron/${room} has no place among the rooms`, remedy: 'Say in build/check/walls.ts what the new room may know' }
  if (knows.includes(other)) return undefined
  return { rule: `electron/${room} must not know electron/${other}`, remedy: 'Let electron/desk compose the two, or pass in what it needs' }
}

function judgeModule(file: string, from: string): Broken | undefined {
  const isPure = file.startsWith('shared/') || file.startsWith('renderer/')
  if (isPure && from.startsWith('node:'))
    return { rule: `${file.split('/')[0]} must not know Node (${from})`, remedy: 'Do it in electron and pass the result in' }
  return undefined
}
