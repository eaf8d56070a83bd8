// Draws the places of the list on a map of our own, and moves a day along. Nothing is asked of
// any other host.
"use strict";
(async () => {
  const box = document.getElementById("map");
  const [world, atlas] = await Promise.all(
    ["/world.json", box.dataset.source].map((address) => fetch(address).then((answer) => answer.json())));
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(name).trim();

  // TopoJSON: arcs are steps from point to point, ~n is arc n backwards.
  const lines = world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * 0.01, (y += dy) * 0.01]);
  });
  const line = (arcs) => arcs.flatMap((index, place) => {
    const points = index < 0 ? [...lines[~index]].reverse() : lines[index];
    return place === 0 ? points : points.slice(1);
  });
  const countries = world.objects.countries.geometries.map((country) => ({
    type: "Feature",
    properties: country.properties,
    geometry: { type: "MultiPolygon", coordinates: country.arcs.map((polygon) => polygon.map(line)) },
  }));

  const map = L.map(box, { preferCanvas: true, worldCopyJump: true, minZoom: 2, maxZoom: 11, attributionControl: false });
  L.control.attribution({ prefix: false }).addAttribution("Natural Earth · Leaflet").addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  L.geoJSON(countries, {
    interactive: false,
    style: { color: colour("--line"), weight: 1, fillColor: colour("--card"), fillOpacity: 1 },
  }).addTo(map);
  L.geoJSON({ type: "MultiLineString", coordinates: world.objects.rivers.arcs.map(line) }, {
    interactive: false,
    style: { color: colour("--accent"), weight: 1, opacity: 0.35 },
  }).addTo(map);

  for (const { properties } of countries) {
    const label = document.createElement("span");
    label.textContent = properties.name;
    L.tooltip({ permanent: true, direction: "center", className: "country" })
      .setLatLng(properties.at).setContent(label).addTo(map);
  }
  const far = () => box.classList.toggle("far", map.getZoom() < 5);
  map.on("zoomend", far);

  const holders = [];
  const hue = (holder) => {
    if (!holders.includes(holder)) {
      holders.push(holder);
    }
    return colour("--p" + Math.min(8, holders.indexOf(holder) + 1));
  };
  const letter = (holder) => String.fromCharCode(65 + (holders.indexOf(holder) % 26));

  // Each claimant's latest word counts; who lost a place does not have it, nor has of whom that is
  // denied, feared or wished.
  const having = (sights) => {
    const latest = new Map();
    for (const sight of sights.filter((each) => each.change).sort((a, b) => a.day.localeCompare(b.day))) {
      latest.set(sight.according, sight);
    }
    const held = [...latest.values()].filter((each) => each.change !== "loses" && ["certain", "probable"].includes(each.certainty)).map((each) => each.holder);
    const contested = [...latest.values()].some((each) =>
      each.change === "contests" || (each.certainty === "denied" && held.includes(each.holder)));
    return { held: [...new Set(held)], contested: contested || new Set(held).size > 1 };
  };

  const words = (place, sights, state) => {
    const text = document.createElement("div");
    const head = text.appendChild(document.createElement("strong"));
    head.textContent = place.name;
    const parts = [`${sights.length} ${sights.length === 1 ? "statement" : "statements"} · ${place.precision}`];
    if (state.contested) {
      parts.push("contested: " + state.held.join(", "));
    } else if (state.held.length > 0) {
      parts.push("held by " + state.held[0]);
    }
    for (const event of [...new Set(sights.filter((each) => each.event).map((each) => each.words))].slice(0, 4)) {
      parts.push(event);
    }
    for (const part of parts) {
      text.appendChild(document.createElement("br"));
      text.appendChild(document.createTextNode(part));
    }
    return text;
  };

  let layer = L.layerGroup().addTo(map);
  const shapes = new Map();
  const draw = (day) => {
    layer.remove();
    layer = L.layerGroup().addTo(map);
    shapes.clear();
    let shown = 0;
    for (const place of atlas.places) {
      const sights = place.sights.filter((each) => each.day <= day);
      const entry = document.querySelector(`.sites > li[data-place="${place.id}"]`);
      if (entry) {
        entry.hidden = sights.length === 0;
        entry.querySelector(".count").textContent = sights.length;
        for (const each of entry.querySelectorAll("li[data-day]")) {
          each.hidden = each.dataset.day > day;
        }
      }
      if (sights.length === 0) {
        continue;
      }
      shown++;
      if (place.precision === "country") {
        continue;
      }
      const state = having(sights);
      const paint = state.held.length > 0 ? hue(state.held[0]) : colour("--quiet");
      const at = [place.latitude, place.longitude];
      if (place.radiusKilometres > 5) {
        L.circle(at, { radius: place.radiusKilometres * 1000, color: paint, weight: 1, opacity: 0.4, fillOpacity: 0.06, interactive: false }).addTo(layer);
      }
      const dot = L.circleMarker(at, {
        radius: 4 + Math.min(12, 2 * Math.sqrt(sights.length)),
        color: state.contested ? colour("--ink") : paint,
        dashArray: state.contested ? "3 3" : null,
        weight: 2,
        fillColor: paint,
        fillOpacity: place.precision === "exact" ? 0.75 : 0.25,
      }).addTo(layer);
      dot.bindPopup(() => words(place, sights, state));
      if (state.held.length > 0) {
        dot.bindTooltip(state.contested ? "≠" : letter(state.held[0]), { permanent: true, direction: "center", className: "letter" });
      } else {
        dot.bindTooltip(place.name);
      }
      shapes.set(place.id, dot);
    }
    const count = document.getElementById("map-count");
    if (count) {
      count.textContent = `${shown} ${shown === 1 ? "place is" : "places are"} spoken of.`;
    }
  };

  const slider = document.getElementById("day");
  const number = (day) => Math.round(Date.parse(day + "T00:00Z") / 86400000);
  const iso = (value) => new Date(value * 86400000).toISOString().slice(0, 10);
  slider.min = number(atlas.first);
  slider.max = number(atlas.last);
  slider.value = number(box.dataset.day || atlas.last);
  const move = () => {
    const day = iso(Number(slider.value));
    document.getElementById("day-shown").textContent = day;
    slider.setAttribute("aria-valuetext", day);
    draw(day);
  };
  let pending = 0;
  slider.addEventListener("input", () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(move);
  });
  slider.addEventListener("change", (event) => {
    event.stopPropagation();
    const address = new URL(location.href);
    address.searchParams.set("day", iso(Number(slider.value)));
    history.replaceState(null, "", address);
    for (const link of document.querySelectorAll(".exports a[href]")) {
      const taken = new URL(link.href);
      taken.searchParams.set("day", iso(Number(slider.value)));
      link.href = taken;
    }
  });
  slider.closest("p").hidden = atlas.first === atlas.last;

  const exact = atlas.places.filter((place) => place.precision !== "country");
  if (exact.length > 0) {
    // Where most of it is said to happen, not the far-off capitals.
    const middle = (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      return [sorted[Math.floor(sorted.length * 0.12)], sorted[Math.ceil(sorted.length * 0.88) - 1]];
    };
    const [south, north] = middle(exact.map((place) => place.latitude));
    const [west, east] = middle(exact.map((place) => place.longitude));
    map.fitBounds([[south, west], [north, east]], { maxZoom: 8, padding: [30, 30] });
  } else {
    map.setView([25, 20], 2);
  }
  far();
  move();
  document.querySelector(".sites").addEventListener("focusin", (event) => {
    const entry = event.target.closest("li[data-place]");
    const dot = entry && shapes.get(entry.dataset.place);
    if (dot && !map.getBounds().contains(dot.getLatLng())) {
      map.panTo(dot.getLatLng());
    }
    if (dot) {
      dot.openPopup();
    }
  });
})();
