package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.text.Report;

/**
 * Where a report's outlet is at home, as far as its address tells: what stands at "example.co.uk"
 * is British, and "www.springfieldtimes.com" is read in one of the Springfields.
 *
 * @param country its code, by the address's last label
 * @param towns that the address names, all their namesakes among them
 */
record Outlet(Optional<String> country, List<GazetteerEntry> towns) {

  static final Outlet UNKNOWN = new Outlet(Optional.empty(), List.of());

  private static final int SHORTEST_NAME = 5;
  private static final int LONGEST_HOST = 100;
  private static final double AROUND_KILOMETRES = 60;

  Outlet {
    towns = List.copyOf(towns);
  }

  /**
   * {@return the outlet of a report}
   *
   * @param words that outlets add to a town's name: "times", "daily"
   */
  static Outlet of(Report report, Gazetteer gazetteer, Set<String> words) {
    return report.address().map(address -> of(address, gazetteer, words)).orElse(UNKNOWN);
  }

  private static Outlet of(String address, Gazetteer gazetteer, Set<String> words) {
    String host =
        address
            .replaceFirst("^[a-z]+://", "")
            .replaceFirst("[/:?#].*$", "")
            .toLowerCase(Locale.ROOT);
    if (host.length() > LONGEST_HOST) {
      return UNKNOWN;
    }
    String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String code = last.equals("UK") ? "GB" : last;
    boolean known = code.length() == 2 && gazetteer.byCode(code).isPresent();
    List<GazetteerEntry> towns = new ArrayList<>();
    for (String label : host.split("[.-]", -1)) {
      String name = withoutWords(label, gazetteer, words);
      if (name.length() >= SHORTEST_NAME) {
        gazetteer.findKey(Spelling.key(name)).stream()
            .filter(each -> each.main() && isLocal(each.entry()))
            .map(Gazetteer.Named::entry)
            .forEach(towns::add);
      }
    }
    return new Outlet(known ? Optional.of(code) : Optional.empty(), towns);
  }

  /**
   * "springfield" of "springfieldtimes": what is left before a place, or nothing more, is found.
   */
  private static String withoutWords(String label, Gazetteer gazetteer, Set<String> words) {
    String name = label;
    while (name.length() >= SHORTEST_NAME && !gazetteer.knows(name)) {
      int front = 0;
      int back = 0;
      for (String word : words) {
        front = name.startsWith(word) ? Math.max(front, word.length()) : front;
        back = name.endsWith(word) ? Math.max(back, word.length()) : back;
      }
      if (front + back == 0 || front + back > name.length()) {
        return "";
      }
      name = back > 0 ? name.substring(0, name.length() - back) : name.substring(front);
    }
    return name;
  }

  /**
   * {@return how near an entry is to the town of the outlet, in [0, 1]} A town of many namesakes
   * says less.
   */
  double nearness(GazetteerEntry entry) {
    double nearest = 0;
    for (GazetteerEntry town : towns) {
      double apart = entry.point().kilometresTo(town.point());
      nearest = Math.max(nearest, Math.exp(-apart / AROUND_KILOMETRES));
    }
    return nearest / Math.sqrt(Math.max(1, towns.size()));
  }

  private static boolean isLocal(GazetteerEntry entry) {
    return entry.feature() == Feature.SETTLEMENT
        || entry.feature() == Feature.DISTRICT
        || entry.feature() == Feature.PROVINCE;
  }
}
