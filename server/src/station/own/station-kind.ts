import { registerEnumType } from 'type-graphql'

/** Kinds of service station (党群服务阵地). */
export enum StationKind {
  DISTRICT_CENTER = 'DISTRICT_CENTER',
  SUBDISTRICT_CENTER = 'SUBDISTRICT_CENTER',
  COMMUNITY_CENTER = 'COMMUNITY_CENTER',
  SERVICE_STATION = 'SERVICE_STATION',
  RED_POST = 'RED_POST',
  COURIER_POST = 'COURIER_POST',
}

registerEnumType(StationKind, {
  name: 'StationKind',
  description: 'Kind of a service station (党群服务阵地).',
  valuesConfig: {
    DISTRICT_CENTER: { description: '区党群服务中心' },
    SUBDISTRICT_CENTER: { description: '街道党群服务中心' },
    COMMUNITY_CENTER: { description: '社区党群服务中心' },
    SERVICE_STATION: { description: '党群服务站' },
    RED_POST: { description: '红色驿站' },
    COURIER_POST: { description: '小哥驿站' },
  },
})
