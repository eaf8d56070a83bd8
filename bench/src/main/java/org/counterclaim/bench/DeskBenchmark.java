package org.counterclaim.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Asks a running desk for each of its pages at a steady rate, whether it answers in time or not,
 * and prints how long the answers took, how much processor time the server spent, and what they
 * weigh. Which matter, report, actor, place and day is asked for changes with every request. Run by
 * {@code bench/desk.sh}.
 */
public final class DeskBenchmark {

  private static final List<String> WORDS =
      List.of(
          "market",
          "hospital",
          "government",
          "rescue workers",
          "ceasefire",
          "Idlib",
          "Donetsk",
          "field clinics",
          "missing",
          "fabrication",
          "\"no aircraft\"",
          "Tripoli convoy");
  private static final int ATTEMPTS = 3;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final ProcessHandle server;
  private final Random random = new Random(11);

  private DeskBenchmark(String address, ProcessHandle server) {
    this.address = address;
    this.server = server;
  }

  /** Takes the address of the desk, its process id, requests a second, and seconds a page. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    DeskBenchmark benchmark =
        new DeskBenchmark(
            arguments[0], ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow());
    int rate = Integer.parseInt(arguments[2]);
    int seconds = Integer.parseInt(arguments[3]);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println("| page | p50 | p95 | most | processor | weight |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    for (Map.Entry<String, List<String>> page : benchmark.pages().entrySet()) {
      benchmark.measure(page.getValue(), rate, Math.max(1, seconds / 4)); // warms up
      out.println("| " + page.getKey() + " | " + benchmark.measure(page.getValue(), rate, seconds));
    }
  }

  /** {@return what is asked of each page, in turn} */
  private Map<String, List<String>> pages() throws IOException, InterruptedException {
    List<String> matters = ids("api/v1/matters?grade=all&limit=1000", "\"id\":\"(m[0-9a-f]{16})\"");
    List<String> reports = ids("api/v1/reports?limit=1000", "\"id\":\"(sha256:[0-9a-f]{64})\"");
    List<String> actors = ids("api/v1/actors?limit=200", "\"id\":\"([0-9a-f]{12})\"");
    List<String> places = ids("api/v1/places?limit=200", "\"id\":\"([gp][0-9a-f]{1,12})\"");
    List<String> days = days();
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("matters", List.of("", "?grade=all", "matters?grade=unanswered"));
    pages.put("matters as known on a day", each("matters?grade=all&known=", days));
    pages.put("matters of a place", each("matters?grade=all&place=", places));
    pages.put("matters of an actor and a type", each("matters?type=AIR_STRIKE&actor=", actors));
    pages.put("matter", each("matters/", matters));
    pages.put("report", each("reports/", reports));
    pages.put("reports", List.of("reports", "reports?type=AIR_STRIKE", "reports?outlet=Radio%207"));
    pages.put("reports of a place", each("reports?place=", places));
    pages.put("actors", List.of("actors", "actors?words=army"));
    pages.put("actors as known on a day", each("actors?known=", days));
    pages.put("actor", each("actors/", actors));
    pages.put("places", List.of("places", "places?words=al"));
    pages.put("place", each("places/", places));
    pages.put("unanswered", List.of("unanswered"));
    pages.put("map", List.of("map"));
    pages.put("what the map draws", List.of("api/v1/map"));
    pages.put(
        "search",
        WORDS.stream()
            .map(each -> "search?q=" + each.replace(" ", "%20").replace("\"", "%22"))
            .toList());
    return pages;
  }

  private List<String> days() throws IOException, InterruptedException {
    List<String> published =
        new ArrayList<>(ids("api/v1/reports?limit=1000", "\"published\":\"(\\d{4}-\\d{2}-\\d{2})"));
    return published.stream().distinct().toList();
  }

  private List<String> ids(String path, String pattern) throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    String body = ask(path).body();
    Pattern.compile(pattern)
        .matcher(body)
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct()
        .forEach(found::add);
    Collections.shuffle(found, random);
    return found;
  }

  private static List<String> each(String before, List<String> ids) {
    return ids.stream().map(id -> before + id).toList();
  }

  private String measure(List<String> paths, int rate, int seconds) throws InterruptedException {
    int count = rate * seconds;
    double[] millis = new double[count];
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger heaviest = new AtomicInteger();
    List<CompletableFuture<?>> answers = new ArrayList<>();
    Duration before = busy();
    long start = System.nanoTime();
    for (int at = 0; at < count; at++) {
      long due = start + at * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        Thread.sleep(1);
      }
      int place = at;
      answers.add(
          client
              .sendAsync(request(paths.get(at % paths.size())), BodyHandlers.ofByteArray())
              .handle(
                  (answer, failure) -> {
                    millis[place] = (System.nanoTime() - due) / 1e6;
                    if (answer == null || answer.statusCode() != 200) {
                      failed.incrementAndGet();
                    } else {
                      heaviest.accumulateAndGet(answer.body().length, Math::max);
                    }
                    return failure;
                  }));
    }
    answers.forEach(CompletableFuture::join);
    double spent = busy().minus(before).toNanos() / 1e6 / count;
    java.util.Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "%.0f ms | %.0f ms | %.0f ms | %.1f ms | %d KB |%s",
        millis[count / 2],
        millis[count * 95 / 100],
        millis[count - 1],
        spent,
        heaviest.get() / 1000,
        failed.get() == 0 ? "" : " " + failed.get() + " failed");
  }

  private Duration busy() {
    return server.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    IOException last = new IOException("not asked");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return client.send(request(path), BodyHandlers.ofString());
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }
}
