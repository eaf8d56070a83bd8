"""Makes the base map of the pages: countries and great rivers of Natural Earth (public domain), as TopoJSON.

    python3 basemap.py FOLDER-WITH-NATURAL-EARTH world.json

Borders are cut where they meet, so that two countries share one line; each line is thinned (Douglas and Peucker 1973)
and kept in steps of a hundredth of a degree.
"""
import collections
import json
import math
import sys

STEP = 0.01
TOLERANCE = 0.06
SMALLEST = 0.012


def thin(points, tolerance):
    if len(points) < 3:
        return points
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        length = math.hypot(dx, dy)
        far, where = 0, -1
        for i in range(first + 1, last):
            px, py = points[i]
            away = abs(dy * (px - ax) - dx * (py - ay)) / length if length else math.hypot(px - ax, py - ay)
            if away > far:
                far, where = away, i
        if far > tolerance:
            keep[where] = True
            waiting += [(first, where), (where, last)]
    return [point for point, kept in zip(points, keep) if kept]


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def delta(points):
    steps = [(round(x / STEP), round(y / STEP)) for x, y in points]
    arc, last = [], None
    for step in steps:
        if step != last:
            arc.append(list(step) if last is None else [step[0] - last[0], step[1] - last[1]])
            last = step
    return arc if len(arc) > 1 else arc + [[0, 0]]


class Arcs:
    def __init__(self):
        self.index, self.arcs = {}, []

    def add(self, points):
        forward = tuple(points)
        if forward in self.index:
            return self.index[forward]
        if forward[::-1] in self.index:
            return ~self.index[forward[::-1]]
        self.index[forward] = len(self.arcs)
        self.arcs.append(delta(thin(points, TOLERANCE)))
        return self.index[forward]


def polygons(feature):
    shape = feature["geometry"]
    found = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    found = sorted(found, key=lambda polygon: -area(polygon[0]))
    return [
        [[tuple(point) for point in ring] for ring in polygon if area(ring) > (SMALLEST if place else 0)]
        for place, polygon in enumerate(found)
        if not place or area(polygon[0]) > SMALLEST
    ]


def properties(feature):
    known = feature["properties"]
    return {"name": known["NAME"], "at": [round(float(known["LABEL_Y"]), 1), round(float(known["LABEL_X"]), 1)]}


def main(folder, target):
    countries = json.load(open(folder + "/ne_50m_admin_0_countries.geojson"))["features"]
    shapes = [(properties(feature), polygons(feature)) for feature in countries]
    around = collections.defaultdict(set)
    for _, found in shapes:
        for polygon in found:
            for ring in polygon:
                for before, point, after in zip([ring[-2]] + ring[:-2], ring[:-1], ring[1:]):
                    around[point].add(frozenset((before, after)))
    arcs, geometries = Arcs(), []
    for named, found in shapes:
        parts = []
        for polygon in found:
            rings = []
            for ring in polygon:
                ring = ring[:-1]
                meets = [i for i, point in enumerate(ring) if len(around[point]) > 1]
                if meets:
                    ring = ring[meets[0]:] + ring[: meets[0]]
                    cuts = [i - meets[0] for i in meets] + [len(ring)]
                else:
                    start = ring.index(min(ring))
                    ring = ring[start:] + ring[:start]
                    cuts = [0, len(ring) // 2, len(ring)]
                ring.append(ring[0])
                rings.append([arcs.add(ring[a : b + 1]) for a, b in zip(cuts, cuts[1:]) if b > a])
            parts.append(rings)
        geometries.append({"type": "MultiPolygon", "arcs": parts, "properties": named})
    rivers = []
    for feature in json.load(open(folder + "/ne_50m_rivers_lake_centerlines.geojson"))["features"]:
        if feature["geometry"] and float(feature["properties"]["scalerank"] or 9) <= 4:
            shape = feature["geometry"]
            lines = shape["coordinates"] if shape["type"] == "MultiLineString" else [shape["coordinates"]]
            for line in lines:
                rivers.append([arcs.add([tuple(point) for point in line])])
    world = {
        "type": "Topology",
        "transform": {"scale": [STEP, STEP], "translate": [0, 0]},
        "objects": {
            "countries": {"type": "GeometryCollection", "geometries": geometries},
            "rivers": {"type": "MultiLineString", "arcs": rivers},
        },
        "arcs": arcs.arcs,
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(world, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


main(*sys.argv[1:])
