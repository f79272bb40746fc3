import { spawn } from 'node:child_process'
import { pinnedNode, root } from './setup/places.mjs'

/** Runs a Node program of the house in the foreground; answers its exit code. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}
