import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { root } from './setup/places.mjs'
import type { Runtime } from './setup/runtime.ts'

type Purpose = 'test' | 'release'

/** How the app is packed. A test pack differs from a release in its runtime, its source maps, and in letting a test driver in. */
export const configurePack = (purpose: Purpose, runtime: Runtime, isForThisSystem: boolean): Configuration => ({
  appId: 'th.rabian.desk',
  productName: 'Rabian',
  executableName: 'rabian',
  copyright: 'MIT',
  directories: { output: purpose === 'test' ? 'dist' : 'release', buildResources: 'build/icons' },
  files: [
    'package.json',
    'out/{main,reader-process}.js{,.map}',
    'out/preload.cjs{,.map}',
    'out/renderer/**',
    ...(purpose === 'release' ? ['!**/*.map'] : []),
    '!node_modules/**',
    'node_modules/better-sqlite3/{package.json,LICENSE,lib/**}',
    'node_modules/better-sqlite3/build/Release/better_sqlite3.node',

    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: true,
  asarUnpack: ['node_modules/better-sqlite3/**/*.node'],
  electronVersion: runtime.version,
  ...(isForThisSystem ? { electronDist: runtime.dist } : {}),
  electronLanguages: ['th', 'en-US'],
  npmRebuild: false,
  publish: null,
  afterPack: context => setFuses(purpose, context),
  win: { target: ['nsis', 'portable'], icon: 'build/icons/icon.png' },
  nsis: {
    oneClick: false,
    perMachine: true,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['th_TH', 'en_US'],
    displayLanguageSelector: false,
    deleteAppDataOnUninstall: false,
    artifactName: 'Rabian-setup-${version}-${arch}.${ext}',
  },
  portable: {
    artifactName: 'Rabian-portable-${version}-${arch}.${ext}',
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    maintainer: 'Rabian <desk@rabian.invalid>',
    desktop: { entry: { 'Name[th]': 'ระเบียน', 'Comment[th]': 'โต๊ะข้อมูลของหน่วยงาน' } },
  },
})

async function setFuses(purpose: Purpose, context: AfterPackContext): Promise<void> {
  const ending = { win32: '.exe', darwin: '.app' }[context.electronPlatformName] ?? ''
  const name = context.electronPlatformName === 'linux' ? 'rabian' : context.packager.appInfo.productFilename
  const fuses = {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: purpose === 'test', // the journeys drive the window through it
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  }
  const wire = { version: FuseVersion.V1, resetAdHocDarwinSignature: context.electronPlatformName === 'darwin' } as const
  const program = join(context.appOutDir, `${name}${ending}`)
  if (purpose === 'release')
    await flipFuses(program, { ...wire, ...fuses, [FuseV1Options.WasmTrapHandlers]: true, strictlyRequireAllFuses: true })
  else await flipFuses(program, { ...wire, ...fuses })
}

/** Where the packer puts the program of a test pack. */
export const packedExecutable = join(root, 'dist', nameUnpacked(process.platform, process.arch))

/** The packer leaves the name of the processor out where it is the usual one. */
function nameUnpacked(platform: string, arch: string): string {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  if (platform === 'darwin') return `mac${suffix}/Rabian.app/Contents/MacOS/Rabian`
  if (platform === 'win32') return `win${suffix}-unpacked/Rabian.exe`
  return `linux${suffix}-unpacked/rabian`
}
