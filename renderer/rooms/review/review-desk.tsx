import { useRef, useState } from 'react'
import type { Role } from '../../../shared/model/cell.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import type { Chosen, GridHandle, Point } from '../../parts/grid/grid-props.ts'
import { Spinner } from '../../parts/progress.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { useWords } from '../../words/words-context.ts'
import { CureDialog } from '../cures/cure-dialog.tsx'
import { ColumnDialog } from './column-dialog.tsx'
import { Drawer, DrawerChips } from './drawer.tsx'
import type { ReviewView } from './review-view.ts'
import { RoleMenu } from './role-menu.tsx'
import { SourcePane } from './source-pane.tsx'
import { StepsPane } from './steps-pane.tsx'
import { TablePane } from './table-pane.tsx'
import { useCorrections } from './use-corrections.ts'
import { useSelection } from './use-selection.ts'
import { useSheetKeys } from './use-sheet-keys.ts'
import { useShownSheet } from './use-shown-sheet.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { ValueDialog } from './value-dialog.tsx'

type Open =
  | { readonly what: 'menu'; readonly chosen: Chosen; readonly point: Point }
  | { readonly what: 'heading' | 'cure'; readonly column: number }
  | { readonly what: 'value'; readonly chosen: Chosen }
  | null

/** One draft: the original, what was recovered from it, and the steps between them. */
export function ReviewDesk({ view, again }: { readonly view: ReviewView; readonly again: () => void }) {
  const { review } = useWords()
  const { go } = useRoute()
  const say = useSay()
  const source = useRef<GridHandle | null>(null)
  const table = useRef<GridHandle | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const corrections = useCorrections(view.version, again)
  const shown = useShownSheet(view, source)
  const selected = useSelection(view, shown, table)
  useUndoKeys(
    () => view.undo && !corrections.busy && void corrections.undo(),
    () => view.redo && !corrections.busy && void corrections.redo(),
  )
  const { name: sheet, goTo, turn } = shown
  useSheetKeys(turn)
  const close = (): void => {
    setOpen(null)
    source.current?.focus()
  }
  const setRole = (chosen: Chosen, role: Role): void => {
    void corrections.correct([{ name: 'set-role', params: { ...chosen.box, role, ...onSheet } }])
  }
  // Steps speak of places on the leading sheet unless they name another that the table reads.
  const onSheet = sheet === view.summary.sheet ? {} : { sheet }
  const isOneCell = (chosen: Chosen): boolean =>
    chosen.selection.active.r === chosen.selection.end.r && chosen.selection.active.c === chosen.selection.end.c
  return (
    <div className="room review">
      <RoomHead title={view.fileName} sub={<DrawerChips view={view} />}>
        {corrections.busy ? <Spinner label={review.working} /> : null}
        {view.editable ? null : <Chip icon="locked">{review.readOnly}</Chip>}
        <Button icon="left" onPress={() => go({ room: 'review', version: null })}>
          {review.backToList}
        </Button>
        <Button kind="main" onPress={() => go({ room: 'describe', version: view.version })}>
          {review.toDescribe}
        </Button>
      </RoomHead>
      {corrections.fault !== null && open === null ? <FaultNotice fault={corrections.fault} onClose={corrections.clear} /> : null}
      <div className="review-split">
        <SourcePane
          view={view}
          shown={shown}
          marks={selected.sourceMarks}
          handle={source}
          onText={selected.onSourceText}
          onSelect={selected.onSource}
          onSum={selected.onSourceSum}
          onMenu={view.editable ? (chosen, point) => setOpen({ what: 'menu', chosen, point }) : undefined}
          onCopyRefused={say}
        />
        <TablePane
          view={view}
          marks={selected.tableMarks}
          handle={table}
          onText={selected.onTableText}
          onSelect={selected.onTable}
          onSum={selected.onTableSum}
          onHeading={view.editable ? column => setOpen({ what: 'heading', column }) : undefined}
          onCopyRefused={say}
        />
        <StepsPane view={view} corrections={corrections} />
      </div>
      <Drawer view={view} corrections={corrections} onGo={goTo} />
      {open?.what === 'menu' ? (
        <RoleMenu
          box={open.chosen.box}
          point={open.point}
          onRole={role => setRole(open.chosen, role)}
          onValue={isOneCell(open.chosen) ? () => setOpen({ what: 'value', chosen: open.chosen }) : undefined}
          onClose={() => setOpen(now => (now?.what === 'menu' ? null : now))}
        />
      ) : null}
      {open?.what === 'heading' ? (
        <ColumnDialog
          columns={view.summary.columns}
          at={open.column}
          corrections={corrections}
          onCure={view.summary.recipe.audience === 'restricted' ? undefined : () => setOpen({ what: 'cure', column: open.column })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.what === 'cure' ? (
        <CureDialog
          version={view.version}
          columns={view.summary.columns}
          column={view.summary.columns[open.column]?.name}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.what === 'value' ? (
        <ValueDialog
          spot={open.chosen.selection.active}
          text={open.chosen.text ?? ''}
          sheet={onSheet.sheet}
          corrections={corrections}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
