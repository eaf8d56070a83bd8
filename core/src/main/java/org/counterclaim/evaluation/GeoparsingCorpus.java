package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Point;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Reports whose toponyms people have placed: GeoWebNews (Gritta et al. 2019, brat standoff), the
 * Local-Global Lexicon (Lieberman et al. 2010) and GeoVirus (Gritta et al. 2018), both XML, which
 * is read without document types or external entities.
 */
public final class GeoparsingCorpus {

  /** What GeoWebNews calls literal: the place itself is meant. */
  private static final Set<String> LITERAL =
      Set.of("Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal");

  private static final Set<String> ASSOCIATED =
      Set.of(
          "Metonymic",
          "Non_Literal_Modifier",
          "Embedded_Non_Lit",
          "Demonym",
          "Language",
          "Homonym");

  private GeoparsingCorpus() {}

  /**
   * One report with its gold.
   *
   * @param scored where people looked for toponyms: not in GeoWebNews' first line, which holds
   *     title and address
   */
  public record Document(Report report, List<GeoparsingScore.Gold> gold, Span scored) {

    /** {@return the mentions that the gold can judge} */
    public List<PlaceMention> judged(List<PlaceMention> mentions) {
      return mentions.stream().filter(each -> scored.covers(each.span())).toList();
    }

    /** {@return whether it belongs to the half to develop on; the other half is to report} */
    public boolean isForDevelopment() {
      String name = report.source().substring(report.source().lastIndexOf('/') + 1);
      return Math.floorMod(name.hashCode() * 0x9E3779B1, 1 << 16) < 1 << 15;
    }
  }

  /**
   * {@return the reports of a GeoWebNews folder, by name}
   *
   * @param points where a GeoNames id is
   */
  public static List<Document> geoWebNews(Path folder, LongFunction<Optional<Point>> points)
      throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(each -> each.toString().endsWith(".txt")).sorted().toList();
    }
    List<Document> documents = new ArrayList<>();
    for (Path text : texts) {
      String name = text.getFileName().toString();
      Path gold = text.resolveSibling(name.substring(0, name.length() - 4) + ".ann");
      String words = Files.readString(text, UTF_8);
      documents.add(
          new Document(
              Report.builder("GeoWebNews/" + name, words).address(address(words)).build(),
              standoff(words, Files.readAllLines(gold, UTF_8), points),
              new Span(words.startsWith("TITLE:") ? words.indexOf('\n') + 1 : 0, words.length())));
    }
    return documents;
  }

  /** {@return the reports of an LGL file} */
  public static List<Document> lgl(Path file) throws IOException {
    return xml(file, "docid", "toponym", 0);
  }

  /** {@return the reports of a GeoVirus file} */
  public static List<Document> geoVirus(Path file) throws IOException {
    return xml(file, "", "location", 1);
  }

  /** The address that the first line of a GeoWebNews file ends with. */
  private static String address(String words) {
    int end = words.startsWith("TITLE:") ? words.indexOf('\n') : -1;
    int link = end < 0 ? -1 : words.lastIndexOf(" LINK: ", end);
    return link < 0 ? "" : words.substring(link + " LINK: ".length(), end).strip();
  }

  private static List<GeoparsingScore.Gold> standoff(
      String text, List<String> lines, LongFunction<Optional<Point>> points) {
    Map<String, String> notes = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", 3);
      if (line.startsWith("#") && fields.length == 3) {
        notes.put(fields[1].substring(fields[1].indexOf(' ') + 1), fields[2].strip());
      }
    }
    List<GeoparsingScore.Gold> gold = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", 3);
      String[] place = line.startsWith("T") ? fields[1].split("[ ;]") : new String[] {""};
      if (LITERAL.contains(place[0]) || ASSOCIATED.contains(place[0])) {
        String note = notes.getOrDefault(fields[0], "");
        OptionalLong id =
            note.matches("[0-9]{1,12}")
                ? OptionalLong.of(Long.parseLong(note))
                : OptionalLong.empty();
        Optional<Point> point = id.isPresent() ? points.apply(id.getAsLong()) : point(note);
        gold.add(
            new GeoparsingScore.Gold(
                span(text, place[1], place[place.length - 1], 0),
                LITERAL.contains(place[0]),
                id,
                point));
      }
    }
    return gold;
  }

  private static Optional<Point> point(String note) {
    String[] parts = note.split(",", -1);
    try {
      return parts.length != 2
          ? Optional.empty()
          : Optional.of(new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    } catch (IllegalArgumentException e) { // no number, or not on the globe
      return Optional.empty();
    }
  }

  /** The corpora count code points, GeoVirus from one. */
  private static Span span(String text, String begin, String end, int origin) {
    int length = text.codePointCount(0, text.length());
    int first = Math.max(0, Math.min(length, Integer.parseInt(begin) - origin));
    int last = Math.max(first, Math.min(length, Integer.parseInt(end) - origin));
    return new Span(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
  }

  private static List<Document> xml(Path file, String id, String toponym, int origin)
      throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<Document> documents = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
      Article article = new Article();
      StringBuilder text = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            text.setLength(0);
            article.begin(reader, id, toponym);
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
          case XMLStreamReader.END_ELEMENT -> {
            if (reader.getLocalName().equals("article")) {
              documents.add(article.document(file.getFileName() + "/" + documents.size(), origin));
              article = new Article();
            } else {
              article.end(reader.getLocalName(), text.toString(), toponym);
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is not the XML of a geoparsing corpus", e);
    }
    return documents;
  }

  /** An article of the XML in the making. */
  private static final class Article {
    private String id = "";
    private String address = "";
    private String text = "";
    private final List<Map<String, String>> toponyms = new ArrayList<>();
    private Map<String, String> fields = new HashMap<>();

    void begin(XMLStreamReader reader, String idName, String toponym) {
      String name = reader.getLocalName();
      if (name.equals("article") && !idName.isEmpty()) {
        id = reader.getAttributeValue(null, idName);
      } else if (name.equals(toponym)) {
        fields = new HashMap<>();
      } else if (name.equals("gaztag")) {
        fields.put("id", reader.getAttributeValue(null, "geonameid"));
      }
    }

    void end(String name, String value, String toponym) {
      switch (name) {
        case "text" -> text = value;
        case "url" -> address = value.strip();
        case "source" -> id = value.strip();
        default -> fields.putIfAbsent(name, value.strip());
      }
      if (name.equals(toponym)) {
        toponyms.add(fields);
      }
    }

    Document document(String number, int origin) {
      List<GeoparsingScore.Gold> gold = new ArrayList<>();
      for (Map<String, String> each : toponyms) {
        Optional<Point> point =
            point(each.getOrDefault("lat", "") + "," + each.getOrDefault("lon", ""));
        String geonames = each.getOrDefault("id", "");
        gold.add(
            new GeoparsingScore.Gold(
                span(text, each.getOrDefault("start", "0"), each.getOrDefault("end", "0"), origin),
                true,
                geonames.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(geonames)),
                point));
      }
      String source = id.isEmpty() ? number : id;
      return new Document(
          Report.builder(source, text).address(address).build(), gold, new Span(0, text.length()));
    }
  }
}
