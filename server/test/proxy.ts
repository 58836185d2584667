import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A proxy as operators put one before the server: TLS ends at it, and it says for whom it asks. */
export interface TlsProxy {
  readonly port: number
  close(): Promise<void>
}

/** Passes everything on to a port, sockets too. Who a request is from, it reads from `x-test-client`, for want of other machines. */
export async function openProxy(target: number): Promise<TlsProxy> {
  const headersOf = ({ headers }: IncomingMessage) => {
    const { 'x-test-client': client = '203.0.113.1', 'x-forwarded-for': before, ...others } = headers
    return {
      ...others,
      'x-forwarded-for': before ? `${before}, ${client}` : String(client),
      'x-forwarded-proto': 'https',
    }
  }
  const server = createServer((incoming, outgoing) => {
    const { method, url } = incoming
    const onward = request(
      { port: target, host: '127.0.0.1', method, path: url, headers: headersOf(incoming) },
      answer => {
        outgoing.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.on('upgrade', (incoming, socket) => {
    const onward = connect(target, '127.0.0.1', () => {
      const lines = Object.entries(headersOf(incoming)).map(([name, value]) => `${name}: ${value}`)
      onward.write(`GET ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      onward.pipe(socket).pipe(onward)
    })
    for (const [one, other] of [
      [onward, socket],
      [socket, onward],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port: await listening(server), close }
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

export interface Response {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  readonly json: any
}

/** Asks a port with whatever headers, the name of the host included. */
export async function send(
  port: number,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Response> {
  const asked = request({ port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET', headers })
  if (body) asked.setHeader('content-type', 'application/json')
  asked.end(body ? JSON.stringify(body) : undefined)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const part of answer.setEncoding('utf8')) text += part
  const isJson = String(answer.headers['content-type']).includes('json')
  return { status: answer.statusCode!, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined }
}
