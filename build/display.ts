import { spawn } from 'node:child_process'
import { say } from './setup/places.mjs'
import { hasDisplay } from './setup/system.ts'

/** A place to show windows on: what to add to the environment of the app, and how to give the place back. */
export type Display = { readonly env: NodeJS.ProcessEnv; readonly close: () => void }

/** The display of the machine, or a virtual one where there is none, larger than any window that is shown on it: a window as large as its screen is made smaller. */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { env: {}, close: () => undefined }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2560x1440x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', code => reject(new Error(`Xvfb ended with ${code} before it opened a display`)))
    server.stdio[3]?.on('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()))
  })
  say(`This machine has no display; the window opens on a virtual one (Xvfb :${number}).`)
  const close = (): void => void server.kill()
  process.on('exit', close)
  return { env: { DISPLAY: `:${number}` }, close }
}

/** What Chromium must be told here: its sandbox cannot run for root, and containers have little shared memory. */
export const machineSwitches = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [])
