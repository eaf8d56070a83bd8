package org.counterclaim.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around every page: where one is, what was searched, and the day as of which the
 * record is looked at. That day stays in every address, so that a link shows others the same.
 *
 * @param section the entry of the navigation that is open; "" for none
 * @param path the page's own path, without a query
 * @param kept what the address asks for besides the day: filters, in their order
 * @param knownOn the day as of which the record is looked at; empty for all there is
 * @param words what was searched; "" for nothing
 * @param adding whether this server takes reports in
 */
public record Shell(
    String section,
    String path,
    Map<String, String> kept,
    Optional<LocalDate> knownOn,
    String words,
    boolean adding) {

  /** One entry of the navigation; its key goes there after "g". */
  public record Entry(String name, String path, String key) {}

  private static final List<Entry> READING =
      List.of(
          new Entry("Matters", "/", "h"),
          new Entry("Reports", "/reports", "r"),
          new Entry("Map", "/map", "m"),
          new Entry("Actors", "/actors", "a"),
          new Entry("Places", "/places", "p"),
          new Entry("Unanswered", "/unanswered", "u"));

  private static final List<Entry> WITH_ADD =
      Stream.concat(
              READING.stream(),
              Stream.of(new Entry("Review", "/review", "v"), new Entry("Add", "/add", "n")))
          .toList();

  /** {@return a shell that nothing is known for, for pages that say one thing} */
  public static Shell plain() {
    return new Shell("", "/", Map.of(), Optional.empty(), "", false);
  }

  /** {@return where one can go} */
  public List<Entry> entries() {
    return adding ? WITH_ADD : READING;
  }

  /** {@return an address of this server that keeps the day; {@code path} may have a query} */
  public String to(String path) {
    return knownOn.map(day -> with(path, "known", day.toString())).orElse(path);
  }

  /** {@return this page with one filter set anew, from its first entry on; "" drops the filter} */
  public String set(String name, String value) {
    return keeping(name, value).address();
  }

  /** {@return the same, with one filter set anew, from the first entry on; "" drops the filter} */
  public Shell keeping(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(kept);
    others.remove("after");
    others.remove(name);
    if (!value.isEmpty()) {
      others.put(name, value);
    }
    return new Shell(section, path, others, knownOn, words, adding);
  }

  /** {@return the address that shows this page} */
  public String address() {
    String address = path;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      address = with(address, each.getKey(), each.getValue());
    }
    return to(address);
  }

  /** {@return {@code path} with the filters and the day of this page, to show or take the same} */
  public String same(String path) {
    String address = path;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      if (!each.getKey().equals("after")) {
        address = with(address, each.getKey(), each.getValue());
      }
    }
    return to(address);
  }

  /** {@return the value of a filter; "" where it is not set} */
  public String value(String name) {
    return kept.getOrDefault(name, "");
  }

  private static String with(String address, String name, String value) {
    int hash = address.indexOf('#');
    String before = hash < 0 ? address : address.substring(0, hash);
    return before
        + (before.contains("?") ? "&" : "?")
        + URLEncoder.encode(name, UTF_8)
        + "="
        + URLEncoder.encode(value, UTF_8)
        + (hash < 0 ? "" : address.substring(hash));
  }
}
