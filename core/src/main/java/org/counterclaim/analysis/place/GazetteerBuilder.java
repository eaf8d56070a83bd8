package org.counterclaim.analysis.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.counterclaim.claim.Point;

/**
 * Gathers entries and their names and writes them as the file that {@link Gazetteer} reads. Used to
 * make the language pack, never while reading reports. Not for use by two threads at once.
 */
public final class GazetteerBuilder {

  private static final List<Feature> FEATURES = List.of(Feature.values());

  private final List<GazetteerEntry> entries = new ArrayList<>();
  private final Map<Integer, List<Point>> courses = new TreeMap<>();
  private final Map<Long, Set<Integer>> names = new TreeMap<>(Long::compareUnsigned);
  private final Map<Long, Set<Integer>> skeletons = new TreeMap<>(Long::compareUnsigned);

  /** Adds a place, known by its own name. */
  public int add(GazetteerEntry entry) {
    entries.add(entry);
    int number = entries.size() - 1;
    name(number, entry.name(), true);
    return number;
  }

  /**
   * Adds a name of a place.
   *
   * @param main whether it is one of the names it goes by, not one among many in the world
   */
  public void name(int entry, String name, boolean main) {
    String key = Spelling.key(name);
    if (key.isEmpty()) {
      return;
    }
    put(names, key, entry, main);
    String bare = Spelling.withoutArticle(key);
    if (!bare.equals(key) && bare.length() > 3) {
      put(names, bare, entry, false);
    }
  }

  /** Adds the skeleton of a name, for places whose names are transliterated. */
  public void skeleton(int entry, String name) {
    String skeleton = Spelling.skeleton(Spelling.key(name));
    if (!skeleton.isEmpty()) {
      put(skeletons, skeleton, entry, false);
    }
  }

  /** Says where a river runs, from point to point. */
  public void course(int entry, List<Point> points) {
    courses.computeIfAbsent(entry, each -> new ArrayList<>()).addAll(points);
  }

  /**
   * The lowest bit says whether the name is a main one; a main name wins over the same as other.
   */
  private static void put(Map<Long, Set<Integer>> index, String key, int entry, boolean main) {
    Set<Integer> known = index.computeIfAbsent(Spelling.hash(key), each -> new TreeSet<>());
    if (main) {
      known.remove(2 * entry);
      known.add(2 * entry + 1);
    } else if (!known.contains(2 * entry + 1)) {
      known.add(2 * entry);
    }
  }

  /**
   * Writes the file, column after column, big-endian, compressed; the same entries, the same bytes.
   */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new SmallGzip(stream))) {
      out.writeInt(World.MAGIC);
      out.writeInt(entries.size());
      List<String> divisions = divisions();
      writeStrings(out, divisions);
      writeStrings(out, entries.stream().map(GazetteerEntry::name).toList());
      Map<String, Integer> numbers = new HashMap<>();
      divisions.forEach(each -> numbers.put(each, numbers.size()));
      for (GazetteerEntry each : entries) {
        out.writeByte(FEATURES.indexOf(each.feature()));
      }
      for (GazetteerEntry each : entries) {
        out.writeByte(each.rank());
      }
      for (GazetteerEntry each : entries) {
        out.writeShort(Math.min(each.radiusKilometres(), Short.MAX_VALUE));
      }
      for (GazetteerEntry each : entries) {
        out.writeInt((int) each.geonames().orElse(-1));
      }
      for (GazetteerEntry each : entries) {
        out.writeInt(degrees(each.point().latitude()));
      }
      for (GazetteerEntry each : entries) {
        out.writeInt(degrees(each.point().longitude()));
      }
      for (GazetteerEntry each : entries) {
        out.writeInt((int) Math.min(each.population(), Integer.MAX_VALUE));
      }
      for (GazetteerEntry each : entries) {
        out.writeInt(numbers.getOrDefault(code(each), -1));
      }
      writeIndex(out, names);
      writeIndex(out, skeletons);
      writeCourses(out);
    }
  }

  private void writeCourses(DataOutputStream out) throws IOException {
    out.writeInt(courses.size());
    for (Map.Entry<Integer, List<Point>> course : courses.entrySet()) {
      out.writeInt(course.getKey());
      out.writeInt(course.getValue().size());
      for (Point point : course.getValue()) {
        out.writeInt(degrees(point.latitude()));
        out.writeInt(degrees(point.longitude()));
      }
    }
  }

  private List<String> divisions() {
    Map<String, Boolean> codes = new LinkedHashMap<>();
    entries.stream().map(GazetteerBuilder::code).sorted().forEach(each -> codes.put(each, true));
    return List.copyOf(codes.keySet());
  }

  /** The narrowest division's code, which begins with those of the wider ones. */
  private static String code(GazetteerEntry entry) {
    return entry.district().or(entry::province).or(entry::country).orElse("");
  }

  private static int degrees(double value) {
    return (int) Math.round(value * 1e5);
  }

  private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
    byte[] bytes = String.join("\n", strings).getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeIndex(DataOutputStream out, Map<Long, Set<Integer>> index)
      throws IOException {
    int size = index.values().stream().mapToInt(Set::size).sum();
    out.writeInt(size);
    for (Map.Entry<Long, Set<Integer>> each : index.entrySet()) {
      for (int i = 0; i < each.getValue().size(); i++) {
        out.writeLong(each.getKey());
      }
    }
    for (Set<Integer> each : index.values()) {
      for (int entry : each) {
        out.writeInt(entry);
      }
    }
  }

  /** Gzip at its smallest; the stream's own default is faster to write and larger. */
  private static final class SmallGzip extends GZIPOutputStream {
    SmallGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
