import type { StationField, StationFunction, StationKind } from '../../api/index.ts'
import { ServiceItemsToChooseDocument, useQuery } from '../../api/index.ts'
import { kindName } from '../../map/places.ts'
import { hoursTexts } from '../../stations/hours/hours.texts.ts'
import { hoursInWords } from '../../stations/hours/hoursInWords.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeptDivision } from '../desk/keepingServer.ts'

/** What is said of a field, as the history keeps it, in the words of the page. */
export function useFieldWords(divisions: ReadonlyMap<string, KeptDivision>) {
  const text = useText(keepingTexts)
  const stationText = useText(stationTexts)
  const hoursText = useText(hoursTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [{ data }] = useQuery({ query: ServiceItemsToChooseDocument })
  const items = new Map(data?.serviceItems.map(item => [item.code, nameOf(item)]))
  const list = language === 'zh' ? '、' : ', '
  const span = (from: string, to: string): string =>
    [from && text.fromDay(formatDay(from, language)), to && text.until(formatDay(to, language))]
      .filter(Boolean)
      .join(' ')
  const service = (said: string): string => {
    const [code = '', days = ''] = said.split('@')
    const [since = '', until = ''] = days.split('/')
    const words = span(since, until)
    return words ? `${items.get(code) ?? code} (${words})` : (items.get(code) ?? code)
  }
  return (field: StationField, said: string): string => {
    switch (field) {
      case 'OPENING_HOURS':
        return (
          hoursInWords(said, hoursText, new Date().toISOString().slice(0, 10))
            ?.map(({ days, times }) => `${days} ${times.join(' ') || hoursText.closed}`)
            .join('; ') ?? said
        )
      case 'KIND':
        return kindName(said as StationKind, language)
      case 'DIVISION': {
        const division = divisions.get(said)
        return division ? nameOf(division) : said
      }
      case 'AREA':
        return text.squareMetres(formatCount(Number(said), language))
      case 'ACCESSIBLE':
        return said === 'true' ? stationText.accessibleYes : stationText.accessibleNo
      case 'OPENS_ON':
      case 'CLOSES_ON':
        return formatDay(said, language)
      case 'FUNCTIONS':
        return said
          .split(';')
          .map(one => stationText.function[one as StationFunction] ?? one)
          .join(list)
      case 'WORKS':
        return said
          .split(';')
          .map(works => span(works.split('/')[0] ?? '', works.split('/')[1] ?? ''))
          .join(list)
      case 'SERVICES':
        return said.split(';').map(service).join(list)
      case 'DELETED':
        return text.deleted
      case 'CODE':
      case 'NAME':
      case 'NAME_EN':
      case 'ADDRESS':
      case 'LOCATION':
      case 'PHONE':
        return said
    }
  }
}
