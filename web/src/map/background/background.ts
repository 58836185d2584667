import type L from 'leaflet'
import { boxOf } from '../canvas/boxOf.ts'
import type { Theme } from '../canvas/palette.ts'
import { type Locale, mapWords } from '../canvas/words.ts'
import { BackdropLayer } from './backdropLayer.ts'
import { escaped, type MapSource, markupOf, sourcesIn } from './sources.ts'
import { tiandituLayer } from './tianditu.ts'

/** What lies under everything: as the operator has configured it, and whose it is. */
export interface BackgroundSettings {
  readonly tiandituKey?: string | null | undefined
  readonly approvalNumber?: string | null | undefined
  readonly sources?: readonly MapSource[] | undefined
}

/** The background layer and the line that says whose it is. */
export class Background {
  private readonly map: L.Map
  private layer: L.Layer | null = null
  private settings: BackgroundSettings = {}
  private attribution: string[] = []
  private sample = false
  private theme: Theme
  private locale: Locale

  constructor(map: L.Map, theme: Theme, locale: Locale) {
    this.map = map
    this.theme = theme
    this.locale = locale
    this.set({})
    map.on('moveend', () => this.attribute())
  }

  /** Tianditu where there is a key for it, else the own drawing. */
  set(settings: BackgroundSettings): void {
    const same = this.layer && (settings.tiandituKey ?? null) === (this.settings.tiandituKey ?? null)
    this.settings = settings
    if (!same) {
      this.layer?.remove()
      this.layer = settings.tiandituKey ? tiandituLayer(settings.tiandituKey) : new BackdropLayer(this.theme)
      // Names of streets are placed when the tiles that carry them have come.
      this.layer.on('load', () => this.map.fire('geyi:background'))
      // Pictures blur between whole levels; what is drawn here does not.
      this.map.options.zoomSnap = settings.tiandituKey ? 1 : 0.5
      this.layer.addTo(this.map)
    }
    this.attribute()
  }

  /** Says that what is shown is invented. */
  setSample(sample: boolean): void {
    this.sample = sample
    this.attribute()
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.own()?.setTheme(theme)
  }

  setLocale(locale: Locale): void {
    this.locale = locale
    this.attribute()
  }

  /** The own drawing, if that is what lies there. */
  own(): BackdropLayer | null {
    return this.layer instanceof BackdropLayer ? this.layer : null
  }

  private attribute(): void {
    const control = this.map.attributionControl
    const words = mapWords(this.locale)
    const lines = [
      ...(this.sample ? [words.sample] : []),
      ...(this.settings.tiandituKey ? ['© 天地图 · 国家基础地理信息中心'] : []),
      ...(this.settings.approvalNumber ? [`审图号：${escaped(this.settings.approvalNumber)}`] : []),
      ...sourcesIn(this.settings.sources, boxOf(this.map), this.locale).map(markupOf),
    ]
    if (lines.length === 0) lines.push(words.background)
    if (lines.join() === this.attribution.join()) return
    for (const line of this.attribution) control.removeAttribution(line)
    for (const line of lines) control.addAttribution(line)
    this.attribution = lines
  }
}
