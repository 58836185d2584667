import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Where the API listens during `npm run dev`. */
const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`

/** The first question of the page, in a script of its own: it is sent while the others are still on their way. */
const begin = 'src/citizen/begin.ts'
const beginFirst: Plugin = {
  name: 'begin-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, path }) {
      if (path !== '/index.html') return []
      const built = Object.values(bundle ?? {}).find(
        part => part.type === 'chunk' && part.facadeModuleId === page(begin),
      )
      const src = built ? `./${built.fileName}` : `/${begin}`
      return [{ tag: 'script', attrs: { type: 'module', crossorigin: true, src }, injectTo: 'head-prepend' }]
    },
  },
}

/** Each generated document is a module of its own, so that a page brings only those along that it asks. */
const documentsApart = (): Plugin => {
  const documents = new Map<string, string>()
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /api[\\/]generated[\\/]graphql\.ts$/ },
      handler: code =>
        code.replaceAll(/^export const (\w+) = (\{.*\}) as unknown as .*;$/gm, (_line, name: string, value: string) => {
          documents.set(name, value)
          return `export { default as ${name} } from 'document:${name}'`
        }),
    },
    resolveId: id => (id.startsWith('document:') ? `\0${id}` : null),
    load: id => (id.startsWith('\0document:') ? `export default ${documents.get(id.slice(10))}` : null),
  }
}

/** Signs of Ant Design's have English names, such as “exclamation-circle”. All of them stand beside words that say the same. */
const ICON_NAME = 'role: "img",\n    "aria-label": icon.name'
const decorativeIcons: Plugin = {
  name: 'decorative-icons',
  transform: {
    filter: { id: /@ant-design[\\/]icons[\\/]es[\\/]components[\\/]AntdIcon(Light)?\.js$/ },
    handler(code) {
      if (!code.includes(ICON_NAME)) this.error('Ant Design names its signs in another way now.')
      return code.replace(ICON_NAME, '"aria-hidden": true')
    },
  },
}

/**
 * The citizen's page can be installed and opens without network, and so does the poster of a station: their own files are kept when
 * one of them is first opened, tiles as they are seen. Officials' pages are not: what they show must be what the server has.
 */
const installable = VitePWA({
  injectRegister: null,
  manifest: {
    name: '格驿 · 找驿站',
    short_name: '格驿',
    description: '找到最近的党群服务阵地。Find the nearest service station.',
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f7f5f0',
    theme_color: '#f7f5f0',
    icons: [
      { src: 'app-icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'app-icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: [
      'index.html',
      '*.svg',
      'assets/{base,begin,early,index,rolldown-runtime,map,CitizenMap,StationCard,GridCard,LazyCards,RouteLinks,HoursTable,WhatChanges,openingHours,esm,PosterPage,QrCode}-*.{js,css}',
    ],
    directoryIndex: null,
    navigateFallback: null,
    skipWaiting: true,
    clientsClaim: true,
    runtimeCaching: [
      {
        // The page as the server has it; as it was kept where the server does not answer.
        urlPattern: ({ request, url }) =>
          request.mode === 'navigate' &&
          (url.href.split(/[?#]/)[0] === registration.scope || url.href.startsWith(`${registration.scope}poster/`)),
        handler: 'NetworkFirst',
        options: { cacheName: 'page', networkTimeoutSeconds: 5, precacheFallback: { fallbackURL: 'index.html' } },
      },
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${registration.scope}tiles/`),
        handler: 'StaleWhileRevalidate',
        options: { cacheName: 'tiles', expiration: { maxEntries: 300 } },
      },
    ],
  },
})

/** The worker’s own; where it lies the server says, the build does not know. */
declare const registration: { readonly scope: string }

export default defineConfig({
  base: './',
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [documentsApart(), decorativeIcons, react(), beginFirst, installable],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': { target: api, ws: true }, '/tiles': api, '/sign-in': api, '/api': api },
  },
  build: {
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: page('index.html'), begin: page(begin), graphiql: page('graphiql.html') },
      output: {
        // What every page needs comes in one piece: a phone waits longer for many files than for a few words too many.
        codeSplitting: {
          groups: [
            {
              name: 'early',
              test: /src[\\/](address[\\/]prefix|api[\\/](early|clock)|citizen[\\/](view[\\/]minute|stations[\\/]pageSize))\.ts$/,
            },
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|urql|@urql[\\/]core|wonka|wouter|regexparam)[\\/]|web[\\/]src[\\/](ui(?![\\/](QrCode|field|table|bar[\\/]Views))|api(?![\\/]socket)|stations[\\/]kept|time[\\/]changes[\\/]LazyWhatChanges|citizen[\\/](view|stations[\\/](OpenLine|openState)|card[\\/](Card\.module|routes[\\/]RouteLinks\.module))|map[\\/](places|canvas[\\/](place|placeInside|boxAround)\.ts|stations[\\/](kinds|pin|StationPin))\b)|shared[\\/]src[\\/]codes[\\/]gridName|rolldown[\\/]runtime|document:(OneStation|CitizenSettings|ExplorerViewer|PlanToDraw)Document/,
            },
          ],
        },
      },
      onLog(level, log, report) {
        // A hint to another compiler in the query editor's dependencies, without effect here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
