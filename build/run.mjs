// The door of every npm script: makes the checkout ready with whatever Node is at hand,
// then runs build/tasks/<name>.ts on the Node that the project pins.
import { runOnPinnedNode } from './setup/pinned-node.mjs'

const [task = '', ...rest] = process.argv.slice(2)
process.exitCode = await runOnPinnedNode(task, rest)
