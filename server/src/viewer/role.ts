import { registerEnumType } from 'type-graphql'

/** What an account may do in a subtree. */
export enum Role {
  PLANNER = 'PLANNER',
  REVIEWER = 'REVIEWER',
}

export type RoleName = keyof typeof Role

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do in a subtree of divisions.',
  valuesConfig: {
    PLANNER: { description: 'Edits grids, stations, buildings and settings; drafts plans and submits them.' },
    REVIEWER: {
      description: 'Approves or returns plans that others have drafted, publishes them and takes them back.',
    },
  },
})
