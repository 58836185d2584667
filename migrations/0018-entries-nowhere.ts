import { Migration } from '@mikro-orm/migrations'

/** What can be found and is nowhere, such as services: whoever looks around a place looks at these, too. */
export class EntriesNowhere extends Migration {
  override name = '0018-entries-nowhere'

  override up(): void {
    this.addSql('create index search_entry_nowhere on search_entry (id) where place is null')
  }
}
