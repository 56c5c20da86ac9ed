/* The sales points' map: our own base map and points, drawn by Leaflet; nothing comes from elsewhere.
   All texts come from the page (data-* of the map's box); values of the data are set as text only. */
(() => {
  "use strict";

  const canvas = document.getElementById("ocop-map");
  if (!canvas || !window.L) return;
  const words = canvas.dataset;
  const root = words.root;

  /* The mainland and both archipelagos, with room for their names below the islets. */
  const COUNTRY = L.latLngBounds([5.6, 102.1], [23.5, 116.4]);
  const NEAR = 7;

  const read = (address) =>
    fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json();
    });

  const element = (tag, css, text) => {
    const made = document.createElement(tag);
    if (css) made.className = css;
    if (text) made.textContent = text;
    return made;
  };

  function draw([provinces, archipelagos, points]) {
    canvas.closest(".ocop-map").hidden = false;
    canvas.textContent = "";
    const map = L.map(canvas, {
      attributionControl: false,
      maxBounds: COUNTRY.pad(0.4),
      maxBoundsViscosity: 1,
      maxZoom: 13,
      minZoom: 3,
      zoomSnap: 1, /* between whole zooms markercluster 1.4 loses markers */
      wheelPxPerZoomLevel: 120,
      zoomControl: false,
    });
    /* Over the sea: on the left it covers the north-west on a phone. */
    L.control
      .zoom({ position: "topright", zoomInTitle: words.nearer, zoomOutTitle: words.farther })
      .addTo(map);
    map.fitBounds(COUNTRY);
    map.setMinZoom(map.getZoom());
    L.control.attribution({ prefix: false }).addAttribution(words.attribution).addTo(map);
    addLand(map, provinces);
    addArchipelagos(map, archipelagos);
    const markers = addPoints(map, points);
    joinList(map, markers);
    keepKeyboard(map);
    map.on("zoomend", () => canvas.classList.toggle("ocop-map--near", map.getZoom() >= NEAR));
    new ResizeObserver(() => map.invalidateSize()).observe(canvas);
  }

  function addLand(map, provinces) {
    L.geoJSON(provinces, {
      interactive: false,
      style: { className: "ocop-province", fillOpacity: 1 },
      onEachFeature: (feature, layer) => {
        L.tooltip({ permanent: true, direction: "center", className: "ocop-province-name" })
          .setLatLng(middle(layer))
          .setContent(element("span", "", feature.properties.name))
          .addTo(map);
      },
    }).addTo(map);
  }

  /* The middle of a province's largest part, islands left aside. */
  function middle(layer) {
    const parts = layer.getLatLngs();
    const rings = layer.feature.geometry.type === "Polygon" ? [parts[0]] : parts.map((part) => part[0]);
    const largest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
    return L.latLngBounds(largest).getCenter();
  }

  const position = ({ geometry }) => L.latLng(geometry.coordinates[1], geometry.coordinates[0]);

  function addArchipelagos(map, { features }) {
    const islets = features.filter((feature) => feature.properties.kind === "islet");
    for (const islet of islets) {
      const style = { className: "ocop-islet", fillOpacity: 1, interactive: false, radius: 1.8 };
      L.circleMarker(position(islet), style).addTo(map);
    }
    for (const named of features.filter((feature) => feature.properties.kind === "label")) {
      const own = islets.filter((islet) => islet.properties.archipelago === named.properties.name);
      const extent = L.latLngBounds(own.map(position));
      L.tooltip({ permanent: true, direction: "bottom", className: "ocop-archipelago" })
        .setLatLng([extent.getSouth(), position(named).lng])
        .setContent(element("span", "", named.properties.label))
        .addTo(map);
    }
  }

  function addPoints(map, points) {
    const clusters = L.markerClusterGroup({
      chunkedLoading: false,
      maxClusterRadius: 44,
      showCoverageOnHover: false,
      spiderfyOnMaxZoom: true,
      iconCreateFunction: (cluster) => {
        const count = String(cluster.getChildCount());
        const name = words.cluster.replace("{count}", count);
        return new NamedIcon(element("span", "ocop-cluster", count), name);
      },
    });
    const markers = new Map();
    for (const feature of points.features) {
      const marker = pointMarker(feature);
      markers.set(feature.properties.id, marker);
      clusters.addLayer(marker);
    }
    clusters.on("clusterkeypress", (event) => {
      if (event.originalEvent.key !== "Enter") return;
      canvas.focus({ preventScroll: true }); /* the cluster's mark goes away with the zoom */
      event.layer.zoomToBounds({ padding: [30, 30] });
    });
    map.addLayer(clusters);
    return { clusters, markers };
  }

  /* A mark of 44 px that says its name to those who do not see it. */
  const NamedIcon = L.DivIcon.extend({
    initialize(content, name) {
      L.setOptions(this, {
        className: "ocop-marker",
        html: content,
        iconSize: [44, 44],
        name,
        popupAnchor: [0, -10],
      });
    },
    createIcon(old) {
      const made = L.DivIcon.prototype.createIcon.call(this, old);
      made.setAttribute("aria-label", this.options.name);
      return made;
    },
  });

  function pointMarker(feature) {
    const { properties } = feature;
    const kind = properties.exact ? "" : " ocop-pin--approximate";
    const over = properties.over ? " ocop-pin--over" : "";
    const notes = [
      properties.period,
      properties.exact ? "" : words.approximate,
      properties.over ? words.over : "",
    ];
    const spoken = [properties.name, properties.place, ...notes].filter(Boolean).join(", ");
    const marker = L.marker(position(feature), {
      icon: new NamedIcon(element("span", `ocop-pin${kind}${over}`), spoken),
      riseOnHover: true,
      title: properties.name,
    });
    marker.bindPopup(() => bubble(properties, notes), { closeOnEscapeKey: true });
    return marker;
  }

  function bubble(properties, notes) {
    const made = element("div");
    made.append(element("strong", "", properties.name));
    for (const text of [properties.kind, properties.address, properties.place, ...notes]) {
      if (text) made.append(element("span", "", text));
    }
    const link = element("a", "", words.open);
    link.href = `${encodeURIComponent(properties.id)}/`;
    made.append(link);
    return made;
  }

  /* A button of the list opens the same point's bubble; an open bubble marks its line in the list. */
  function joinList(map, { clusters, markers }) {
    for (const button of document.querySelectorAll("[data-point]")) {
      const marker = markers.get(button.dataset.point);
      if (!marker) continue;
      const line = button.closest("li");
      button.hidden = false;
      button.addEventListener("click", () => {
        canvas.scrollIntoView({ block: "nearest" });
        clusters.zoomToShowLayer(marker, () => marker.openPopup());
      });
      marker.on("popupopen", () => line.classList.add("ocop-points--shown"));
      marker.on("popupclose", () => line.classList.remove("ocop-points--shown"));
    }
    map.on("popupclose", ({ popup }) => {
      const source = popup._source && popup._source.getElement && popup._source.getElement();
      if (source && canvas.contains(document.activeElement)) source.focus({ preventScroll: true });
    });
  }

  /* Leaflet hears Escape only while its own box has the focus; a bubble opened from the list, or
     whose link has the focus, closes by it too. */
  function keepKeyboard(map) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") map.closePopup();
    });
  }

  Promise.all([
    read(`${root}assets/ban-do/provinces-34.geojson`),
    read(`${root}assets/ban-do/archipelagos.geojson`),
    read(words.points),
  ]).then(draw, () => {
    canvas.closest(".ocop-map").hidden = true;
  });
})();
