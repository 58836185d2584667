import { Field, Float, InputType } from 'type-graphql'

/** A place, in degrees. */
@InputType({ description: 'A place, in degrees of CGCS2000 (equal to WGS 84 within a metre).' })
export class PointInput {
  @Field(() => Float, { description: 'Degrees east, −180 … 180.' })
  longitude!: number

  @Field(() => Float, { description: 'Degrees north, −90 … 90.' })
  latitude!: number
}

/** A box along meridians and parallels, in degrees. */
@InputType({
  description:
    'A box along meridians and parallels, in degrees. Where `west` is greater than `east`, it crosses the antimeridian (RFC 7946).',
})
export class BBoxInput {
  @Field(() => Float, { description: 'Western edge, degrees east.' })
  west!: number

  @Field(() => Float, { description: 'Southern edge, degrees north.' })
  south!: number

  @Field(() => Float, { description: 'Eastern edge, degrees east.' })
  east!: number

  @Field(() => Float, { description: 'Northern edge, degrees north; not less than `south`.' })
  north!: number
}
