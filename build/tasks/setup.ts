import { say } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'

say(`Ready. The runtime is ${nameRuntime(await setUpWindow())}.`)
