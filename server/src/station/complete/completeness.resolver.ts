import { districtOf, isDivisionCode } from '@geyi/shared/codes'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DivisionConnection } from '../../division/division.page.ts'
import { divisionOnDay } from '../../division/division.query.ts'
import { Division } from '../../division/division.type.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { today } from '../../graphql/day.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { Day } from '../../graphql/scalars.ts'
import { codesWithoutCenter, completeness, countWithoutCenter } from './completeness.query.ts'
import {
  FloorAreaNorms,
  SetFloorAreaNormsInput,
  SetFloorAreaNormsPayload,
  StationCompleteness,
} from './completeness.type.ts'
import { floorAreaNorms } from './norms.query.ts'
import { setFloorAreaNorms } from './norms.service.ts'

@Resolver(() => StationCompleteness)
export class CompletenessResolver {
  @Cost({ weight: 2_000 })
  @Query(() => StationCompleteness, {
    description:
      'What is missing of the stations of a district or of a division in one, as on a day (today by default).',
  })
  stationCompleteness(
    @Arg('within', () => String, { description: 'Code of a district, subdistrict or community.' }) within: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Ctx() { reader }: Context,
  ): Promise<StationCompleteness> {
    if (!isDivisionCode(within) || within.length < 6)
      throw new DomainError('BAD_USER_INPUT', 'Completeness is asked of a district, a subdistrict or a community.', {
        argument: 'within',
      })
    return completeness(reader, within, asOf ?? today())
  }

  @FieldResolver(() => DivisionConnection, {
    description: 'The districts, subdistricts and communities that lack an open centre of their own, by code.',
  })
  async withoutCenter(
    @Root() { within, asOf }: StationCompleteness,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() context: Context,
  ): Promise<DivisionConnection> {
    const { reader, instanceKey } = context
    const size = pageSize(first)
    const cursors = new Cursors(instanceKey, 'withoutCenter', { within, asOf })
    const begin = after ? String(cursors.decode(after)[0]) : undefined
    const codes = await codesWithoutCenter(reader, within, asOf, begin, size + 1)
    const divisions = await Promise.all(codes.map(code => context.load(divisionOnDay, { code, asOf })))
    return pageOf(
      divisions.filter(division => division !== null),
      size,
      after,
      ({ code }) => cursors.encode([code]),
      division => division,
      () => countWithoutCenter(reader, within, asOf),
    ) as unknown as DivisionConnection
  }

  @Mutation(() => SetFloorAreaNormsPayload, {
    nullable: true,
    description:
      'Says how large the centres of a district should be. Needs the right to keep the stations of the district.',
  })
  async setFloorAreaNorms(
    @Arg('input', () => SetFloorAreaNormsInput, { description: 'The norms.' }) input: SetFloorAreaNormsInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<SetFloorAreaNormsPayload> {
    return { floorAreaNorms: await setFloorAreaNorms(writer, viewer, input) }
  }
}

@Resolver(() => Division)
export class DivisionNormsResolver {
  @FieldResolver(() => FloorAreaNorms, {
    nullable: true,
    description: 'The floor areas that the centres of its district should have. Null above districts.',
  })
  floorAreaNorms(@Root() { code }: Division, @Ctx() context: Context): Promise<FloorAreaNorms | null> | null {
    return code.length < 6 ? null : context.load(floorAreaNorms, districtOf(code))
  }
}
