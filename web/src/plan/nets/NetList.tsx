import { quantise } from '@geyi/shared/geo'
import { Button, Checkbox } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { groundAround } from './desk/groundAround.ts'
import css from './desk/Nets.module.css'
import type { Net } from './desk/net.ts'
import { netsTexts } from './desk/nets.texts.ts'
import type { NetsProps } from './desk/netsProps.ts'
import type { NetRemark } from './desk/netsServer.ts'
import { LineSample } from './LineSample.tsx'

/** The nets beside the plan: how each is drawn, whether it is, what was read, and away with it. */
export function NetList(props: NetsProps) {
  const { nets } = props
  const text = useText(netsTexts)
  const all = useStore(nets, state => state.nets)
  if (!all) return null
  if (all.length === 0) return <p className={css.note}>{text.none}</p>
  return (
    <ul className={css.list}>
      {all.map((net, place) => (
        <li key={net.department}>
          <Line {...props} net={net} place={place} />
          {net.remarks.length > 0 && <Remarks {...props} net={net} />}
        </li>
      ))}
    </ul>
  )
}

function Line({ desk, nets, net, place }: NetsProps & { net: Net; place: number }) {
  const text = useText(netsTexts)
  const language = useLanguage()
  const isShown = useStore(nets, state => !state.hidden.has(net.department))
  const isBusy = useStore(nets, state => state.isBusy)
  const { department, facts } = net
  const staff = [...facts.values()].reduce((sum, { staffCount }) => sum + (staffCount ?? 0), 0)
  const remove = async () => {
    if (await nets.remove(department)) showToast({ text: text.removed(department) })
  }
  return (
    <div className={css.net}>
      <Checkbox
        checked={isShown}
        aria-label={text.show(department)}
        onChange={({ target }) => nets.show(department, target.checked)}
      >
        <LineSample place={place} />
        <b>{department}</b>{' '}
        <small>
          {[
            text.cells(formatCount(facts.size, language)),
            ...(staff > 0 ? [text.staff(formatCount(staff, language))] : []),
          ].join(' · ')}
        </small>
      </Checkbox>
      {desk.mayEdit && (
        <Button
          size="small"
          type="text"
          disabled={isBusy}
          aria-label={text.remove(department)}
          onClick={() => void remove()}
        >
          ✕
        </Button>
      )}
    </div>
  )
}

/** What was found on reading a net, by kind. */
function Remarks({ net, ...props }: NetsProps & { net: Net }) {
  const text = useText(netsTexts)
  const byCode = [...Map.groupBy(net.remarks, ({ code }) => code)]
  return (
    <details className={css.remarks}>
      <summary>{text.remarks(net.remarks.length)}</summary>
      <dl>
        {byCode.map(([code, remarks]) => (
          <div key={code}>
            <dt>{text.remark[code]}</dt>
            {remarks.map((remark, i) => (
              <Remark key={i} {...props} net={net} remark={remark} />
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

function Remark({ desk, look, net, remark }: NetsProps & { net: Net; remark: NetRemark }) {
  const text = useText(netsTexts)
  const language = useLanguage()
  const { code, cells, row, value, area, longitude, latitude, message } = remark
  const said = [
    typeof row === 'number' ? text.row(row) : null,
    cells.map(cell => net.facts.get(cell)?.name ?? cell).join('、') || null,
    value ?? null,
    typeof area === 'number' ? text.area(formatCount(Math.round(area), language)) : null,
  ].filter(part => part !== null)
  const place =
    typeof longitude === 'number' && typeof latitude === 'number'
      ? ([quantise(longitude), quantise(latitude)] as const)
      : null
  return (
    <dd>
      <span>
        {said.join(' · ')} {code === 'FILE' || code === 'ROW_LEFT_OUT' ? <small lang="en">{message}</small> : null}
      </span>
      {place && (
        <Button size="small" onClick={() => look(groundAround(place), desk.now.selected)}>
          {text.pointOut}
        </Button>
      )}
    </dd>
  )
}
