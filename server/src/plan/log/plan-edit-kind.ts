import { registerEnumType } from 'type-graphql'

/** Kinds of row in a plan's log. */
export enum PlanEditKind {
  EDIT = 'EDIT',
  UNDO = 'UNDO',
  REDO = 'REDO',
}

registerEnumType(PlanEditKind, {
  name: 'PlanEditKind',
  description: 'Kind of a row of a plan’s log.',
  valuesConfig: {
    EDIT: { description: 'Drawn by a planner.' },
    UNDO: { description: 'Takes back an EDIT or REDO; its edit is that row’s inverse.' },
    REDO: { description: 'Takes back an UNDO; its edit is the original again.' },
  },
})
