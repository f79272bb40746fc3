import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../../build/bundle.ts'
import { pinnedNode, root } from '../../../build/setup/places.mjs'
import { tempFolder } from './temp-folder.ts'

// What people run is the bundle; it is made where its sources changed.
await bundle('here', ['cli', 'reader-process'])

/** How a run of the command line ended. `left` is what it left in the folder for working files. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string; readonly left: readonly string[] }
export type Running = { readonly child: ChildProcess; readonly temp: string; readonly ended: Promise<Ran> }

/** Starts the command line as a process of its own, with its real reader and a folder of its own for working files. */
export function startCli(args: readonly string[], script: string = join(root, 'out', 'cli.js')): Running {
  const temp = tempFolder()
  const env = { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp }
  const child = spawn(pinnedNode, [script, ...args], { env, cwd: temp, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece
  })
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, out, err, left: readdirSync(temp) }))
  })
  return { child, temp, ended }
}

export const runCli = (...args: readonly string[]): Promise<Ran> => startCli(args).ended
