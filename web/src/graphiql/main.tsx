import { GraphiQL } from 'graphiql'
import { at } from '../address/prefix.ts'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './page.css'
import { examplesFor } from './examples.ts'
import { findHere } from './here.ts'
import { send } from './send.ts'

const examples = examplesFor(await findHere())

createRoot(document.getElementById('root')!).render(
  <GraphiQL fetcher={send} defaultTabs={examples.map(query => ({ query }))}>
    <GraphiQL.Logo>
      <a className="geyi-home" href={at('/')}>
        格驿 Geyi
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
