import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Where the API listens during `npm run dev`. */
const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': { target: api, ws: true }, '/tiles': api, '/api': api },
  },
  build: {
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      onLog(level, log, report) {
        // A hint to another compiler in the query editor's dependencies, without effect here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
