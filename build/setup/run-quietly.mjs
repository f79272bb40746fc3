import { spawn } from 'node:child_process'

/**
 * Runs a command without showing what it prints. Rejects with its first and last lines when it fails or takes too long.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<string>} what it printed on standard output
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */ const output = []
    /** @type {Buffer[]} */ const all = []
    child.stdout.on('data', chunk => {
      output.push(chunk)
      all.push(chunk)
    })
    child.stderr.on('data', chunk => all.push(chunk))
    child.on('error', fault => reject(new Error(`${command} could not be started: ${fault.message}`)))
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(output).toString('utf8'))
      reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? code}:\n${shorten(Buffer.concat(all).toString('utf8'))}`))
    })
  })
}

/**
 * Some tools give the reason first and the advice last, some the other way round.
 * @param {string} text
 */
function shorten(text) {
  const lines = text.trimEnd().split('\n')
  return lines.length <= 60 ? lines.join('\n') : [...lines.slice(0, 30), '…', ...lines.slice(-30)].join('\n')
}
