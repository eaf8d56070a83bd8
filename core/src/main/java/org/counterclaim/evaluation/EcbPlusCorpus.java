package org.counterclaim.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Documents of ECB+ (Cybulska and Vossen 2014) with their mentions of events, those of the
 * sentences that were annotated whole ({@code ECBplus_coreference_sentences.csv}).
 *
 * @param words of each document, by its name
 * @param mentions of events, with the true event of each
 */
public record EcbPlusCorpus(Map<String, List<String>> words, List<Mention> mentions) {

  public EcbPlusCorpus {
    words = Map.copyOf(words);
    mentions = List.copyOf(mentions);
  }

  /** Words that name an event; the event's name is the same across documents. */
  public record Mention(String id, String document, List<String> words, String event) {}

  /**
   * {@return the documents of topics first to last, both included}
   *
   * @throws IOException if a file cannot be read or is no XML
   */
  public static EcbPlusCorpus read(Path folder, int first, int last) throws IOException {
    Set<String> annotated = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("ECBplus_coreference_sentences.csv"))) {
      String[] cells = line.strip().split(",", -1);
      annotated.add(cells[0] + "_" + cells[1] + " " + cells[cells.length - 1]);
    }
    Map<String, List<String>> words = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int topic = first; topic <= last; topic++) {
      Path of = folder.resolve(Integer.toString(topic));
      if (Files.isDirectory(of)) {
        try (Stream<Path> files = Files.list(of)) {
          for (Path file : files.sorted().toList()) {
            new Document(file, annotated).readInto(words, mentions);
          }
        }
      }
    }
    return new EcbPlusCorpus(words, mentions);
  }

  /** One file as it is read: tokens, then markables, then relations. */
  private static final class Document {

    private record Token(String sentence, String word) {}

    private final Path file;
    private final String name;
    private final Set<String> annotated;
    private final Map<String, Token> tokens = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> anchors = new HashMap<>();
    private final Map<String, String> instances = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final List<String> actions = new ArrayList<>();

    Document(Path file, Set<String> annotated) {
      this.file = file;
      this.annotated = annotated;
      String fileName = file.getFileName().toString();
      name = fileName.substring(0, fileName.lastIndexOf('.'));
    }

    void readInto(Map<String, List<String>> allWords, List<Mention> mentions) throws IOException {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      try (InputStream stream = Files.newInputStream(file)) {
        XMLStreamReader reader = factory.createXMLStreamReader(stream);
        parse(reader);
        reader.close();
      } catch (XMLStreamException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
      allWords.put(name, List.copyOf(words));
      for (String action : actions) {
        List<Token> of =
            anchors.getOrDefault(action, List.of()).stream()
                .map(id -> tokens.getOrDefault(id, new Token("", "")))
                .toList();
        if (!of.isEmpty() && annotated.contains(name + " " + of.get(0).sentence())) {
          String id = name + "/" + action;
          mentions.add(
              new Mention(
                  id,
                  name,
                  of.stream().map(Token::word).toList(),
                  events.getOrDefault(action, "alone " + id)));
        }
      }
    }

    private void parse(XMLStreamReader reader) throws XMLStreamException {
      String markable = "";
      String relation = "";
      List<String> sources = new ArrayList<>();
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String element = reader.getLocalName();
        String mention = attribute(reader, "m_id");
        if (element.equals("token")) {
          token(reader);
        } else if (element.equals("token_anchor")) {
          anchors
              .computeIfAbsent(markable, none -> new ArrayList<>())
              .add(attribute(reader, "t_id"));
        } else if (element.equals("source")) {
          sources.add(mention);
        } else if (element.equals("target")) {
          String instance = instances.getOrDefault(mention, "");
          String event = instance.isEmpty() ? name + " " + relation : instance;
          sources.forEach(source -> events.put(source, event));
        } else if (!attribute(reader, "r_id").isEmpty()) {
          relation = attribute(reader, "r_id");
          sources.clear();
        } else if (!mention.isEmpty()) {
          markable = mention;
          instances.put(mention, attribute(reader, "instance_id"));
          if (element.startsWith("ACTION") || element.startsWith("NEG")) {
            actions.add(mention);
          }
        }
      }
    }

    private void token(XMLStreamReader reader) throws XMLStreamException {
      String id = attribute(reader, "t_id");
      String sentence = attribute(reader, "sentence");
      String word = reader.getElementText();
      tokens.put(id, new Token(sentence, word));
      words.add(word);
    }

    private static String attribute(XMLStreamReader reader, String name) {
      String value = reader.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
