import { theme as antTheme, ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { DownIcon } from '../../ui/icons.tsx'
import { useLanguage, usePreferences, useTheme } from '../../ui/words/preferences.ts'
import { useMedia } from '../../ui/words/useMedia.ts'
import css from './Busy.module.css'

type Algorithm = Extract<ThemeConfig['algorithm'], (...tokens: never[]) => unknown>

/** The dark algorithm dulls the accent until neither words in it nor words on it can be read. */
const brightAccent: Algorithm = (_, tokens) => ({
  ...tokens!,
  colorPrimary: '#72b3f7',
  colorPrimaryHover: '#8ec3f9',
  colorPrimaryActive: '#5b9be6',
  colorPrimaryText: '#72b3f7',
  colorPrimaryTextHover: '#8ec3f9',
  colorPrimaryTextActive: '#5b9be6',
})

/** Not Ant Design's own: that one has an English name, and may stay in the button's name when its leaving is interrupted. */
const BUSY = <span className={css.ring} aria-hidden />

/** Ant Design in the colours, language and size of type of the page. */
export function PlannerTheme({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const dark = useTheme() === 'dark'
  const { largeType } = usePreferences()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      // Ant Design's own sign has an English name.
      select={{ suffixIcon: <DownIcon /> }}
      button={{ autoInsertSpace: false, loadingIcon: BUSY }}
      theme={{
        algorithm: dark ? [antTheme.darkAlgorithm, brightAccent] : antTheme.defaultAlgorithm,
        components: {
          ...(dark ? { Button: { primaryColor: '#0c1a2b' } } : {}),
          Form: { itemMarginBottom: 16 },
          Segmented: { trackBg: dark ? '#12171e' : '#eceff3', itemSelectedBg: dark ? '#3a4756' : '#ffffff' },
        },
        token: {
          motion: !still,
          colorPrimary: dark ? '#5b9be6' : '#1f5fae',
          // The algorithm's own is too pale for white words on it.
          ...(dark ? {} : { colorPrimaryHover: '#2c6cb6' }),
          colorLink: dark ? '#7fb4f2' : '#1f5fae',
          colorBgContainer: dark ? '#1b222b' : '#ffffff',
          colorBgElevated: dark ? '#232c37' : '#ffffff',
          colorBorder: dark ? '#4a5766' : '#c3cad3',
          colorText: dark ? '#e8ecf1' : '#1c2733',
          colorTextSecondary: dark ? '#a5b1be' : '#55616f',
          // Words that stand in for others are words too: they must be read.
          colorTextPlaceholder: dark ? '#a5b1be' : '#55616f',
          colorTextDescription: dark ? '#a5b1be' : '#55616f',
          // Red belongs to stations: what is wrong or destroys is amber.
          colorError: dark ? '#f0c06a' : '#8a5200',
          // Menus of the bar open above it.
          zIndexPopupBase: 1200,
          borderRadius: 6,
          fontSize: largeType ? 20 : 14,
          fontFamily: language === 'zh' ? 'var(--font)' : '"Latin quotes", var(--font)',
        },
      }}
    >
      {children}
    </ConfigProvider>
  )
}
