import { gridNameIn } from '@geyi/shared/codes'
import { Alert, Button, Popconfirm, Skeleton, Tag } from 'antd'
import { StationDetailDocument, type StationInFullFragment, useQuery } from '../api/index.ts'
import { Facts } from '../frame/Figures.tsx'
import css from '../frame/Panel.module.css'
import { kindName, StationPin } from '../map/places.ts'
import { formatArea } from '../ui/words/formatArea.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { useMedia } from '../ui/words/useMedia.ts'
import type { Station } from './desk/stationServer.ts'
import { HoursTable } from './hours/HoursTable.tsx'
import { stationTexts } from './stations.texts.ts'

interface StationDetailProps {
  readonly station: Station
  /** May be changed by who is signed in; `null` when nobody is, undefined when nothing can be changed now. */
  readonly editable: boolean | null | undefined
  /** The subtrees that the account may change, in words. */
  readonly places: readonly string[]
  readonly goTo: (code: string) => void
  readonly edit: (station: StationInFullFragment) => void
  readonly remove: () => void
}

/** Everything about one station, and what may be done with it. */
export function StationDetail({ station, editable, places, goTo, edit, remove }: StationDetailProps) {
  const text = useText(stationTexts)
  const language = useLanguage()
  const nameOf = useName()
  const fine = useMedia('(pointer: fine)')
  const [{ data, fetching }] = useQuery({
    query: StationDetailDocument,
    variables: { id: station.id },
    requestPolicy: 'cache-and-network',
  })
  const detail = data?.station?.id === station.id ? data.station : null
  const unset = <span className={css.note}>{text.unset}</span>
  return (
    <>
      <p className={css.tags}>
        <StationPin kind={station.kind} width={18} />
        <span>{kindName(station.kind, language)}</span>
        {detail && detail.openState !== 'UNKNOWN' && (
          <Tag color={detail.openState === 'OPEN' ? 'green' : 'default'}>{text.openStates[detail.openState]}</Tag>
        )}
      </p>
      {editable && detail && (
        <div className={css.actions}>
          <Button type="primary" onClick={() => edit(detail)}>
            {text.edit}
          </Button>
          <Popconfirm
            title={text.deleteAsk(station.name)}
            description={text.deleteNote}
            okText={text.delete}
            cancelText={text.cancel}
            onConfirm={remove}
          >
            <Button>{text.delete}</Button>
          </Popconfirm>
        </div>
      )}
      {detail ? (
        <Facts
          facts={[
            [text.address, detail.address ?? unset],
            [text.phone, detail.phone ? <a href={`tel:${detail.phone}`}>{detail.phone}</a> : unset],
            [text.openingHours, detail.openingHours ? <HoursTable hours={detail.openingHours} /> : unset],
            [text.area, detail.area ? formatArea(detail.area, language) : unset],
            [text.accessible, accessText(detail.accessible, text)],
            [
              text.division,
              detail.division ? (
                <Button type="link" className={css.link ?? ''} onClick={() => goTo(detail.division!.code)}>
                  {nameOf(detail.division)}
                </Button>
              ) : (
                station.divisionCode
              ),
            ],
            [
              text.grid,
              detail.grid ? (
                <Button type="link" className={css.link ?? ''} onClick={() => goTo(detail.grid!.code)}>
                  {gridNameIn(language, detail.grid)} <span className={css.code}>{detail.grid.code}</span>
                </Button>
              ) : (
                text.noGrid
              ),
            ],
            [
              text.serviceItems,
              detail.serviceItems.length > 0 ? (
                <span className={css.items}>
                  {detail.serviceItems.map(item => (
                    <Tag key={item.id}>{nameOf(item)}</Tag>
                  ))}
                </span>
              ) : (
                unset
              ),
            ],
            [text.code, detail.code ? <span className={css.code}>{detail.code}</span> : unset],
          ]}
        />
      ) : (
        fetching && <Skeleton active className={css.skeleton ?? ''} />
      )}
      <p className={css.hint}>
        {editable === null ? text.signInToEdit : editable ? (fine ? text.moveHint : text.moveHintTouch) : ''}
      </p>
      {editable === false && (
        <Alert
          className={css.alert ?? ''}
          type="info"
          showIcon
          title={places.length > 0 ? text.outside(places) : text.viewOnly}
        />
      )}
    </>
  )
}

function accessText(accessible: boolean | null | undefined, text: (typeof stationTexts)['zh']): string {
  if (typeof accessible !== 'boolean') return text.unset
  return accessible ? text.accessibleYes : text.accessibleNo
}
