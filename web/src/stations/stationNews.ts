import { distanceBetween, quantise } from '@geyi/shared/geo'
import type { Point } from 'geojson'
import { type CombinedError, errorCodeOf } from '../api/index.ts'
import type { Toast } from '../ui/toasts/Toasts.tsx'
import { formatCount, formatDistance } from '../ui/words/format.ts'
import type { Language } from '../ui/words/preferences.ts'
import type { StationChange } from './desk/stationChange.ts'
import type { StationNews } from './desk/stationDesk.ts'
import { stationTexts } from './stations.texts.ts'
import { refusalInWords } from './valueReasons.ts'

/** Whom news of stations are told. */
interface Reader {
  readonly language: Language
  /** Names of the subtrees that the account may change. */
  readonly places: readonly string[]
  /** Takes back what was done. */
  readonly undo: () => void
}

/** What came of a change, as a message at the foot of the page. */
export function toastOf(news: StationNews, { language, places, undo }: Reader): Toast {
  const text = stationTexts[language]
  if (news.type === 'failed') return { text: problemOf(news.error, news.name, places, language), tone: 'warning' }
  if (news.type === 'refused') return { text: text.refused(nameOfChange(news.change, language)), tone: 'warning' }
  if (news.type === 'stays') return { text: staysOf(news.error, places, language), tone: 'warning' }
  const { type, change } = news
  if (type === 'done') return { text: doneIn(language, change), action: { label: text.undo, run: undo } }
  return { text: text[type](nameOfChange(change, language)) }
}

/** A change by its name: move “…”. */
export function nameOfChange(change: StationChange, language: Language): string {
  const text = stationTexts[language]
  if (change.type === 'many') return text.ofMany(change.parts.length)
  if (change.type === 'import') return text.ofImport(count(change.created, language), count(change.changed, language))
  return text.of(text.what[change.type], change.name)
}

function doneIn(language: Language, change: StationChange): string {
  const { created, deleted, edited, editedMany, imported, moved } = stationTexts[language]
  if (change.type === 'many') return editedMany(change.parts.length)
  if (change.type === 'import') return imported(count(change.created, language), count(change.changed, language))
  const { name } = change
  if (!('after' in change)) return change.type === 'create' ? created(name) : deleted(name)
  if (change.type === 'edit') return edited(name)
  const [from, to] = [change.before, change.after].map(({ location }) => positionOf(location as Point)) as [E7, E7]
  return moved(name, formatDistance(distanceBetween(from, to), language))
}

const count = (number: number, language: Language): string => formatCount(number, language)

/** Why an import was not taken back: whose stations are others by now is told by name. */
function staysOf(error: CombinedError, places: readonly string[], language: Language): string {
  const { importChanged, importGone } = stationTexts[language]
  const { stations, count: others } = error.graphQLErrors[0]?.extensions ?? {}
  const code = errorCodeOf(error)
  if (code === 'NOT_FOUND') return importGone
  if (code !== 'VERSION_CONFLICT' || !Array.isArray(stations)) return problemOf(error, '', places, language)
  return importChanged(count(Number(others), language), stations.slice(0, 3).map(String))
}

type E7 = readonly [x: number, y: number]

const positionOf = ({ coordinates: [longitude, latitude] }: Point): E7 => [quantise(longitude!), quantise(latitude!)]

/** Why a change was not saved, in words for people: what happened and what to do. */
function problemOf(error: CombinedError, name: string, places: readonly string[], language: Language): string {
  const text = stationTexts[language]
  const code = errorCodeOf(error)
  switch (code) {
    case 'VERSION_CONFLICT':
      return text.conflict(name)
    case 'FORBIDDEN':
      return places.length > 0 ? text.forbidden(places) : text.forbiddenAll
    case 'NOT_FOUND':
      return text.gone(name)
    case 'UNAUTHENTICATED':
      return text.signedOut
    case 'UNREACHABLE':
      return text.unreachable
    case 'UNAVAILABLE':
      return text.unavailable
    case 'BAD_USER_INPUT':
    case 'INVALID_GEOMETRY':
      return text.failed(refusalInWords(error, language))
    default:
      return text.internal
  }
}
