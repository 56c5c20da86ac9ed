/* The sales points' map: our own base map and points, drawn by Leaflet; nothing comes from elsewhere.
   All texts come from the page; values of the data are set as text only. */
// @ts-check

import { element, filled } from "./elements.js";
import { notes, openingWords } from "./points-list.js";

const L = /** @type {any} */ (window).L;

/* The mainland and both archipelagos, with room for their names below the islets. */
const COUNTRY = [[5.6, 102.1], [23.5, 116.4]];
const NEAR = 7;
const CLOSE = 11; /* a commune fills the box */

const placeOf = (/** @type {any} */ { at: [east, north] }) => L.latLng(north, east);
const position = (/** @type {any} */ { geometry }) => placeOf({ at: geometry.coordinates });

/* A mark of 44 px that says its name to those who do not see it. */
const namedIcon = (/** @type {HTMLElement} */ content, /** @type {string} */ name) => {
  const icon = L.divIcon({ className: "ocop-marker", html: content, iconSize: [44, 44], popupAnchor: [0, -10] });
  const create = icon.createIcon;
  icon.createIcon = (/** @type {any} */ old) => {
    const made = create.call(icon, old);
    made.setAttribute("aria-label", name);
    return made;
  };
  return icon;
};

export class PointsMap {
  /**
   * @param {HTMLElement} canvas with the map's own texts @param {Record<string, any>} words
   * @param {any} provinces @param {any} archipelagos GeoJSON of the base map
   * @param {(id: string, open: boolean) => void} told when a bubble opens or closes
   */
  constructor(canvas, words, provinces, archipelagos, told) {
    this.canvas = canvas;
    this.words = words;
    this.told = told;
    this.markers = new Map();
    this.map = this.drawn();
    this.land = this.addLand(provinces);
    this.addArchipelagos(archipelagos);
    this.clusters = this.addClusters();
    this.keepKeyboard();
  }

  drawn() {
    const { canvas } = this;
    /** @type {HTMLElement} */ (canvas.closest(".ocop-map")).hidden = false;
    const map = L.map(canvas, {
      attributionControl: false,
      maxBounds: L.latLngBounds(COUNTRY).pad(0.4),
      maxBoundsViscosity: 1,
      maxZoom: 13,
      minZoom: 3,
      zoomSnap: 1, /* between whole zooms markercluster 1.4 loses markers */
      wheelPxPerZoomLevel: 120,
      zoomControl: false,
    });
    /* Over the sea: on the left it covers the north-west on a phone. */
    const { nearer, farther, attribution } = canvas.dataset;
    L.control.zoom({ position: "topright", zoomInTitle: nearer, zoomOutTitle: farther }).addTo(map);
    map.fitBounds(COUNTRY);
    map.setMinZoom(map.getZoom());
    L.control.attribution({ prefix: false }).addAttribution(attribution).addTo(map);
    map.on("zoomend", () => canvas.classList.toggle("ocop-map--near", map.getZoom() >= NEAR));
    new ResizeObserver(() => map.invalidateSize()).observe(canvas);
    return map;
  }

  /** @param {any} provinces @returns {Map<string, any>} each province's layer by its code */
  addLand(provinces) {
    const layers = new Map();
    L.geoJSON(provinces, {
      interactive: false,
      style: { className: "ocop-province", fillOpacity: 1 },
      onEachFeature: (/** @type {any} */ { properties }, /** @type {any} */ layer) => {
        layers.set(properties.code, layer);
        L.tooltip({ permanent: true, direction: "center", className: "ocop-province-name" })
          .setLatLng(middle(layer))
          .setContent(element("span", "", properties.name))
          .addTo(this.map);
      },
    }).addTo(this.map);
    return layers;
  }

  /** @param {any} archipelagos */
  addArchipelagos({ features }) {
    const names = JSON.parse(this.canvas.dataset.islands || "{}");
    const islets = features.filter((feature) => feature.properties.kind === "islet");
    for (const islet of islets) {
      const style = { className: "ocop-islet", fillOpacity: 1, interactive: false, radius: 1.8 };
      L.circleMarker(position(islet), style).addTo(this.map);
    }
    for (const named of features.filter((feature) => feature.properties.kind === "label")) {
      const own = islets.filter((islet) => islet.properties.archipelago === named.properties.name);
      const extent = L.latLngBounds(own.map(position));
      L.tooltip({ permanent: true, direction: "bottom", className: "ocop-archipelago" })
        .setLatLng([extent.getSouth(), position(named).lng])
        .setContent(element("span", "", names[named.properties.name]))
        .addTo(this.map);
    }
  }

  addClusters() {
    const clusters = L.markerClusterGroup({
      animate: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      chunkedLoading: false,
      maxClusterRadius: 44,
      showCoverageOnHover: false,
      spiderfyOnMaxZoom: true,
      iconCreateFunction: (/** @type {any} */ cluster) => {
        const count = String(cluster.getChildCount());
        const name = filled(this.canvas.dataset.cluster || "", { count });
        return namedIcon(element("span", "ocop-cluster", count), name);
      },
    });
    clusters.on("clusterkeypress", (/** @type {any} */ event) => {
      if (event.originalEvent.key !== "Enter") return;
      this.canvas.focus({ preventScroll: true }); /* the cluster's mark goes away with the zoom */
      event.layer.zoomToBounds({ padding: [30, 30] });
    });
    this.map.addLayer(clusters);
    return clusters;
  }

  /** Exactly these and no others. @param {any[]} points */
  show(points) {
    this.map.closePopup();
    this.clusters.clearLayers();
    this.markers = new Map(points.filter(({ at }) => at).map((point) => [point.id, this.marker(point)]));
    this.clusters.addLayers([...this.markers.values()]);
  }

  /** @param {any} point */
  marker(point) {
    const kind = point.exact ? "" : " ocop-pin--approximate";
    const over = point.opening.state === "over" ? " ocop-pin--over" : "";
    const spoken = [point.name, point.place, openingWords(point, this.words), ...notes(point, this.words)];
    const marker = L.marker(placeOf(point), {
      icon: namedIcon(element("span", `ocop-pin${kind}${over}`), spoken.filter(Boolean).join(", ")),
      riseOnHover: true,
      title: point.name,
    });
    marker.bindPopup(() => this.bubble(point), { closeOnEscapeKey: true });
    marker.on("popupopen", () => this.told(point.id, true));
    marker.on("popupclose", () => this.told(point.id, false));
    return marker;
  }

  /** @param {any} point */
  bubble(point) {
    const made = element("div");
    made.append(element("strong", "", point.name));
    const kind = this.words.kinds[point.kindCode] || point.kind;
    for (const text of [openingWords(point, this.words), kind, point.address, point.place, ...notes(point, this.words)]) {
      if (text) made.append(element("span", "", text));
    }
    const link = /** @type {HTMLAnchorElement} */ (element("a", "", this.canvas.dataset.open));
    link.href = `${encodeURIComponent(point.id)}/`;
    made.append(link);
    return made;
  }

  /** @param {string} id of a point that is shown */
  open(id) {
    const marker = this.markers.get(id);
    if (!marker) return;
    this.canvas.scrollIntoView({ block: "nearest" });
    this.clusters.zoomToShowLayer(marker, () => marker.openPopup());
  }

  /** The province's land, or a commune's points; the whole country for neither. @param {any} choice @param {any[]} points */
  lookAt(choice, points) {
    for (const [code, layer] of this.land) layer.getElement()?.classList.toggle("ocop-province--chosen", code === choice.province);
    const drawn = points.filter(({ at }) => at).map(placeOf);
    const land = this.land.get(choice.province);
    if (choice.commune && drawn.length) this.map.fitBounds(L.latLngBounds(drawn), { maxZoom: CLOSE, padding: [30, 30] });
    else if (land) this.map.fitBounds(drawn.reduce((all, at) => all.extend(at), land.getBounds()));
    else this.map.fitBounds(COUNTRY);
  }

  /** Where the visitor is, with the nearest points around. @param {[number, number]} at @param {any[]} nearest @param {string} name */
  around(at, nearest, name) {
    this.here?.remove();
    this.here = L.marker(placeOf({ at }), {
      icon: namedIcon(element("span", "ocop-here"), name),
      keyboard: false,
      title: name,
      zIndexOffset: 1000,
    }).addTo(this.map);
    this.map.fitBounds(L.latLngBounds([placeOf({ at }), ...nearest.map(placeOf)]), { maxZoom: CLOSE, padding: [40, 40] });
  }

  forget() {
    this.here?.remove();
  }

  /* Leaflet hears Escape only while its own box has the focus; a bubble opened from the list, or
     whose link has the focus, closes by it too, and the focus goes back to its mark. */
  keepKeyboard() {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.map.closePopup();
    });
    this.map.on("popupclose", (/** @type {any} */ { popup }) => {
      const source = popup._source?.getElement?.();
      if (source && this.canvas.contains(document.activeElement)) source.focus({ preventScroll: true });
    });
  }
}

/** The middle of a province's largest part, islands left aside. @param {any} layer */
function middle(layer) {
  const parts = layer.getLatLngs();
  const rings = layer.feature.geometry.type === "Polygon" ? [parts[0]] : parts.map((part) => part[0]);
  const largest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
  return L.latLngBounds(largest).getCenter();
}
