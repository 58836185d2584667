import { Store } from '../../state/store.ts'
import { useStore } from '../../state/useStore.ts'

export type Language = 'zh' | 'en'
export type Theme = 'light' | 'dark'

/** What a visitor chose. `theme: null` follows the system. */
export interface Preferences {
  language: Language
  theme: Theme | null
  largeType: boolean
}

const KEY = 'geyi.preferences'
const darkSystem = matchMedia('(prefers-color-scheme: dark)')
const store = new Store<Preferences>({ ...initialPreferences(), ...stored() })

/** Changes some preferences, keeps them for the next visit and applies them to the page. */
export function setPreferences(changes: Partial<Preferences>): void {
  store.change(changes)
  try {
    localStorage.setItem(KEY, JSON.stringify(store.now))
  } catch {
    // Storage may be full or forbidden; the choice then holds for this visit.
  }
}

/** Writes the preferences onto the root element, where the style sheets read them. */
function applyPreferences(): void {
  const root = document.documentElement
  const { language, largeType } = store.now
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  root.dataset.theme = themeNow()
  root.dataset.type = largeType ? 'large' : 'normal'
}

/** What the visitor chose. */
export const usePreferences = (): Preferences => useStore(store, preferences => preferences)

/** The language in which the page is shown. */
export const useLanguage = (): Language => useStore(store, ({ language }) => language)

/** The language in which the page is shown, for what is said outside React. */
export const languageNow = (): Language => store.now.language

/** The theme in which the page is shown. */
export const useTheme = (): Theme => useStore(store, themeNow)

/** The theme in which the page is shown, for what is drawn outside React. */
export function themeNow(): Theme {
  return store.now.theme ?? (darkSystem.matches ? 'dark' : 'light')
}

function initialPreferences(): Preferences {
  const first = navigator.languages.find(tag => /^(zh|en)\b/i.test(tag))
  return { language: first?.toLowerCase().startsWith('en') ? 'en' : 'zh', theme: null, largeType: false }
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
  } catch {
    return {}
  }
}

applyPreferences()
store.subscribe(applyPreferences)
// Who follows the system has another theme then.
darkSystem.addEventListener('change', () => store.change({}))
