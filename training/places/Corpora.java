package org.counterclaim.analysis.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.evaluation.GeoparsingCorpus;
import org.counterclaim.evaluation.GeoparsingEvaluation;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** The three corpora with the points of their gold. */
final class Corpora {

  private static final Pattern END = Pattern.compile("[.!?][\"”’')]*+\\s+(?=[\\p{Lu}\"“‘'(0-9])|\\n+");

  private Corpora() {}

  static Map<String, List<GeoparsingCorpus.Document>> read(Path folder)
      throws IOException {
    Map<String, List<GeoparsingCorpus.Document>> corpora = new LinkedHashMap<>();
    corpora.put(
        "GeoWebNews",
        GeoparsingCorpus.geoWebNews(
            folder.resolve("GeoWebNews"), GeoparsingEvaluation.points(folder)));
    corpora.put("LGL", GeoparsingCorpus.lgl(folder.resolve("lgl.xml")));
    corpora.put("GeoVirus", GeoparsingCorpus.geoVirus(folder.resolve("GeoVirus.xml")));
    return corpora;
  }

  static List<Sentence> sentences(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = END.matcher(report.text());
    int begin = 0;
    while (ends.find()) {
      if (ends.start() > begin) {
        sentences.add(new Sentence(new Span(begin, ends.start() + 1)));
      }
      begin = ends.end();
    }
    if (begin < report.text().length()) {
      sentences.add(new Sentence(new Span(begin, report.text().length())));
    }
    return sentences;
  }
}
