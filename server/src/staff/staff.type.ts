import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Day } from '../graphql/scalars.ts'

export enum StaffRole {
  LEADER = 'LEADER',
  WORKER = 'WORKER',
}

registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'Role in a grid: one leader, several workers (一格一长多员).',
  valuesConfig: { LEADER: { description: '网格长' }, WORKER: { description: '网格员' } },
})

/** Somebody responsible for a grid. Contact data is personal data. */
@ObjectType({ description: 'A grid leader or grid worker.', simpleResolvers: true })
export class GridStaff {
  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => Day, { description: 'First day in this role.' })
  since!: string

  /** In full: only `officePhone` of the resolver may read it. */
  officePhone!: string | null

  /** Of the grid, whatever its code is on any day. */
  gridId!: string
}
