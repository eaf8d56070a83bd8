package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.ledger.ReportSummary;

/** What is new, as an Atom feed (RFC 4287), for whatever the address narrows it to. */
final class Feed {

  private static final int ENTRIES = 50;
  private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

  private final Desk desk;

  Feed(Desk desk) {
    this.desk = desk;
  }

  void reports(Context context) {
    List<ReportSummary> reports =
        desk.reports(Asked.filter(context, Asked.day(context, "known")), 0, ENTRIES).items();
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      String self = context.fullUrl();
      element(xml, "id", self);
      element(xml, "title", "Counterclaim: reports");
      element(
          xml,
          "updated",
          reports.stream()
              .map(ReportSummary::recordedAt)
              .max(Instant::compareTo)
              .orElse(Instant.EPOCH)
              .toString());
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "self");
      xml.writeAttribute("href", self);
      for (ReportSummary report : reports) {
        entry(xml, report, context.url().replaceFirst("/feed\\.atom$", ""));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no feed could be written", e);
    }
    Answer.bytes(context, "application/atom+xml; charset=utf-8", text.toString());
  }

  private static void entry(XMLStreamWriter xml, ReportSummary report, String server)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:counterclaim:" + report.id());
    element(xml, "title", report.title().orElse(report.source()));
    element(xml, "updated", report.recordedAt().toString());
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", server + "/reports/" + report.id());
    xml.writeStartElement("author");
    element(xml, "name", report.outlet().orElse("unknown outlet"));
    xml.writeEndElement();
    element(xml, "summary", report.statements() + " statements");
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
