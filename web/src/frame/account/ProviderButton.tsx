import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { at, pathHere } from '../../address/prefix.ts'
import { IdentityProviderDocument, useQuery } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'
import css from '../Panel.module.css'

/** What the server says behind the `#` of who has come back from the provider and is not let in. */
const TROUBLE = /^#sign-in=([A-Z_]+)$/

/** Whether somebody has come back from the provider of identities and is not let in. */
export const isBackInVain = (): boolean => TROUBLE.test(location.hash)

/** The way through the provider of identities, where there is one. */
export function ProviderButton() {
  const text = useText(frameTexts)
  const [{ data }] = useQuery({ query: IdentityProviderDocument })
  const [trouble] = useState(() => TROUBLE.exec(location.hash)?.[1])
  useEffect(() => {
    if (isBackInVain()) history.replaceState(null, '', `${location.pathname}${location.search}`)
  }, [])
  const provider = data?.identityProvider
  if (!provider) return null
  const to = encodeURIComponent(`${pathHere()}${location.search}`)
  return (
    <div className={css.provider}>
      {trouble && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.provider[trouble as keyof typeof text.provider] ?? text.provider.FAILED}
        />
      )}
      <Button block href={`${at(provider.path)}?to=${to}`}>
        {text.signInBy(provider.name || text.providerName)}
      </Button>
      <p className={css.or}>{text.or}</p>
    </div>
  )
}
