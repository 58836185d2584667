import type { Band } from '@geyi/shared/problems'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../graphql/node.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'

/** Levels of the chain of divisions, from the top. */
export enum DivisionLevel {
  PROVINCE = 'PROVINCE',
  PREFECTURE = 'PREFECTURE',
  DISTRICT = 'DISTRICT',
  SUBDISTRICT = 'SUBDISTRICT',
  COMMUNITY = 'COMMUNITY',
}

registerEnumType(DivisionLevel, {
  name: 'DivisionLevel',
  description: 'Level of a division in the chain province › prefecture › district › subdistrict › community.',
  valuesConfig: {
    PROVINCE: { description: '省, code of 2 digits' },
    PREFECTURE: { description: '地级市, code of 4 digits' },
    DISTRICT: { description: '区/县, code of 6 digits' },
    SUBDISTRICT: { description: '街道/乡镇, code of 9 digits' },
    COMMUNITY: { description: '社区/村, code of 12 digits' },
  },
})

@ObjectType({
  description: 'How many households a general grid of a district should hold (inclusive).',
  simpleResolvers: true,
})
export class HouseholdBand implements Band {
  @Field(() => Int, { description: 'Fewest households of a grid in band.' })
  min!: number

  @Field(() => Int, { description: 'Most households of a grid in band.' })
  max!: number
}

/** A division as it was on the day `asOf`. */
@ObjectType({
  implements: Node,
  description: 'A node of the chain of administrative divisions (行政区划), as on one day.',
  simpleResolvers: true,
})
export class Division extends Node {
  @Field(() => String, {
    description: 'Statistical place code of 2, 4, 6, 9 or 12 digits. A subtree is a code prefix.',
  })
  code!: string

  @Field(() => DivisionLevel, { description: 'Its level in the chain.' })
  level!: DivisionLevel

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null

  @Field(() => String, { description: 'Name in pinyin without tones, for sorting and search.' })
  pinyin!: string

  @Field(() => Float, { nullable: true, description: 'Area on the ellipsoid, square metres. Null without a boundary.' })
  area!: number | null

  @Field(() => GeoJSON, {
    nullable: true,
    description: 'Where its name can stand: a Point well inside. Null without a boundary.',
  })
  labelPoint!: unknown

  @Field(() => Int, { description: 'Number of this version, counting from 1.' })
  version!: number

  @Field(() => Day, { description: 'First day on which this version holds.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it holds no longer. Null while it has no end.' })
  validTo!: string | null

  @Field(() => Boolean, { description: 'Whether this is sample data: the geometry is invented (示意数据).' })
  sample!: boolean

  /** Day for which this was read; what hangs on it is read for the same day. */
  asOf!: string

  /** GeoJSON text, when it was read along. */
  boundary?: string | null
}
