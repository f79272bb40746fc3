import { app, utilityProcess } from 'electron'
import type { FromReader } from './messages.ts'
import type { StartProcess } from './start-process.ts'

/** The reader process as a child of the app. `script` is the bundled reader. */
export const utilityHost =
  (script: string): StartProcess =>
  () => {
    const child = utilityProcess.fork(script, [], { serviceName: 'rabian-reader', stdio: 'ignore' })
    const gone = new Promise<void>(resolve => {
      child.once('exit', () => resolve())
    })
    return {
      post: message => child.postMessage(message),
      onMessage: listen => child.on('message', (message: FromReader) => listen(message)),
      onGone: listen => void gone.then(listen),
      kill: () => {
        child.kill()
      },
      memory: () => {
        const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
        return metric === undefined ? null : metric.memory.workingSetSize * 1024
      },
    }
  }
