import L from 'leaflet'

/** Tianditu's map and its Chinese labels (vec_w, cva_w) in the web Mercator projection; needs the operator's browser key. */
export function tiandituLayer(key: string): L.LayerGroup {
  const layer = (name: string) =>
    L.tileLayer(
      `https://t{s}.tianditu.gov.cn/${name}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${name}&STYLE=default` +
        `&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
      { subdomains: '01234567', minZoom: 1, maxNativeZoom: 18, maxZoom: 20, className: 'geyi-tianditu' },
    )
  return L.layerGroup([layer('vec'), layer('cva')])
}
