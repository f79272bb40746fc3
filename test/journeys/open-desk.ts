import { once } from 'node:events'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { machineSwitches } from '../../build/display.ts'
import { packedExecutable } from '../../build/electron-builder.ts'

/** A Rabian that is open: the process, its window, and the folder that its office lies in. */
export type OpenDesk = { readonly app: ElectronApplication; readonly window: Page; readonly home: string }

export type OpenOptions = { readonly args?: readonly string[]; readonly env?: { readonly [name: string]: string } }

/** Opens the packed app on a data folder and waits for its window. Who calls it closes the app. */
export async function openDesk(home: string, options: OpenOptions = {}): Promise<OpenDesk> {
  const app = await electron.launch({
    executablePath: packedExecutable,
    args: [...machineSwitches(), ...(options.args ?? [])],
    env: { ...readEnvironment(), ...options.env, RABIAN_HOME: home },
  })
  return { app, window: await app.firstWindow(), home }
}

/** As when the power goes: nobody is told, nothing is put away. */
export async function killDesk({ app }: OpenDesk): Promise<void> {
  const { pid } = app.process()
  const gone = once(app.process(), 'exit')
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await gone
}

const readEnvironment = (): { [name: string]: string } =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
