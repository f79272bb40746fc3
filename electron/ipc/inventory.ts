import { exportWorkList } from '../desk/inventory/export-work-list.ts'
import { importForm, importFound } from '../desk/inventory/import-found.ts'
import { beginInventory, goOn, pauseInventory, removeInventory } from '../desk/inventory/keep-inventory.ts'
import { saveRule, showRule } from '../desk/inventory/keep-rule.ts'
import { listFound, listGroups, listInventories, showInventory } from '../desk/inventory/show-inventory.ts'
import { requireRole } from '../desk/session.ts'
import { type Front, inOffice, inWorkshop, type Some } from './front.ts'

type Questions =
  `inventory:${'list' | 'begin' | 'go-on' | 'pause' | 'remove' | 'show' | 'files' | 'groups' | 'import' | 'import-form' | 'export' | 'rule' | 'save-rule'}`

/** Folders that are looked through. */
export const inventoryAnswers = (front: Front): Some<Questions> => ({
  'inventory:list': inWorkshop(front, listInventories),
  'inventory:begin': inWorkshop(front, async (office, session, workshop) => {
    requireRole(session, 'clerk', 'supervisor')
    const path = await front.dialogs.pickFolder()
    return path === null ? { inventory: null } : beginInventory(office, session, workshop, path)
  }),
  'inventory:go-on': inWorkshop(front, goOn),
  'inventory:pause': inWorkshop(front, pauseInventory),
  'inventory:remove': inWorkshop(front, removeInventory),
  'inventory:show': inWorkshop(front, showInventory),
  'inventory:files': inOffice(front, listFound),
  'inventory:groups': inOffice(front, listGroups),
  'inventory:import': inWorkshop(front, importFound),
  'inventory:import-form': inWorkshop(front, importForm),
  'inventory:export': inOffice(front, async (office, session, input) => {
    requireRole(session, 'clerk', 'supervisor')
    const folder = await front.dialogs.pickFolder()
    return folder === null ? { name: null } : exportWorkList(office, session, folder, input)
  }),
  'inventory:rule': inOffice(front, showRule),
  'inventory:save-rule': inWorkshop(front, saveRule),
})
