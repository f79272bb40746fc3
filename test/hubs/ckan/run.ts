import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** Says why the smoke test cannot be made here: not a failure. */
export class Skip extends Error {}

export type RunOptions = { readonly timeout?: number; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly as?: Account }
/** Who a command runs as, where it must not be root. */
export type Account = { readonly uid: number; readonly gid: number }

/** Runs a command to its end and answers what it printed; throws its last words where it fails. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { timeout = 60_000, env = process.env, cwd, as } = options
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout, env, maxBuffer: 32 * 1024 * 1024, ...(cwd ? { cwd } : {}), ...as }, (fault, out, err) => {
      if (fault)
        reject(
          new Error(
            `${command} ${args.join(' ')}: ${fault.killed ? 'took too long' : fault.message}\n${(out + err).split('\n').slice(-25).join('\n')}`,
          ),
        )
      else resolve(out)
    })
  })
}

/** Tells whether a command can be run at all. */
export const works = (command: string, args: readonly string[]): Promise<boolean> =>
  run(command, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )

export type Service = { readonly stop: () => Promise<void>; readonly words: () => string }

/** Starts something that runs until it is stopped; `words` is what it said last. */
export function start(command: string, args: readonly string[], options: RunOptions = {}): Service {
  const { env = process.env, cwd, as } = options
  const child: ChildProcess = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd ? { cwd } : {}), ...as })
  let said = ''
  const listen = (piece: Buffer): void => {
    said = (said + piece.toString()).slice(-4000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  child.once('error', fault => listen(Buffer.from(String(fault))))
  return {
    words: () => said,
    stop: async () => {
      if (child.exitCode !== null || child.pid === undefined) return
      child.kill('SIGINT')
      const late = setTimeout(() => child.kill('SIGKILL'), 8000)
      await ended
      clearTimeout(late)
    },
  }
}

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => (typeof bound === 'object' && bound !== null ? resolve(bound.port) : reject(new Error('no port'))))
    })
  })

/** Waits until a question is answered with yes. */
export async function until(what: string, isSo: () => Promise<boolean>, ms: number, words: () => string): Promise<void> {
  const end = Date.now() + ms
  while (Date.now() < end) {
    if (await isSo().catch(() => false)) return
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error(`${what} did not begin to answer\n${words()}`)
}
