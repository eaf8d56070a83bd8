import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.counterclaim.analysis.place.Feature;
import org.counterclaim.analysis.place.GazetteerBuilder;
import org.counterclaim.analysis.place.GazetteerEntry;
import org.counterclaim.claim.Point;

/**
 * Makes {@code model-en}'s {@code world.bin.gz} from GeoNames (CC-BY 4.0) and Natural Earth (public
 * domain). Run by {@code training/gazetteer/build.sh}; see the README beside this file.
 */
final class BuildGazetteer {

  /** Countries whose names reach English by transliteration: their places get skeletons. */
  private static final Set<String> TRANSLITERATED =
      Set.of(
          ("SY IQ LB JO PS IL EG LY YE SA AE OM KW QA BH SD SS TN DZ MA MR SO DJ ER ET TD IR AF PK TM"
                  + " UZ TJ KG KZ AZ AM GE UA RU BY BG MK RS TR EH ML NE")
              .split(" "));

  private static final int COURSE_POINTS = 60;

  private final Path geonames;
  private final Path naturalEarth;
  private final GazetteerBuilder builder = new GazetteerBuilder();
  private final Map<String, Area> areas = new HashMap<>();

  private BuildGazetteer(Path data) {
    geonames = data.resolve("geonames");
    naturalEarth = data.resolve("natural-earth");
  }

  public static void main(String[] arguments) throws IOException {
    BuildGazetteer build = new BuildGazetteer(Path.of(arguments[0]));
    build.measureAreas();
    build.addCountries();
    build.addDivisions("admin1CodesASCII.txt", Feature.PROVINCE);
    build.addDivisions("admin2Codes.txt", Feature.DISTRICT);
    build.addTowns();
    build.addRivers();
    build.addLakes();
    build.addSeas();
    build.addCapes();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      build.builder.write(out);
    }
  }

  /** The towns of a division: their middle and how far most of them lie from it. */
  private static final class Area {
    private final List<double[]> towns = new ArrayList<>();
    private long population;

    /** The middle of its extent rather than of its people, without the outermost hundredth. */
    private Point centre() {
      double[] latitudes = towns.stream().mapToDouble(town -> town[0]).sorted().toArray();
      double[] longitudes = towns.stream().mapToDouble(town -> town[1]).sorted().toArray();
      return new Point(middle(latitudes), middle(longitudes));
    }

    private static double middle(double[] sorted) {
      int cut = sorted.length / 100;
      return (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2;
    }

    private int radius(Point centre) {
      double[] distances =
          towns.stream()
              .mapToDouble(town -> new Point(town[0], town[1]).kilometresTo(centre))
              .sorted()
              .toArray();
      return (int) Math.max(5, Math.ceil(distances[(int) (distances.length * 0.9)]));
    }
  }

  private void measureAreas() throws IOException {
    for (String line : lines(geonames.resolve("cities500.txt"))) {
      String[] f = line.split("\t", -1);
      String province = f[8] + '.' + f[10];
      for (String code : new String[] {f[8], province, province + '.' + f[11]}) {
        Area area = areas.computeIfAbsent(code, each -> new Area());
        area.towns.add(new double[] {Double.parseDouble(f[4]), Double.parseDouble(f[5])});
        area.population += f[7].equals("PPLX") ? 0 : Long.parseLong(f[14]);
      }
    }
  }

  private void addCountries() throws IOException {
    Map<String, JsonNode> shapes = new HashMap<>();
    for (JsonNode each : features("ne_50m_admin_0_countries.geojson")) {
      shapes.putIfAbsent(each.path("properties").path("ISO_A2_EH").asText(), each);
    }
    for (String line : lines(geonames.resolve("countryInfo.txt"))) {
      String[] f = line.split("\t", -1);
      if (line.startsWith("#") || f[0].equals("ISO") || f[16].isEmpty()) {
        continue;
      }
      Optional<JsonNode> shape = Optional.ofNullable(shapes.get(f[0]));
      Area area = areas.get(f[0]);
      if (shape.isEmpty() && area == null) {
        continue;
      }
      Point point =
          shape.map(each -> centre(each.path("geometry"))).orElseGet(() -> area.centre());
      int entry =
          builder.add(
              new GazetteerEntry(
                  f[4],
                  Feature.COUNTRY,
                  OptionalLong.of(Long.parseLong(f[16])),
                  point,
                  Optional.of(f[0]),
                  Optional.empty(),
                  Optional.empty(),
                  Long.parseLong(f[7]),
                  (int) Math.sqrt(Double.parseDouble(f[6].isEmpty() ? "0" : f[6]) / Math.PI),
                  0));
      shape.ifPresent(each -> namesOfCountry(entry, each.path("properties")));
    }
  }

  private void namesOfCountry(int entry, JsonNode properties) {
    for (String field : List.of("NAME", "NAME_LONG", "FORMAL_EN", "ADMIN")) {
      String name = properties.path(field).asText("");
      if (name.length() > 3) {
        builder.name(entry, name, true);
      }
    }
    properties
        .properties()
        .forEach(
            each -> {
              if (each.getKey().matches("NAME_[A-Z]{2}T?") && each.getValue().isTextual()) {
                builder.name(entry, each.getValue().asText(), false);
              }
            });
  }

  private void addDivisions(String file, Feature feature) throws IOException {
    for (String line : lines(geonames.resolve(file))) {
      String[] f = line.split("\t", -1);
      Area area = areas.get(f[0]);
      String[] code = f[0].split("\\.");
      if (area == null) {
        continue;
      }
      Point centre = area.centre();
      int entry =
          builder.add(
              new GazetteerEntry(
                  f[1],
                  feature,
                  OptionalLong.of(Long.parseLong(f[3])),
                  centre,
                  Optional.of(code[0]),
                  Optional.of(code[0] + '.' + code[1]),
                  feature == Feature.DISTRICT ? Optional.of(f[0]) : Optional.empty(),
                  area.population,
                  area.radius(centre),
                  0));
      builder.name(entry, f[2], true);
      String bare = withoutFeatureWord(f[1]);
      if (!bare.equals(f[1])) {
        builder.name(entry, bare, feature == Feature.PROVINCE);
      }
      if (TRANSLITERATED.contains(code[0])) {
        builder.skeleton(entry, bare);
      }
    }
  }

  /** "Rapides Parish" is also called Rapides, "Provincia di Milano" Milano. */
  private static String withoutFeatureWord(String name) {
    return name.replaceFirst(
            "(?i)\\s+(county|parish|province|governorate|district|region|oblast'?|rayon|raion|state|"
                + "department|prefecture|municipality|voivodeship|canton|borough|census area|"
                + "emirate|territory|division|zone|woreda|regency|kabupaten|autonomous region|"
                + "muhafazah|wilaya|krai|kray)$",
            "")
        .replaceFirst(
            "(?i)^(provincia (de|di|del|da) |département d(e |')|muḩāfaz̧at |muhafazat |province of |"
                + "state of |city of |county of |governorate of |departamento de(l)? |"
                + "wilāyat |wilaya de |ostān-e |shahrestān-e )",
            "");
  }

  private void addTowns() throws IOException {
    for (String line : lines(geonames.resolve("cities500.txt"))) {
      String[] f = line.split("\t", -1);
      String province = f[8] + '.' + f[10];
      int entry =
          builder.add(
              new GazetteerEntry(
                  f[1],
                  f[7].equals("PPLX") ? Feature.QUARTER : Feature.SETTLEMENT,
                  OptionalLong.of(Long.parseLong(f[0])),
                  new Point(Double.parseDouble(f[4]), Double.parseDouble(f[5])),
                  Optional.of(f[8]),
                  f[10].isEmpty() ? Optional.empty() : Optional.of(province),
                  f[10].isEmpty() || f[11].isEmpty()
                      ? Optional.empty()
                      : Optional.of(province + '.' + f[11]),
                  Long.parseLong(f[14]),
                  0,
                  rank(f[7])));
      builder.name(entry, f[2], true);
      Set<String> others = new HashSet<>(Arrays.asList(f[3].split(",")));
      for (String name : others) {
        if (isAName(name)) {
          builder.name(entry, name, false);
        }
      }
      String bare = f[1].replaceFirst(" City$", "");
      if (others.contains(bare)) {
        builder.name(entry, bare, true);
      }
      if (TRANSLITERATED.contains(f[8])) {
        builder.skeleton(entry, f[1]);
        others.stream().filter(BuildGazetteer::isAName).forEach(n -> builder.skeleton(entry, n));
      }
    }
  }

  /** Codes of airports and names spelled out by machines, in lower case, are no names. */
  private static boolean isAName(String name) {
    if (name.isBlank() || name.length() > 60) {
      return false;
    }
    char first = name.charAt(0);
    if (first > 'z') {
      return name.length() > 1;
    }
    return name.length() > 3
        && !Character.isDigit(first)
        && (!Character.isLowerCase(first) || name.matches("[a-z]{2,3}[- ][A-Z].*"));
  }

  private static int rank(String code) {
    return switch (code) {
      case "PPLC" -> 4;
      case "PPLA" -> 3;
      case "PPLA2" -> 2;
      default -> 0;
    };
  }

  private void addRivers() throws IOException {
    Map<String, List<JsonNode>> rivers = new LinkedHashMap<>();
    for (JsonNode each : features("ne_50m_rivers_lake_centerlines.geojson")) {
      String name = named(each.path("properties"), "name_en", "name");
      if (!name.isEmpty()) {
        rivers.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
      }
    }
    rivers.forEach(
        (name, parts) -> {
          List<Point> points = new ArrayList<>();
          parts.forEach(part -> collect(part.path("geometry").path("coordinates"), points));
          int entry = water(name, Feature.RIVER, points.get(points.size() / 2), 0);
          builder.course(entry, thin(points));
          parts.forEach(part -> namesOfWater(entry, part.path("properties"), "River"));
          builder.name(entry, name + " River", true);
          builder.name(entry, "River " + name, true);
        });
  }

  private void addLakes() throws IOException {
    for (JsonNode each : features("ne_50m_lakes.geojson")) {
      String name = named(each.path("properties"), "name_en", "name");
      if (!name.isEmpty()) {
        List<Point> points = new ArrayList<>();
        collect(each.path("geometry").path("coordinates"), points);
        Point centre = centre(each.path("geometry"));
        int entry = water(name, Feature.LAKE, centre, reach(centre, points));
        namesOfWater(entry, each.path("properties"), "Lake");
      }
    }
  }

  private void addSeas() throws IOException {
    for (JsonNode each : features("ne_10m_geography_marine_polys.geojson")) {
      String name = named(each.path("properties"), "name_en", "name");
      if (!name.isEmpty()) {
        List<Point> points = new ArrayList<>();
        collect(each.path("geometry").path("coordinates"), points);
        Point centre = centre(each.path("geometry"));
        int entry = water(name, Feature.SEA, centre, reach(centre, points));
        builder.name(entry, name.replaceFirst(" (Sea|Ocean)$", ""), false);
      }
    }
  }

  private void addCapes() throws IOException {
    for (JsonNode each : features("ne_10m_geography_regions_points.geojson")) {
      String name = named(each.path("properties"), "name_en", "name");
      if (!name.isEmpty()) {
        List<Point> points = new ArrayList<>();
        collect(each.path("geometry").path("coordinates"), points);
        water(name, Feature.COAST, points.get(0), 0);
      }
    }
  }

  private int water(String name, Feature feature, Point point, int radius) {
    return builder.add(
        new GazetteerEntry(
            name,
            feature,
            OptionalLong.empty(),
            point,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            radius,
            0));
  }

  private void namesOfWater(int entry, JsonNode properties, String word) {
    properties
        .properties()
        .forEach(
            each -> {
              String name = each.getValue().asText("");
              if (each.getKey().matches("name(_alt|_[a-z]{2})?") && name.length() > 2) {
                builder.name(entry, name, false);
                if (name.endsWith(" " + word)) {
                  builder.name(entry, name.substring(0, name.length() - word.length() - 1), true);
                }
              }
            });
  }

  private static String named(JsonNode properties, String... fields) {
    for (String field : fields) {
      String name = properties.path(field).asText("");
      if (!name.isBlank() && !name.equals("null")) {
        return name;
      }
    }
    return "";
  }

  private static int reach(Point centre, List<Point> points) {
    double[] distances = points.stream().mapToDouble(centre::kilometresTo).sorted().toArray();
    return (int) distances[distances.length / 2];
  }

  private static List<Point> thin(List<Point> points) {
    int step = Math.max(1, points.size() / COURSE_POINTS);
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i += step) {
      kept.add(points.get(i));
    }
    return kept;
  }

  private static void collect(JsonNode coordinates, List<Point> out) {
    if (coordinates.path(0).isNumber()) {
      out.add(
          new Point(
              Math.max(-90, Math.min(90, coordinates.get(1).asDouble())),
              Math.max(-180, Math.min(180, coordinates.get(0).asDouble()))));
    } else {
      coordinates.forEach(each -> collect(each, out));
    }
  }

  /**
   * The middle of a shape's area: of its largest part where that is most of it (the United States
   * without Alaska), else of all parts (Indonesia).
   */
  private static Point centre(JsonNode geometry) {
    List<double[]> parts = new ArrayList<>();
    if (geometry.path("type").asText().equals("Polygon")) {
      parts.add(part(geometry.path("coordinates").path(0)));
    } else {
      geometry.path("coordinates").forEach(each -> parts.add(part(each.path(0))));
    }
    parts.sort((a, b) -> Double.compare(b[0], a[0]));
    double all = parts.stream().mapToDouble(each -> each[0]).sum();
    List<double[]> used = parts.get(0)[0] > 0.7 * all ? parts.subList(0, 1) : parts;
    double area = used.stream().mapToDouble(each -> each[0]).sum();
    if (area == 0) {
      return new Point(parts.get(0)[1], parts.get(0)[2]);
    }
    double latitude = used.stream().mapToDouble(each -> each[0] * each[1]).sum() / area;
    double longitude = used.stream().mapToDouble(each -> each[0] * each[2]).sum() / area;
    return new Point(latitude, Math.max(-180, Math.min(180, longitude)));
  }

  /**
   * Area and middle of a ring, as a fan of triangles from its first point, each shortened by the
   * cosine of its latitude.
   */
  private static double[] part(JsonNode ring) {
    double x0 = ring.get(0).get(0).asDouble();
    double y0 = ring.get(0).get(1).asDouble();
    double area = 0;
    double latitude = 0;
    double longitude = 0;
    for (int i = 1; i + 1 < ring.size(); i++) {
      double x1 = ring.get(i).get(0).asDouble();
      double y1 = ring.get(i).get(1).asDouble();
      double x2 = ring.get(i + 1).get(0).asDouble();
      double y2 = ring.get(i + 1).get(1).asDouble();
      double middle = (y0 + y1 + y2) / 3;
      double size =
          ((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2 * Math.cos(Math.toRadians(middle));
      area += size;
      latitude += size * middle;
      longitude += size * (x0 + x1 + x2) / 3;
    }
    return area == 0
        ? new double[] {0, y0, x0}
        : new double[] {Math.abs(area), latitude / area, longitude / area};
  }

  private Iterable<JsonNode> features(String file) throws IOException {
    return new ObjectMapper().readTree(naturalEarth.resolve(file).toFile()).path("features");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }
}
