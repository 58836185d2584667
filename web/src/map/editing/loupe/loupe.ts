import L from 'leaflet'

/** Pixels across, and how much larger it shows. */
const ACROSS = 128
const LARGER = 2
/** Pixels from a finger to the middle of the loupe. */
const AWAY = 116

/** A round glass beside a finger that shows what is under it. */
export class Loupe {
  private readonly map: L.Map
  private readonly canvas: HTMLCanvasElement
  private at: L.Point | null = null

  constructor(map: L.Map) {
    this.map = map
    this.canvas = L.DomUtil.create('canvas', 'geyi-loupe', map.getContainer())
    this.canvas.setAttribute('aria-hidden', 'true')
    this.canvas.hidden = true
  }

  /** Shows what lies under a place of the map's window, away from it; nothing without one. */
  show(at: L.Point | null): void {
    this.at = at
    this.canvas.hidden = at === null
    if (at) this.draw()
  }

  /** Draws again: what lies under it may have changed. */
  draw(): void {
    const { at, canvas } = this
    if (!at) return
    const ratio = Math.min(window.devicePixelRatio || 1, 3)
    canvas.width = canvas.height = ACROSS * ratio
    const context = canvas.getContext('2d')
    if (!context) return
    const window_ = this.map.getContainer().getBoundingClientRect()
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.beginPath()
    context.arc(ACROSS / 2, ACROSS / 2, ACROSS / 2, 0, 7)
    context.clip()
    context.fillStyle = getComputedStyle(this.map.getContainer()).backgroundColor
    context.fillRect(0, 0, ACROSS, ACROSS)
    context.translate(ACROSS / 2, ACROSS / 2)
    context.scale(LARGER, LARGER)
    context.translate(-at.x, -at.y)
    for (const picture of this.pictures()) {
      const box = picture.getBoundingClientRect()
      context.drawImage(picture, box.left - window_.left, box.top - window_.top, box.width, box.height)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawCross(context)
    const { x, y } = this.middle(at)
    canvas.style.transform = `translate(${x - ACROSS / 2}px, ${y - ACROSS / 2}px)`
  }

  remove(): void {
    this.canvas.remove()
  }

  /** What the map is made of, from the lowest to the highest. */
  private pictures(): (HTMLCanvasElement | HTMLImageElement)[] {
    const panes = ['tilePane', 'overlayPane', 'geyi-editing'].map(name => this.map.getPane(name)!)
    return panes.flatMap(pane => [...pane.querySelectorAll<HTMLCanvasElement | HTMLImageElement>('canvas, img')])
  }

  /** Above the finger, or beside it where there is no room. */
  private middle({ x, y }: L.Point): { x: number; y: number } {
    const { x: width } = this.map.getSize()
    const half = ACROSS / 2 + 8
    const within = Math.min(Math.max(x, half), width - half)
    if (y - AWAY >= half) return { x: within, y: y - AWAY }
    return { x: x > width / 2 ? x - AWAY : x + AWAY, y: Math.max(y, half) }
  }
}

function drawCross(context: CanvasRenderingContext2D): void {
  const middle = ACROSS / 2
  for (const [colour, width] of [
    ['rgb(255 255 255 / 85%)', 3],
    ['rgb(20 25 35 / 85%)', 1],
  ] as const) {
    context.beginPath()
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      context.moveTo(middle + dx * 7, middle + dy * 7)
      context.lineTo(middle + dx * 18, middle + dy * 18)
    }
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
}
