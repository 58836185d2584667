import { isDivisionCode, levelOfCode } from '@geyi/shared/codes'
import { InvalidArgumentError } from 'commander'
import { FeatureKind } from '../../formats/feature/feature-kind.ts'
import { isDay } from '../../graphql/day.ts'

export type FileKind = FeatureKind | 'PATHS' | 'SERVICE-ITEMS' | 'STAFF'

/** A kind, the paths of a walking network, the catalogue of service items, or a roster of grid staff. */
export function fileKindOption(text: string): FileKind {
  if (text.toUpperCase() === 'PATHS') return 'PATHS'
  if (text.toUpperCase() === 'SERVICE-ITEMS') return 'SERVICE-ITEMS'
  if (text.toUpperCase() === 'STAFF') return 'STAFF'
  const kind = FeatureKind[text.toUpperCase() as FeatureKind]
  if (!kind)
    throw new InvalidArgumentError('It is divisions, grids, stations, buildings, service-items, staff or paths.')
  return kind
}

/** The same, or the net of a department, which comes and doesn’t leave. */
export const importKindOption = (text: string): FileKind | 'NET' =>
  text.toUpperCase() === 'NET' ? 'NET' : fileKindOption(text)

/** The id of a plan, with its type before it or not. */
export function planOption(text: string): string {
  const id = /^(?:Plan:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(text)?.[1]
  if (id === undefined) throw new InvalidArgumentError('It is the id of a plan, as its address has it: Plan:019c….')
  return id
}

/** A district code. */
export function districtOption(text: string): string {
  if (levelOfCode(text) !== 'district') throw new InvalidArgumentError('It is a code of 6 digits, for example 530302.')
  return text
}

/** The code of any division. */
export function divisionOption(text: string): string {
  if (!isDivisionCode(text)) throw new InvalidArgumentError('It is a code of 2, 4, 6, 9 or 12 digits.')
  return text
}

/** A calendar day. */
export function dayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It is a day, written as 2026-11-21, in the years 1900 to 2199.')
  return text
}

/** `name=NAME`, as often as needed: the part before the first `=` and the part after it. */
export function pairOption(text: string, pairs: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It is written as field=column.')
  return { ...pairs, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
}
