import { districtOf } from '@geyi/shared/codes'
import {
  closesAt,
  holidayAt,
  isShutAt,
  NO_CALENDAR,
  nextChange,
  openIntervals,
  openState,
  opensAt,
  type Schedule,
} from '@geyi/shared/hours'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { Moment } from '../../graphql/scalars.ts'
import { calendarSince } from '../../holiday/calendar.query.ts'
import { HolidayDay } from '../../holiday/holiday.type.ts'
import { StationNode } from '../own/station.type.ts'
import { OpenInterval, OpenState } from './open-state.type.ts'
import { hoursOf } from './read-hours.ts'

const AT = { nullable: true, description: 'The moment; now when absent.' } as const
const AFTER = { nullable: true, description: 'The moment after which; now when absent.' } as const

/** The longest time that `openIntervals` answers for. */
const LONGEST_DAYS = 62

import { spansOf } from '../own/day-spans.ts'

@Resolver(() => StationNode)
export class StationHoursResolver {
  @Cost({ weight: 3 })
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it is open at a moment: never on a day on which it is planned or closed. Null when its hours are not known, or hang on holidays that are not announced yet: `openState` says which.',
  })
  async isOpen(
    @Root() station: StationNode,
    @Arg('at', () => Moment, AT) at: Date | null,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    const state = await stateAt(station, at ?? new Date(), context)
    return state === OpenState.OPEN ? true : state === OpenState.CLOSED ? false : null
  }

  @Cost({ weight: 3 })
  @FieldResolver(() => OpenState, { description: 'Whether it is open at a moment, or why that can’t be said.' })
  openState(
    @Root() station: StationNode,
    @Arg('at', () => Moment, AT) at: Date | null,
    @Ctx() context: Context,
  ): Promise<OpenState> {
    return stateAt(station, at ?? new Date(), context)
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Moment, {
    nullable: true,
    description:
      'When it next closes, if it is open at that moment, or opens. Null when its hours are not known, never change within eight years, or what comes next is not announced: `nextState` says which.',
  })
  async nextChange(
    @Root() station: StationNode,
    @Arg('at', () => Moment, AT) at: Date | null,
    @Ctx() context: Context,
  ): Promise<Date | null> {
    const schedule = await scheduleOf(station, at ?? new Date(), context)
    const change = schedule && nextChange(schedule, at ?? new Date())
    return change && change.state !== 'NOT_ANNOUNCED' ? change.at : null
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => OpenState, {
    nullable: true,
    description:
      'What `openState` becomes when it next is another. Null when its hours are not known or never change within eight years.',
  })
  async nextState(
    @Root() station: StationNode,
    @Arg('at', () => Moment, AT) at: Date | null,
    @Ctx() context: Context,
  ): Promise<OpenState | null> {
    const schedule = await scheduleOf(station, at ?? new Date(), context)
    const change = schedule && nextChange(schedule, at ?? new Date())
    return change ? OpenState[change.state] : null
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Moment, {
    nullable: true,
    description:
      'When it next opens. Null when its hours are not known, when it does not within eight years, or when holidays before that are not announced yet.',
  })
  async opensAt(
    @Root() station: StationNode,
    @Arg('after', () => Moment, AFTER) after: Date | null,
    @Ctx() context: Context,
  ): Promise<Date | null> {
    const schedule = await scheduleOf(station, after ?? new Date(), context)
    return schedule && opensAt(schedule, after ?? new Date())
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Moment, { nullable: true, description: 'When it next closes. Null like `opensAt`.' })
  async closesAt(
    @Root() station: StationNode,
    @Arg('after', () => Moment, AFTER) after: Date | null,
    @Ctx() context: Context,
  ): Promise<Date | null> {
    const schedule = await scheduleOf(station, after ?? new Date(), context)
    return schedule && closesAt(schedule, after ?? new Date())
  }

  @Cost({ weight: 10, rows: LONGEST_DAYS })
  @FieldResolver(() => [OpenInterval], {
    description: `When it is open between two moments, and when that is not announced yet; cut at both. At most ${LONGEST_DAYS} days. Empty when its hours are not known.`,
  })
  async openIntervals(
    @Root() station: StationNode,
    @Arg('from', () => Moment, { description: 'The moment at which to begin.' }) from: Date,
    @Arg('to', () => Moment, { description: 'The moment at which to end.' }) to: Date,
    @Ctx() context: Context,
  ): Promise<OpenInterval[]> {
    const length = to.getTime() - from.getTime()
    if (length < 0 || length > LONGEST_DAYS * 86_400_000)
      throw new DomainError('BAD_USER_INPUT', `\`to\` comes after \`from\`, by at most ${LONGEST_DAYS} days.`, {
        argument: 'to',
      })
    const schedule = await scheduleOf(station, from, context)
    if (!schedule) return []
    return openIntervals(schedule, from, to).map(({ state, ...times }) => ({ ...times, state: OpenState[state] }))
  }

  @Cost({ weight: 3 })
  @FieldResolver(() => HolidayDay, {
    nullable: true,
    description:
      'The public holiday or make-up workday that it is there at a moment. Null on other days, and where its hours do not go by holidays.',
  })
  async holiday(
    @Root() station: StationNode,
    @Arg('at', () => Moment, AT) at: Date | null,
    @Ctx() context: Context,
  ): Promise<HolidayDay | null> {
    const schedule = await scheduleOf(station, at ?? new Date(), context)
    return (schedule && holidayAt(schedule, at ?? new Date())) as HolidayDay | null
  }
}

/** The days on which a station is shut whatever its hours: before it opens, during works, and once it is closed for good. */
const shutOf = ({ opensOn, closesOn, worksRange }: StationNode): NonNullable<Schedule['shut']> => [
  ...(opensOn === null ? [] : [{ from: '0001-01-01', to: opensOn }]),
  ...spansOf(worksRange),
  ...(closesOn === null ? [] : [{ from: closesOn, to: null }]),
]

/** When a station is open; null where nobody has said. */
async function scheduleOf(station: StationNode, from: Date, context: Context): Promise<Schedule | null> {
  const { openingHours, divisionCode, timeZone } = station
  const hours = openingHours === null ? null : hoursOf(openingHours)
  if (!hours) return null
  const district = districtOf(divisionCode)
  const calendar = hours.followsHolidays
    ? await context.load(calendarSince, { district, year: from.getUTCFullYear() - 1 })
    : null
  return { hours, timeZone, calendar: calendar ?? NO_CALENDAR, shut: shutOf(station) }
}

async function stateAt(station: StationNode, at: Date, context: Context): Promise<OpenState> {
  const schedule = await scheduleOf(station, at, context)
  if (schedule) return OpenState[openState(schedule, at)]
  return isShutAt({ timeZone: station.timeZone, shut: shutOf(station) }, at) ? OpenState.CLOSED : OpenState.UNKNOWN
}
