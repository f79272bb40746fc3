import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { packedExecutable } from '../../build/electron-builder.ts'
import { expect, test } from './app.ts'

test('the packed program runs nothing but its own archive, and lends itself to nobody as a plain Node', async () => {
  const wire = await getCurrentFuseWire(packedExecutable)
  const off = [FuseV1Options.RunAsNode, FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseV1Options.GrantFileProtocolExtraPrivileges]
  const on = [FuseV1Options.OnlyLoadAppFromAsar, FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.EnableCookieEncryption]
  expect(off.map(fuse => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE))
  expect(on.map(fuse => wire[fuse])).toEqual(on.map(() => FuseState.ENABLE))
})
