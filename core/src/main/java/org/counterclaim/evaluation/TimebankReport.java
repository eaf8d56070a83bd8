package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report of TimeBank (TimeML 1.2.1) with the times its annotators marked in the text. The
 * creation time is the report's published time and not among them.
 *
 * @param name of the file
 * @param times in the order of the text
 */
public record TimebankReport(String name, Report report, List<Time> times) {

  /** A marked time. */
  public record Time(Span span, TimeMention.Type type, String value) {}

  public TimebankReport {
    times = List.copyOf(times);
  }

  /**
   * {@return whether rules may be developed on it; figures are told of the other half} The halves
   * follow from a checksum of the name, so that a report never changes sides.
   */
  public boolean isForDevelopment() {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(UTF_8));
    return sum.getValue() % 2 == 0;
  }

  /**
   * Reads TimeML. Document types and external entities are refused.
   *
   * @throws GoldFileException if it is no TimeML
   */
  public static TimebankReport parse(String name, InputStream timeml) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      XMLStreamReader xml = factory.createXMLStreamReader(timeml, UTF_8.name());
      Parser parser = new Parser();
      while (xml.hasNext()) {
        parser.accept(xml, xml.next());
      }
      return parser.finish(name);
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new GoldFileException("'" + name + "' is not TimeML: " + e.getMessage(), e);
    }
  }

  private static final class Parser {

    private final StringBuilder text = new StringBuilder();
    private final List<Time> times = new ArrayList<>();
    private Published published = Published.UNSTATED;
    private boolean inText;
    private int begin;
    private TimeMention.@Nullable Type type;
    private String value = "";

    void accept(XMLStreamReader xml, int event) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> open(xml);
        case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }

    private void open(XMLStreamReader xml) {
      if (xml.getLocalName().equals("TEXT")) {
        inText = true;
      } else if (xml.getLocalName().equals("TIMEX3")) {
        value = attribute(xml, "value").orElse("");
        if (attribute(xml, "functionInDocument").filter("CREATION_TIME"::equals).isPresent()) {
          published = Published.parse(value);
        } else if (inText) {
          begin = text.length();
          type = TimeMention.Type.valueOf(attribute(xml, "type").orElse(""));
        }
      }
    }

    private void close(String element) {
      if (element.equals("TEXT")) {
        inText = false;
      } else if (element.equals("TIMEX3") && type != null) {
        times.add(new Time(new Span(begin, text.length()), type, value));
        type = null;
      }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
      return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    TimebankReport finish(String name) {
      Report report = Report.builder(name, text.toString()).published(published).build();
      return new TimebankReport(name, report, times);
    }
  }
}
