import { Migration } from '@mikro-orm/migrations'

/**
 * What can be found and is nowhere, such as services: whoever looks around a place looks at these, too. And all events are followed
 * anew, because some were passed over where more than a thousand were waiting.
 */
export class EntriesNowhere extends Migration {
  override name = '0018-entries-nowhere'

  override up(): void {
    this.addSql('create index search_entry_nowhere on search_entry (id) where place is null')
    this.addSql('update search_state set position = 0')
  }
}
