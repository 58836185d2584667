/** How long the texts of a station may be; the same whether a planner writes them or a file brings them. */
export const stationTexts = {
  code: { most: 100 },
  name: { most: 200 },
  nameEn: { most: 200 },
  address: { most: 500 },
  phone: { most: 40 },
  openingHours: { most: 500 },
} as const
