package org.counterclaim.analysis.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.evaluation.GeoparsingCorpus;
import org.counterclaim.evaluation.GeoparsingScore;
import org.counterclaim.text.Span;

/** Prints the accuracy of places on three corpora, half by half: {@code ScorePlaces FOLDER [-v]}. */
public final class ScorePlaces {

  private ScorePlaces() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean verbose = arguments.length > 1;
    Gazetteer gazetteer = Gazetteer.ofDefaults();
    PlaceLocator locator = PlaceLocator.with(gazetteer);
    for (Map.Entry<String, List<GeoparsingCorpus.Document>> corpus :
        Corpora.read(folder).entrySet()) {
      List<GeoparsingScore> develop = new ArrayList<>();
      List<GeoparsingScore> report = new ArrayList<>();
      List<GeoparsingScore> checkable = new ArrayList<>();
      List<GeoparsingScore> developCheckable = new ArrayList<>();
      List<GeoparsingScore> reportCheckable = new ArrayList<>();
      long chars = 0;
      long time = System.nanoTime();
      for (GeoparsingCorpus.Document each : corpus.getValue()) {
        List<PlaceMention> places =
            each.judged(
                    locator.locate(each.report(), Corpora.sentences(each.report()), List.of()))
                .stream()
                .filter(
                    mention ->
                        !corpus.getKey().equals("GeoVirus")
                            || mention.role() != PlaceMention.Role.ADJECTIVE)
                .toList();
        chars += each.report().text().length();
        (each.isForDevelopment() ? develop : report).add(GeoparsingScore.of(each.gold(), places));
        GeoparsingScore known =
            GeoparsingScore.of(
                each.gold().stream().filter(g -> !g.literal() || g.point().isPresent()).toList(),
                places);
        checkable.add(known);
        (each.isForDevelopment() ? developCheckable : reportCheckable).add(known);
        if (verbose && each.isForDevelopment()) {
          explain(each, places);
        }
      }
      time = System.nanoTime() - time;
      List<GeoparsingScore> all = new ArrayList<>(develop);
      all.addAll(report);
      System.out.println(corpus.getKey());
      System.out.println("  A   " + GeoparsingScore.sum(develop));
      System.out.println("  A with known coordinates only " + GeoparsingScore.sum(developCheckable));
      System.out.println("  B   " + GeoparsingScore.sum(report));
      System.out.println("  B with known coordinates only " + GeoparsingScore.sum(reportCheckable));
      System.out.println("  all with known coordinates only " + GeoparsingScore.sum(checkable));
      System.out.println("  all " + GeoparsingScore.sum(all));
      System.out.printf("  %d chars, %d ms%n", chars, time / 1_000_000);
    }
  }

  private static void explain(GeoparsingCorpus.Document document, List<PlaceMention> places) {
    String text = document.report().text();
    for (GeoparsingScore.Gold gold : document.gold()) {
      if (!gold.literal()) {
        continue;
      }
      GeoparsingScore score = GeoparsingScore.of(List.of(gold), places);
      String outcome = score.found() == 0 ? "MISSED" : score.judged() > score.right() ? "WRONG" : "";
      if (!outcome.isEmpty()) {
        System.out.println(
            outcome + "\t" + around(text, gold.span()) + "\t" + gold.geonames() + gold.point().map(Object::toString).orElse("")
                + "\t" + places.stream().filter(p -> p.span().overlaps(gold.span())).map(p -> p.place().toString()).toList());
      }
    }
    for (PlaceMention each : places) {
      if (each.place().flatMap(p -> p.relation()).isEmpty()
          && document.gold().stream().noneMatch(g -> g.span().overlaps(each.span()))) {
        System.out.println("SPURIOUS\t" + around(text, each.span()) + "\t" + each.role() + each.provenance());
      }
    }
  }

  private static String around(String text, Span span) {
    return (text.substring(Math.max(0, span.begin() - 40), span.begin())
            + "[["
            + span.in(text)
            + "]]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + 30)))
        .replaceAll("\\s+", " ");
  }
}
