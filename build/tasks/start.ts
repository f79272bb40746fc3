import { spawn } from 'node:child_process'
import { machineSwitches, openDisplay } from '../display.ts'
import { packApart } from '../pack-apart.ts'
import { say } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'

const runtime = await setUpWindow()
const program = packApart()
const display = await openDisplay()
say(`Opening Rabian on ${nameRuntime(runtime)}.`)
const app = spawn(program, [...machineSwitches(), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, ...display.env } })
process.on('SIGINT', () => app.kill('SIGINT')).on('SIGTERM', () => app.kill('SIGTERM'))
app.on('error', fault => {
  say(`The app could not be started: ${fault.message}`)
  process.exit(1)
})
app.on('close', code => {
  display.close()
  process.exit(code ?? 1)
})
