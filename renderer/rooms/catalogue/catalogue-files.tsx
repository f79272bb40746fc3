import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useMe } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { CatalogueLook } from './catalogue-look.ts'
import { ImportCatalogue } from './import-catalogue.tsx'

/** The catalogue to others and from them: its import workbook and DCAT. */
export function CatalogueFiles() {
  const { catalogueFiles } = useWords()
  const { roles } = useMe()
  const write = useAct('catalogue-file:export')
  const pick = useAct('catalogue-file:pick')
  const [written, setWritten] = useState<Out<'catalogue-file:export'>['written']>(null)
  const look = useAct('catalogue-file:look')
  const [looked, setLooked] = useState<CatalogueLook | null>(null)
  const exportAs = async (form: 'workbook' | 'dcat'): Promise<void> => {
    const reply = await write.run({ form })
    if (reply.ok) setWritten(reply.value.written)
  }
  const begin = async (): Promise<void> => {
    const reply = await pick.run({})
    const ticket = reply.ok ? reply.value.ticket : null
    const answer = ticket === null ? null : await look.run({ ticket })
    if (answer?.ok) setLooked(answer.value)
  }
  // Who cancels knows it.
  const fault = [write.fault, pick.fault, look.fault].find(one => one !== null && one.code !== 'ask/cancelled') ?? null
  const close = (): void => {
    write.clear()
    pick.clear()
    look.clear()
  }
  return (
    <>
      {roles.some(role => role !== 'head') ? (
        <Button icon="intake" busy={pick.busy || look.busy} onPress={() => void begin()}>
          {catalogueFiles.import}
        </Button>
      ) : null}
      <Menu
        label={catalogueFiles.export}
        entries={[
          { id: 'workbook', label: catalogueFiles.asWorkbook, onPress: () => void exportAs('workbook') },
          { id: 'dcat', label: catalogueFiles.asDcat, onPress: () => void exportAs('dcat') },
        ]}
      >
        <Icon name="send" size={1} />
        {catalogueFiles.export}
        <Icon name="down" size={0.875} />
      </Menu>
      {fault === null ? null : (
        <Dialog open title={write.fault ? catalogueFiles.export : catalogueFiles.import} onClose={close}>
          <FaultNotice fault={fault} />
        </Dialog>
      )}
      {written === null ? null : <Written written={written} onClose={() => setWritten(null)} />}
      {looked === null ? null : <ImportCatalogue look={looked} onClose={() => setLooked(null)} />}
    </>
  )
}

type WrittenProps = { readonly written: NonNullable<Out<'catalogue-file:export'>['written']>; readonly onClose: () => void }

/** Where it was written, and what the hub will make of it. */
function Written({ written: { path, datasets, left, several }, onClose }: WrittenProps) {
  const { catalogueFiles, common } = useWords()
  const format = useFormat()
  const foot = (
    <Button kind="main" onPress={onClose}>
      {common.close}
    </Button>
  )
  return (
    <Dialog open title={catalogueFiles.export} onClose={onClose} foot={foot}>
      <div className="stack">
        <Notice tone="good" title={catalogueFiles.written(format.number(datasets))}>
          <span className="path">{catalogueFiles.writtenAt(path)}</span>
        </Notice>
        {left === 0 ? null : <Notice tone="warn">{catalogueFiles.left(format.number(left))}</Notice>}
        {several === 0 ? null : <Notice tone="info">{catalogueFiles.several(format.number(several))}</Notice>}
      </div>
    </Dialog>
  )
}
