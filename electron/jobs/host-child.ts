import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { FromReader } from './messages.ts'
import type { StartProcess } from './start-process.ts'

/** The reader process as a child of plain Node. `script` is the bundled reader, or its source where Node reads TypeScript. */
export const childHost =
  (script: string): StartProcess =>
  () => {
    const child = fork(script, [], { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    const gone = new Promise<void>(resolve => {
      child.once('exit', () => resolve())
      // A process that never started, or to which nothing can be sent any more, tells no exit of its own.
      child.on('error', () => {
        child.kill('SIGKILL')
        resolve()
      })
    })
    return {
      post: message => void child.send(message),
      onMessage: listen => void child.on('message', message => listen(message as FromReader)),
      onGone: listen => void gone.then(listen),
      kill: () => void child.kill('SIGKILL'),
      memory: () => readMemory(child.pid),
    }
  }

/** Linux tells the resident memory of a process; elsewhere the cap on the heap has to do. */
function readMemory(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    // The process ended between two looks.
    return null
  }
}
