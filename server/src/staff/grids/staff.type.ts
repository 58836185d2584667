import { Field, ObjectType } from 'type-graphql'
import { Day } from '../../graphql/scalars.ts'
import { StaffEmployment, StaffRole } from '../person/staff-role.ts'

/** Somebody responsible for a grid. Contact data is personal data. */
@ObjectType({ description: 'A grid leader or grid worker.', simpleResolvers: true })
export class GridStaff {
  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole

  @Field(() => String, { description: 'Name; empty once the person was erased.' })
  name!: string

  @Field(() => StaffEmployment, { nullable: true, description: 'Full- or part-time; null while that is not known.' })
  employment!: StaffEmployment | null

  @Field(() => Day, { description: 'First day in this role.' })
  since!: string

  @Field(() => Day, { nullable: true, description: 'First day on which they no longer are; null while it has no end.' })
  until!: string | null

  /** In full: only `officePhone` of the resolver may read it. */
  officePhone!: string | null

  /** Of the grid, whatever its code is on any day. */
  gridId!: string

  /** Uuid of the person. */
  memberId!: string

  /** Of the division on whose roster they are. */
  divisionCode!: string
}
