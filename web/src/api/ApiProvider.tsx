import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { client } from './client.ts'

/** Gives the pages below it the API. */
export const ApiProvider = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>
