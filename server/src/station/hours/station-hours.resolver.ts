import { isOpenAt, minuteOfWeekOf, nextChange, parseOpeningHours } from '@geyi/shared/hours'
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { Cost } from '../../graphql/cost.ts'
import { Moment } from '../../graphql/scalars.ts'
import { StationNode } from '../own/station.type.ts'

@Resolver(() => StationNode)
export class StationHoursResolver {
  @Cost({ weight: 3 })
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it is open at a moment (now by default). Null when its hours are not known.',
  })
  isOpen(
    @Root() { openingHours, timeZone }: StationNode,
    @Arg('at', () => Moment, { nullable: true, description: 'The moment; now when absent.' })
    at: Date | null,
  ): boolean | null {
    const hours = openingHours === null ? null : parseOpeningHours(openingHours)
    return hours?.ok ? isOpenAt(hours.value, minuteOfWeekOf(at ?? new Date(), timeZone)) : null
  }

  @Cost({ weight: 3 })
  @FieldResolver(() => Moment, {
    nullable: true,
    description:
      'When it next closes, if it is open at that moment, or opens. Null when its hours are not known or never change.',
  })
  nextChange(
    @Root() { openingHours, timeZone }: StationNode,
    @Arg('at', () => Moment, { nullable: true, description: 'The moment; now when absent.' })
    at: Date | null,
  ): Date | null {
    const hours = openingHours === null ? null : parseOpeningHours(openingHours)
    if (!hours?.ok) return null
    const moment = at ?? new Date()
    const minute = minuteOfWeekOf(moment, timeZone)
    const change = nextChange(hours.value, minute)
    if (change === null) return null
    const wait = (change.minute - minute + 10_080) % 10_080 || 10_080
    return new Date(Math.floor(moment.getTime() / 60_000) * 60_000 + wait * 60_000)
  }
}
