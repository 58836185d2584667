/** What the examples ask about, taken from what is stored. */
export interface Here {
  longitude: number
  latitude: number
  districtCode: string
  subdistrictCode: string
  /** A demo account, where there is one. */
  account: { username: string; password: string } | null
  station: { id: string; version: number } | null
}

/** What an integrator wants to do first, as requests that run as they are: each is one tab. */
export function examplesFor({ longitude, latitude, districtCode, subdistrictCode, account, station }: Here): string[] {
  const point = `{ longitude: ${longitude}, latitude: ${latitude} }`
  const { username, password } = account ?? { username: 'your name', password: 'your password' }
  const { id, version } = station ?? { id: 'ServiceStation:…', version: 1 }
  return [
    `# 离某处最近的驿站
# The nearest stations to a place, by true distance.
query NearestStations {
  nearestStations(
    point: ${point}
    first: 5
  ) {
    edges {
      distance # metres
      walkingMinutes # an estimate
      node {
        name
        kind
        isOpen
        nextChange
        phone
        location
      }
    }
  }
}
`,
    `# 这里是哪个网格
# Which grid is this?
query GridAtAPlace {
  gridAt(point: ${point}) {
    code
    name
    kind
    households
    community {
      name
      parent {
        name
      }
    }
    leader {
      name
      officePhone # masked without a planner's right
    }
  }
}
`,
    `# 区县概况
# A district in figures.
query DistrictSummary {
  division(code: "${districtCode}") {
    name
    sample
    householdBand {
      min
      max
    }
    summary {
      subdistricts
      communities
      grids
      gridsOutOfBand
      gridLeaders
      gridWorkers
      households
      population
      stationsByKind {
        kind
        count
      }
    }
  }
}
`,
    `# 分页读取网格边界
# A page of grids with their boundaries.
# For the next page add after: "the endCursor of this one".
query GridsOfASubdistrict {
  grids(filter: { within: "${subdistrictCode}" }, first: 10) {
    edges {
      node {
        code
        name
        households
        area # square metres
        problems {
          code
          message
        }
        boundary # GeoJSON
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
`,
    `# 登录并修改驿站
# Run SignIn first: the browser then keeps the session cookie.
# Demo accounts exist only in the sample, on the server's own machine.
mutation SignIn {
  signIn(
    input: {
      username: ${JSON.stringify(username)}
      password: ${JSON.stringify(password)}
    }
  ) {
    viewer {
      displayName
      rights {
        role
        divisionCode
      }
    }
  }
}

# Every change carries the version that you saw.
# If somebody was faster: VERSION_CONFLICT, with the current one.
mutation UpdateStation {
  updateStation(
    input: {
      id: ${JSON.stringify(id)}
      version: ${version}
      openingHours: "Mo-Fr 08:30-17:30; Sa 09:00-12:00"
    }
  ) {
    station {
      id
      version
      openingHours
    }
  }
}

mutation SignOut {
  signOut(input: {}) {
    signedOut
  }
}
`,
  ]
}
