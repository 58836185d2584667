import { type Texts, useText } from '../../../ui/words/text.ts'
import { citizenTexts } from '../../view/citizen.texts.ts'
import css from './RouteLinks.module.css'
import { MAP_APPS, type MapApp, routeLink, type Stop } from './routeLinks.ts'

/** What the apps are called. */
const names: Texts<Record<MapApp, string>> = {
  zh: { amap: '高德地图', baidu: '百度地图', tencent: '腾讯地图', apple: '苹果地图', google: '谷歌地图' },
  en: { amap: 'Amap', baidu: 'Baidu', tencent: 'Tencent', apple: 'Apple', google: 'Google' },
}

/** Links that open the way to a station in the map apps that people use. */
export function RouteLinks({ to, from }: { to: Stop; from: Stop | null }) {
  const text = useText(citizenTexts)
  const appNames = useText(names)
  return (
    <section className={css.routes}>
      <h3>{text.route}</h3>
      <ul>
        {MAP_APPS.map(app => (
          <li key={app}>
            <a href={routeLink(app, to, from)} target="_blank" rel="noreferrer">
              {appNames[app]}
            </a>
          </li>
        ))}
      </ul>
      <p>{text.routeNote}</p>
    </section>
  )
}
