import { registerEnumType } from 'type-graphql'

/** What an account may do in a subtree. */
export enum Role {
  PLANNER = 'PLANNER',
  REVIEWER = 'REVIEWER',
  STATION_KEEPER = 'STATION_KEEPER',
}

export type RoleName = keyof typeof Role

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do in a subtree of divisions.',
  valuesConfig: {
    PLANNER: { description: 'Edits grids, stations, buildings and settings; drafts plans and submits them.' },
    STATION_KEEPER: {
      description: 'Keeps stations and the catalogue of what can be done there. A planner may do that too.',
    },
    REVIEWER: {
      description: 'Approves or returns plans that others have drafted, publishes them and takes them back.',
    },
  },
})
