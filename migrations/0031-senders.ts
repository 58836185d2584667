import { Migration } from '@mikro-orm/migrations'

/** By which key of its account a file was sent, or a job started; none where a person did. */
export class Senders extends Migration {
  override name = '0031-senders'

  override up(): void {
    this.addSql('alter table kept_file add column key_id uuid')
    this.addSql('alter table job add column key_id uuid')
  }
}
