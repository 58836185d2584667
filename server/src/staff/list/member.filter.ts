import { Field, InputType } from 'type-graphql'
import { wordsOf } from '../../graphql/words.ts'
import { StaffEmployment, StaffRole } from '../person/staff-role.ts'

/** In how many grids somebody serves. */
export type GridsHeld = 'NONE' | 'ONE' | 'SEVERAL'
export const GridsHeld = wordsOf<GridsHeld>('GridsHeld', 'In how many grids somebody serves on a day.', {
  NONE: 'In none.',
  ONE: 'In one.',
  SEVERAL: 'In two or more.',
})

@InputType({ description: 'Which people of a roster to list. All conditions must hold.' })
export class StaffFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Only who is on the roster of a division in the subtree of this code, or serves in a grid of it on the day.',
  })
  within?: string | null

  @Field(() => StaffRole, { nullable: true, description: 'Only who has this role in some grid on the day.' })
  role?: StaffRole | null

  @Field(() => StaffEmployment, { nullable: true, description: 'Only these.' })
  employment?: StaffEmployment | null

  @Field(() => GridsHeld, { nullable: true, description: 'Only who serves in so many grids on the day.' })
  grids?: GridsHeld | null

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, its pinyin or initials, or of the number on the roster; four digits or more of a phone, of those that you may read in full.',
  })
  search?: string | null
}
