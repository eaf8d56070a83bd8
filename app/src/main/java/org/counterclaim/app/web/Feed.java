package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.ReportSummary;

/** What is new, as an Atom feed (RFC 4287), for whatever the address narrows it to. */
final class Feed {

  private static final int ENTRIES = 50;
  private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

  private final Desk desk;

  Feed(Desk desk) {
    this.desk = desk;
  }

  /** New reports. */
  void reports(Context context) {
    List<ReportSummary> reports =
        desk.catalogue()
            .reports(Asked.filter(context, Asked.day(context, "known")), "", ENTRIES)
            .items();
    write(
        context,
        "Counterclaim: reports",
        reports.stream()
            .map(
                report ->
                    new Entry(
                        "urn:counterclaim:" + report.id(),
                        report.title().orElse(report.source()),
                        report.recordedAt().toString(),
                        "/reports/" + report.id(),
                        report.outlet().orElse("unknown outlet"),
                        report.statements() + " statements"))
            .toList());
  }

  /** New disputes, for any filter of the list of matters. */
  void matters(Context context) {
    List<MatterLine> lines =
        desk.catalogue()
            .matters(Asked.matters(context, Paging.words(context, "grade")), "", ENTRIES)
            .items();
    write(
        context,
        "Counterclaim: matters",
        lines.stream()
            .map(
                line ->
                    new Entry(
                        "urn:counterclaim:" + line.matter().id(),
                        line.matter().label(),
                        line.changed()
                            .map(day -> day + "T00:00:00Z")
                            .orElse("1970-01-01T00:00:00Z"),
                        "/matters/" + line.matter().id(),
                        "Counterclaim",
                        Asked.word(line.matter().grade())
                            + ": "
                            + line.matter().positions().stream()
                                .map(position -> position.label())
                                .collect(Collectors.joining("; "))))
            .toList());
  }

  private record Entry(
      String id, String title, String updated, String path, String author, String summary) {}

  private static void write(Context context, String title, List<Entry> entries) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      String self = context.fullUrl();
      element(xml, "id", self);
      element(xml, "title", title);
      element(
          xml,
          "updated",
          entries.stream()
              .map(Entry::updated)
              .max(String::compareTo)
              .orElse("1970-01-01T00:00:00Z"));
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "self");
      xml.writeAttribute("href", self);
      for (Entry entry : entries) {
        entry(xml, entry, context.scheme() + "://" + context.host());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no feed could be written", e);
    }
    Answer.bytes(context, "application/atom+xml; charset=utf-8", text.toString());
  }

  private static void entry(XMLStreamWriter xml, Entry entry, String server)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated());
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", server + entry.path());
    xml.writeStartElement("author");
    element(xml, "name", entry.author());
    xml.writeEndElement();
    element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(words));
    xml.writeEndElement();
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String legal(String words) {
    return words.replaceAll(
        "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
