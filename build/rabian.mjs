#!/usr/bin/env node
import { runOnPinnedNode } from './setup/pinned-node.mjs'

process.exitCode = await runOnPinnedNode('rabian', process.argv.slice(2))
