import { useCallback, useEffect, useState } from 'react'
import {
  answerTo,
  type CombinedError,
  client,
  ExplorerViewerDocument,
  type ExplorerViewerQuery,
  SignInDocument,
  SignOutDocument,
  type ViewerRightsFragment,
} from '../../api/index.ts'

export type DemoAccount = ExplorerViewerQuery['demoAccounts'][number]

/** Who is signed in, and how to change that. */
export function useViewer() {
  const [viewer, setViewer] = useState<ViewerRightsFragment | null>(null)
  const [demoAccounts, setDemoAccounts] = useState<readonly DemoAccount[]>([])
  const [asked, setAsked] = useState(false)

  const refresh = useCallback(async () => {
    const { data } = await answerTo(ExplorerViewerDocument, {})
    setAsked(true)
    if (!data) return
    setViewer(data.viewer ?? null)
    setDemoAccounts(data.demoAccounts)
  }, [])

  useEffect(() => void refresh(), [refresh])

  const signIn = useCallback(async (username: string, password: string): Promise<CombinedError | null> => {
    const { data, error } = await client.mutation(SignInDocument, { input: { username, password } }).toPromise()
    // Who signs in again as he was goes on with what is open.
    if (data?.signIn) setViewer(known => (isSame(known, data.signIn!.viewer) ? known : data.signIn!.viewer))
    return error ?? null
  }, [])

  const signOut = useCallback(async () => {
    const { data } = await client.mutation(SignOutDocument, {}).toPromise()
    setViewer(null)
    // Who came through the provider of identities signs out there too.
    const { providerAddress } = data?.signOut ?? {}
    if (providerAddress) location.assign(providerAddress)
  }, [])

  return { viewer, asked, demoAccounts, signIn, signOut, refresh }
}

const isSame = (one: ViewerRightsFragment | null, other: ViewerRightsFragment): boolean =>
  one?.username === other.username && rightsOf(one) === rightsOf(other)

const rightsOf = ({ rights }: ViewerRightsFragment): string =>
  rights.map(({ role, divisionCode }) => `${role} ${divisionCode}`).join()
