import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The executable of a tool that is installed in one of the packages. */
export const tool = (folder, name) => join(root, folder, 'node_modules/.bin', name)

/** Our own tools and Node.js before those of the machine. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  // Node.js keeps compiled code there: a start is almost half a second shorter.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/geyi-compile'),
  TSX_TSCONFIG_PATH: join(root, 'server/tsconfig.json'),
}

/** Who started us. */
const parent = process.ppid
/** How often we look whether it still lives, in milliseconds. */
const LOOK = 500

/** Runs the `geyi` command and ends with its exit code. */
export const runGeyi = args =>
  run([{ command: tool('.', 'node'), args: ['--enable-source-maps', join(root, 'server/dist/cli.js'), ...args] }])

/** Runs commands side by side until the first ends, then ends the others, and this process with its exit code. */
export function run(commands) {
  const children = commands.map(({ command, args }) =>
    spawn(command, args, { cwd: root, env: environment, stdio: 'inherit' }),
  )
  // The terminal sends Ctrl-C to the children too; this process only has to stay until they are done.
  process.on('SIGINT', () => {})
  const end = () => {
    for (const child of children) child.kill('SIGTERM')
  }
  process.on('SIGTERM', end)
  // npm sends a signal to the shell in which it runs us. The shell ends by it and hands it to nobody.
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) end()
    }, LOOK).unref()
  return new Promise(() => {
    for (const child of children)
      child.on('exit', (code, signal) => {
        end()
        process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
      })
  })
}
