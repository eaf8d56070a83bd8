package org.counterclaim.analysis.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.counterclaim.claim.Point;

/**
 * The gazetteer's file as it lies in memory, column by column; an entry is made when it is asked
 * for. {@link GazetteerBuilder} writes it.
 */
final class World {

  static final int MAGIC = 0x43434731;

  static final World EMPTY = new World(emptyFile());

  private static final Feature[] FEATURES = Feature.values();
  private static final double UNITS_OF_A_DEGREE = 1e5;

  private final String[] divisions;
  private final byte[] names;
  private final int[] nameEnds;
  private final byte[] features;
  private final byte[] ranks;
  private final short[] radii;
  private final int[] ids;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final int[] divisionNumbers;
  private final NameIndex byName;
  private final NameIndex bySkeleton;
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<Integer, List<Point>> courses = new HashMap<>();

  private World(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new GazetteerException("not a gazetteer of this version; build it again");
    }
    int size = in.getInt();
    divisions = new String(bytes(in, in.getInt()), UTF_8).split("\n", -1);
    names = bytes(in, in.getInt());
    nameEnds = ends(names, size);
    features = bytes(in, size);
    ranks = bytes(in, size);
    radii = new short[size];
    in.asShortBuffer().get(radii);
    in.position(in.position() + Short.BYTES * size);
    ids = ints(in, size);
    latitudes = ints(in, size);
    longitudes = ints(in, size);
    populations = ints(in, size);
    divisionNumbers = ints(in, size);
    byName = NameIndex.read(in);
    bySkeleton = NameIndex.read(in);
    readCourses(in);
    for (int i = 0; i < size; i++) {
      if (FEATURES[features[i]].isDivision()) {
        byCode.put(divisions[divisionNumbers[i]], i);
      }
    }
  }

  static World read(InputStream file) throws IOException {
    try (GZIPInputStream bytes = new GZIPInputStream(file, 1 << 16)) {
      return new World(ByteBuffer.wrap(bytes.readAllBytes()));
    }
  }

  NameIndex byName() {
    return byName;
  }

  NameIndex bySkeleton() {
    return bySkeleton;
  }

  int size() {
    return ids.length;
  }

  Optional<GazetteerEntry> byCode(String code) {
    return Optional.ofNullable(byCode.get(code)).map(this::entry);
  }

  Optional<GazetteerEntry> byId(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return Optional.of(entry(i));
      }
    }
    return Optional.empty();
  }

  List<Point> course(int number) {
    return courses.getOrDefault(number, List.of());
  }

  GazetteerEntry entry(int number) {
    int begin = number == 0 ? 0 : nameEnds[number - 1] + 1;
    String code = divisions[divisionNumbers[number]];
    int province = code.indexOf('.');
    int district = code.indexOf('.', province + 1);
    return new GazetteerEntry(
        new String(names, begin, nameEnds[number] - begin, UTF_8),
        FEATURES[features[number]],
        ids[number] < 0 ? OptionalLong.empty() : OptionalLong.of(ids[number]),
        new Point(latitudes[number] / UNITS_OF_A_DEGREE, longitudes[number] / UNITS_OF_A_DEGREE),
        part(code, province < 0 ? code.length() : province),
        province < 0 ? Optional.empty() : part(code, district < 0 ? code.length() : district),
        province < 0 || district < 0 ? Optional.empty() : Optional.of(code),
        populations[number],
        radii[number],
        ranks[number]);
  }

  private static Optional<String> part(String code, int end) {
    return end == 0 ? Optional.empty() : Optional.of(code.substring(0, end));
  }

  private void readCourses(ByteBuffer in) {
    for (int left = in.getInt(); left > 0; left--) {
      int number = in.getInt();
      List<Point> points = new ArrayList<>();
      for (int more = in.getInt(); more > 0; more--) {
        points.add(new Point(in.getInt() / UNITS_OF_A_DEGREE, in.getInt() / UNITS_OF_A_DEGREE));
      }
      courses.put(number, List.copyOf(points));
    }
  }

  private static ByteBuffer emptyFile() {
    // The mark, six empty parts and two empty indexes.
    return ByteBuffer.allocate(64).putInt(MAGIC).rewind();
  }

  private static byte[] bytes(ByteBuffer in, int size) {
    byte[] bytes = new byte[size];
    in.get(bytes);
    return bytes;
  }

  private static int[] ends(byte[] names, int size) {
    int[] ends = new int[size];
    int row = 0;
    for (int i = 0; i < names.length; i++) {
      if (names[i] == '\n') {
        ends[row++] = i;
      }
    }
    if (row < size) {
      ends[row] = names.length;
    }
    return ends;
  }

  private static int[] ints(ByteBuffer in, int size) {
    int[] values = new int[size];
    in.asIntBuffer().get(values);
    in.position(in.position() + Integer.BYTES * size);
    return values;
  }
}
