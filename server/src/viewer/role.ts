import { registerEnumType } from 'type-graphql'

/** What an account is within a subtree. What each role may do stands in `operations.ts`. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  PLANNER = 'PLANNER',
  REVIEWER = 'REVIEWER',
  STATION_KEEPER = 'STATION_KEEPER',
  GRID_WORKER = 'GRID_WORKER',
  VIEWER = 'VIEWER',
}

export type RoleName = keyof typeof Role

/** All roles, in the order in which they are told. */
export const ROLES: readonly RoleName[] = Object.values(Role)

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account is within a subtree of divisions. Nobody has another role through one of these.',
  valuesConfig: {
    ADMINISTRATOR: {
      description:
        'Looks after accounts, settings and imports. Neither drafts nor reviews plans, nor keeps stations by hand.',
    },
    PLANNER: { description: 'Edits grids, stations and buildings; drafts plans and submits them.' },
    STATION_KEEPER: {
      description: 'Keeps stations and the catalogue of what can be done there. A planner may do that too.',
    },
    REVIEWER: {
      description: 'Approves or returns plans that others have drafted, publishes them and takes them back.',
    },
    GRID_WORKER: { description: 'Works in grids, and reads what everybody reads who is signed in.' },
    VIEWER: { description: 'Reads what is not public, such as drafts with their comments, and changes nothing.' },
  },
})
