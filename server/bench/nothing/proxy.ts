import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../src/errors/start-error.ts'

/** Where Debian installs it. */
const NGINX = '/usr/sbin/nginx'

/** An nginx in a folder, with the places that Debian's has in /etc. */
export class Nginx {
  /** The commands that check it and have it read its settings, here where nothing runs it as a service. */
  readonly check: string
  readonly certificate: string

  private constructor(
    readonly folder: string,
    readonly port: number,
    server: number,
    redirects: number,
  ) {
    for (const part of ['conf.d', 'ssl', 'temp']) mkdirSync(join(folder, part), { recursive: true })
    this.certificate = join(folder, 'ssl/cert.pem')
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      kind => `${kind}_temp_path ${join(folder, 'temp', kind)};`,
    )
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
worker_processes 1;
events {}
http { access_log off; ${temporary.join(' ')} include ${join(folder, 'conf.d')}/*.conf; }
`,
    )
    const nginx = `${NGINX} -p ${folder} -c ${join(folder, 'nginx.conf')} -e ${join(folder, 'error.log')}`
    // The recipe with our ports and our folder, and nothing else of it changed.
    const edit = [
      `s|listen 443 |listen 127.0.0.1:${port} |`,
      `s|listen 80;|listen 127.0.0.1:${redirects};|`,
      `s|127.0.0.1:4000|127.0.0.1:${server}|`,
      `s|/etc/ssl/geyi|${join(folder, 'ssl')}|`,
    ]
    // What goes on in the background holds on to nothing of whoever began it.
    this.check = `sed -i '${edit.join('; ')}' ${join(folder, 'conf.d')}/geyi.conf && ${nginx} -t && ${nginx} >/dev/null 2>&1 3>&-`
  }

  static make(folder: string, ports: { own: number; server: number; redirects: number }): Nginx {
    if (!existsSync(NGINX)) throw new StartError('nginx is missing. Install it: apt-get install nginx')
    return new Nginx(folder, ports.own, ports.server, ports.redirects)
  }

  end(): void {
    try {
      process.kill(Number(readFileSync(join(this.folder, 'nginx.pid'), 'utf8')), 'SIGQUIT')
    } catch {
      // Not begun, or ended already.
    }
  }
}
