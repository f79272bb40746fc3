import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'

const tools = { put: 'mount', take: 'umount' }

/** A disk of the given size, or null where none can be mounted. */
export function smallDisk(bytes: number): string | null {
  const folder = join(tempFolder(), 'แผ่นเล็ก')
  mkdirSync(folder)
  try {
    execFileSync(tools.put, ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync(tools.take, ['-l', folder], { stdio: 'ignore' }))
  return folder
}
