import { Migration } from '@mikro-orm/migrations'

/**
 * Opening hours that are not the same in every week, and the calendar of public holidays and make-up workdays by which some go.
 * Hours of every week stay minutes of it (`open_week`); of any other text `special_hours` keeps what is open on each sort of day.
 */
export class HoursAndHolidays extends Migration {
  override name = '0012-hours-and-holidays'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements = [
  /* A year of a district's calendar: replaced as a whole. Years that are not announced have no days. */
  `create table holiday_year (
     district_code text not null,
     year integer not null check (year between 1900 and 2199),
     version integer not null default 1,
     announced boolean not null,
     primary key (district_code, year)
   )`,
  `create table holiday (
     district_code text not null,
     day date not null,
     year integer not null generated always as (extract(year from day)::integer) stored,
     kind text not null check (kind in ('HOLIDAY','WORKDAY')),
     name text not null,
     name_en text,
     primary key (district_code, day),
     foreign key (district_code, year) references holiday_year on delete cascade
   )`,
  `create index holiday_day on holiday (day)`,
  `create index holiday_workday on holiday (district_code) where kind = 'WORKDAY'`,

  /*
   * A text's seasons. first and last are month and day, 501 … 930, or dates, 20261224, which come before. open: minutes from
   * sort of day × 2,880 on; sorts 0 … 6 are Monday … Sunday, 7 … 13 the same as public holidays.
   */
  `create table special_hours (
     opening_hours text not null,
     first integer not null,
     last integer not null,
     follows_holidays boolean not null,
     open int4multirange not null,
     primary key (opening_hours, first)
   )`,
]
