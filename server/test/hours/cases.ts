/** Where the clocks and the calendar are: China's with make-up workdays, Denver's without, and a place whose calendar nobody keeps. */
export type Place = 'china' | 'denver' | 'vaduz'

/** A text, a moment on the clocks of its place (or with its offset), and what is to be answered then; times in the place's clocks. */
export type Case = readonly [
  place: Place,
  text: string,
  at: string,
  state: 'OPEN' | 'CLOSED' | 'NOT_ANNOUNCED',
  next?: { readonly opens?: string | null; readonly closes?: string | null },
]

const OFFICE = 'Mo-Fr 08:30-12:00,14:00-17:30; PH off'
const UNEVEN = 'Mo-Th 08:30-17:30; Fr 08:30-16:00; PH off'
const CENTRE = 'Mo-Fr 08:30-17:30; Sa-Su 09:00-16:00; PH 10:00-15:00'
const POST = '24/7'
const NIGHT = 'Mo-Su 20:00-02:00; PH off'
const SEASONS = 'May 01-Sep 30 Mo-Fr 08:00-20:00; Oct 01-Apr 30 Mo-Fr 09:00-17:00'
const WINTER = 'Nov 15-Mar 15 10:00-16:00; Mar 16-Nov 14 08:00-20:00'
const EXCEPTIONS = 'Mo-Fr 09:00-17:00; 2026 Dec 24 off; 2026 Dec 31 09:00-12:00; 2027 Jan 02-04 10:00-11:00'

export const cases: readonly Case[] = [
  // Every week
  [
    'china',
    'Mo-Fr 09:00-17:00',
    '2026-11-23 08:59',
    'CLOSED',
    { opens: '2026-11-23 09:00', closes: '2026-11-23 17:00' },
  ],
  ['china', 'Mo-Fr 09:00-17:00', '2026-11-23 09:00', 'OPEN', { opens: '2026-11-24 09:00', closes: '2026-11-23 17:00' }],
  ['china', 'Mo-Fr 09:00-17:00', '2026-11-23 17:00', 'CLOSED', { opens: '2026-11-24 09:00' }],
  [
    'china',
    'Mo-Fr 09:00-17:00',
    '2026-11-27 17:00',
    'CLOSED',
    { opens: '2026-11-30 09:00', closes: '2026-11-30 17:00' },
  ],
  ['china', POST, '2026-02-17 03:00', 'OPEN', { opens: null, closes: null }],
  ['china', POST, '2031-02-17 03:00', 'OPEN'],
  ['china', 'off', '2026-11-23 09:00', 'CLOSED', { opens: null, closes: null }],
  [
    'china',
    'Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00',
    '2026-11-28 11:59',
    'OPEN',
    { closes: '2026-11-28 12:00' },
  ],
  [
    'china',
    'Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00',
    '2026-11-23 13:00',
    'CLOSED',
    { opens: '2026-11-23 14:00' },
  ],
  // Hours that name no holidays hold on them, and on make-up workdays
  ['china', 'Mo-Fr 09:00-17:00', '2026-10-01 10:00', 'OPEN'],
  ['china', 'Mo-Fr 09:00-17:00', '2026-10-10 10:00', 'CLOSED'],
  ['china', 'Mo-Fr 09:00-17:00', '2027-10-01 10:00', 'OPEN'],
  ['vaduz', 'Mo-Fr 09:00-17:00', '2026-12-25 10:00', 'OPEN'],
  // Holidays
  ['china', OFFICE, '2026-10-01 10:00', 'CLOSED', { opens: '2026-10-08 08:30' }],
  ['china', OFFICE, '2026-09-30 17:29', 'OPEN', { closes: '2026-09-30 17:30', opens: '2026-10-08 08:30' }],
  ['china', OFFICE, '2026-02-13 18:00', 'CLOSED', { opens: '2026-02-14 08:30' }],
  ['china', OFFICE, '2026-02-14 18:00', 'CLOSED', { opens: '2026-02-24 08:30' }],
  ['china', OFFICE, '2026-02-17 10:00', 'CLOSED'],
  ['china', OFFICE, '2026-04-06 10:00', 'CLOSED'],
  ['china', OFFICE, '2026-06-19 10:00', 'CLOSED', { opens: '2026-06-22 08:30' }],
  ['china', CENTRE, '2026-10-01 09:00', 'CLOSED', { opens: '2026-10-01 10:00', closes: '2026-10-01 15:00' }],
  ['china', CENTRE, '2026-10-01 14:59', 'OPEN'],
  ['china', CENTRE, '2026-10-08 09:00', 'OPEN', { closes: '2026-10-08 17:30' }],
  ['china', 'Mo-Fr,PH 09:00-17:00', '2026-10-04 10:00', 'OPEN'],
  ['china', 'PH off; Mo-Fr 09:00-17:00', '2026-10-01 10:00', 'OPEN'],
  ['china', 'PH off; Mo-Fr 09:00-17:00', '2026-10-04 10:00', 'CLOSED'],
  ['china', 'PH 09:00-12:00', '2026-10-08 10:00', 'CLOSED'],
  ['china', 'PH 09:00-12:00', '2026-09-28 10:00', 'CLOSED', { opens: '2026-10-01 09:00' }],
  ['denver', OFFICE, '2026-07-03 10:00', 'CLOSED', { opens: '2026-07-06 08:30' }],
  ['denver', OFFICE, '2026-07-02 10:00', 'OPEN'],
  // Make-up workdays
  ['china', OFFICE, '2026-10-10 10:00', 'OPEN', { closes: '2026-10-10 12:00' }],
  ['china', OFFICE, '2026-10-10 13:00', 'CLOSED', { opens: '2026-10-10 14:00' }],
  ['china', OFFICE, '2026-09-20 10:00', 'OPEN'],
  ['china', OFFICE, '2026-09-19 10:00', 'CLOSED', { opens: '2026-09-20 08:30' }],
  ['china', UNEVEN, '2026-10-10 15:59', 'OPEN', { closes: '2026-10-10 16:00' }],
  ['china', UNEVEN, '2026-10-10 16:00', 'CLOSED', { opens: '2026-10-12 08:30' }],
  ['china', UNEVEN, '2026-09-20 17:29', 'OPEN', { closes: '2026-09-20 17:30' }],
  ['china', CENTRE, '2026-10-10 08:30', 'OPEN', { closes: '2026-10-10 17:30' }],
  ['china', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off', '2026-10-10 16:00', 'OPEN'],
  ['china', 'Mo-Fr 09:00-17:00; 2026 Oct 10 off; PH off', '2026-10-10 10:00', 'CLOSED'],
  [
    'china',
    'Oct 01-Mar 31 Mo-Fr 10:00-16:00; Apr-Sep Mo-Fr 09:00-17:00; PH off',
    '2026-10-10 09:30',
    'CLOSED',
    { opens: '2026-10-10 10:00' },
  ],
  ['denver', OFFICE, '2026-10-10 10:00', 'CLOSED'],
  // Years that are not announced
  ['china', OFFICE, '2027-03-02 10:00', 'NOT_ANNOUNCED', { opens: null, closes: null }],
  ['china', OFFICE, '2027-03-02 13:00', 'CLOSED', { opens: null }],
  ['china', OFFICE, '2027-03-06 10:00', 'NOT_ANNOUNCED'],
  ['china', OFFICE, '2026-12-31 18:00', 'CLOSED', { opens: null, closes: null }],
  ['china', OFFICE, '2026-12-31 16:00', 'OPEN', { closes: '2026-12-31 17:30' }],
  ['china', CENTRE, '2027-03-02 11:00', 'OPEN'],
  ['china', CENTRE, '2027-03-02 16:00', 'NOT_ANNOUNCED'],
  ['china', CENTRE, '2027-03-06 16:30', 'NOT_ANNOUNCED'],
  ['china', CENTRE, '2027-03-06 18:00', 'CLOSED'],
  ['china', 'PH off', '2027-03-06 18:00', 'CLOSED'],
  ['china', OFFICE, '1999-03-02 10:00', 'NOT_ANNOUNCED'],
  ['denver', OFFICE, '2027-03-02 10:00', 'NOT_ANNOUNCED'],
  ['denver', OFFICE, '2027-03-06 10:00', 'CLOSED'],
  ['vaduz', OFFICE, '2026-03-02 10:00', 'NOT_ANNOUNCED'],
  ['vaduz', OFFICE, '2026-03-02 20:00', 'CLOSED'],
  ['vaduz', OFFICE, '2026-03-07 10:00', 'NOT_ANNOUNCED'],
  // Over midnight
  ['china', 'Fr 22:00-02:00', '2026-11-28 01:59', 'OPEN', { closes: '2026-11-28 02:00' }],
  ['china', 'Fr 22:00-26:00; Sa off', '2026-11-28 01:59', 'OPEN'],
  ['china', 'Su 22:00-02:00', '2026-11-30 00:30', 'OPEN', { closes: '2026-11-30 02:00' }],
  ['china', NIGHT, '2026-10-01 01:00', 'OPEN'],
  ['china', NIGHT, '2026-10-01 21:00', 'CLOSED', { opens: '2026-10-08 20:00' }],
  ['china', NIGHT, '2026-10-08 01:00', 'CLOSED'],
  ['china', NIGHT, '2027-01-01 01:00', 'OPEN', { closes: '2027-01-01 02:00' }],
  ['china', NIGHT, '2027-01-01 21:00', 'NOT_ANNOUNCED'],
  ['china', NIGHT, '2027-01-02 01:00', 'NOT_ANNOUNCED'],
  [
    'china',
    'Sep 30 22:00-03:00',
    '2026-10-01 02:00',
    'OPEN',
    { closes: '2026-10-01 03:00', opens: '2027-09-30 22:00' },
  ],
  // Seasons
  ['china', SEASONS, '2026-09-30 19:00', 'OPEN'],
  ['china', SEASONS, '2026-10-01 19:00', 'CLOSED', { opens: '2026-10-02 09:00' }],
  ['china', SEASONS, '2027-05-03 08:00', 'OPEN', { closes: '2027-05-03 20:00' }],
  ['china', WINTER, '2026-12-31 17:00', 'CLOSED', { opens: '2027-01-01 10:00' }],
  ['china', WINTER, '2028-02-29 15:00', 'OPEN'],
  ['china', WINTER, '2027-03-16 08:00', 'OPEN'],
  ['china', 'Jul-Aug 10:00-12:00', '2026-11-23 10:00', 'CLOSED', { opens: '2027-07-01 10:00' }],
  ['china', 'Feb 29 10:00-12:00', '2026-11-23 10:00', 'CLOSED', { opens: '2028-02-29 10:00' }],
  // Exceptions by date
  ['china', EXCEPTIONS, '2026-12-24 10:00', 'CLOSED', { opens: '2026-12-25 09:00' }],
  ['china', EXCEPTIONS, '2026-12-31 11:59', 'OPEN', { closes: '2026-12-31 12:00' }],
  ['china', EXCEPTIONS, '2026-12-31 13:00', 'CLOSED', { opens: '2027-01-01 09:00' }],
  ['china', EXCEPTIONS, '2027-01-03 10:30', 'OPEN'],
  ['china', EXCEPTIONS, '2027-12-24 10:00', 'OPEN'],
  [
    'china',
    '2026 Dec 24-2027 Jan 03 off; 2030 Jun 01 09:00-10:00',
    '2026-12-25 10:00',
    'CLOSED',
    { opens: '2030-06-01 09:00' },
  ],
  // Clocks that are set: at 02:00 on 8 March 2026 it is 03:00, at 02:00 on 1 November 01:00 again
  [
    'denver',
    '02:30-04:00',
    '2026-03-08T08:59:59Z',
    'CLOSED',
    { opens: '2026-03-08T09:00:00Z', closes: '2026-03-08T10:00:00Z' },
  ],
  ['denver', '02:30-04:00', '2026-03-08T09:00:00Z', 'OPEN'],
  [
    'denver',
    '01:15-01:45',
    '2026-11-01T07:30:00Z',
    'OPEN',
    { closes: '2026-11-01T07:45:00Z', opens: '2026-11-01T08:15:00Z' },
  ],
  ['denver', '01:15-01:45', '2026-11-01T08:30:00Z', 'OPEN'],
  ['denver', '01:15-01:45', '2026-11-01T09:30:00Z', 'CLOSED'],
  ['denver', 'Su 00:00-24:00', '2026-11-02T06:59:00Z', 'OPEN', { closes: '2026-11-02T07:00:00Z' }],
  ['vaduz', 'May-Sep 09:00-17:00', '2026-06-01T07:00:00Z', 'OPEN'],
]
