import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type FileHandle, open, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'

const isWindows = process.platform === 'win32'

/** Makes a rename inside the folder survive a power cut. Windows has no such call and needs none on NTFS. */
export function syncFolder(folder: string): void {
  if (isWindows) return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Writes a small file so that it is there whole or not at all. */
export function writeDurably(path: string, text: string): void {
  const part = `${path}.part`
  try {
    const fd = openSync(part, 'w', 0o600)
    try {
      writeFileSync(fd, text)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(part, path)
    syncFolder(dirname(path))
  } catch (thrown) {
    rmSync(part, { force: true })
    throw toWriteFault(thrown)
  }
}

/** Flushes a finished file to the disk. */
export async function syncFile(path: string): Promise<void> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path, 'r+')
    await handle.sync()
  } finally {
    await handle?.close()
  }
}

/** Bytes that we may still write on the disk of a folder. */
export async function freeBytesOn(folder: string): Promise<number> {
  const disk = await statfs(folder)
  return disk.bavail * disk.bsize
}

/** Throws disk/full, with the figures, where a disk has no room for what is about to be written. */
export async function requireRoomOn(folder: string, needed: number): Promise<void> {
  const free = await freeBytesOn(folder)
  if (free < needed) throw new Fault('disk/full', { needed, free })
}

/** What went wrong while we wrote, with words; anything else comes back as it was. */
export function toWriteFault(thrown: unknown): unknown {
  switch (codeOf(thrown)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Fault('disk/full', {}, thrown)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Fault('disk/denied', {}, thrown)
    case 'EIO':
    case 'EFBIG':
    case 'ENOTCONN':
      return new Fault('disk/write-failed', {}, thrown)
    default:
      return thrown
  }
}

/** The system's own code of an error, or an empty text. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
