package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Texts as the labels of {@code training/labels/events} mean them; see its README, "Texts". */
final class LabelledTexts {

  private LabelledTexts() {}

  /**
   * {@return the text of a file, tokens joined where it is a file of tokens}
   *
   * @throws IOException if the file cannot be read
   */
  static String render(Path file) throws IOException {
    String text = Files.readString(file);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String name = file.getFileName().toString();
    Path folder = file.toAbsolutePath().getParent();
    boolean spaced = folder != null && folder.endsWith("conllpp");
    if (name.endsWith(".xml")) {
      return ofTokens(text);
    }
    return name.endsWith(".tsv") || spaced ? ofRows(text, spaced ? "[\t ]" : "\t") : text;
  }

  private static String ofTokens(String xml) {
    Map<Integer, List<String>> lines = new TreeMap<>();
    for (Element token : Jsoup.parse(xml, "", Parser.xmlParser()).getElementsByTag("token")) {
      String word = token.wholeText().strip().replaceAll("\\s+", " ");
      List<String> line =
          lines.computeIfAbsent(Integer.parseInt(token.attr("sentence")), key -> new ArrayList<>());
      if (!word.isEmpty()) {
        line.add(word);
      }
    }
    StringBuilder rendered = new StringBuilder();
    lines.values().forEach(line -> rendered.append(String.join(" ", line)).append('\n'));
    return rendered.toString();
  }

  private static String ofRows(String rows, String border) {
    StringBuilder rendered = new StringBuilder();
    List<String> line = new ArrayList<>();
    List<String> all = new ArrayList<>(Arrays.asList(rows.split("\n", -1)));
    all.add("");
    for (String row : all) {
      String word = row.split(border, -1)[0].strip().replaceAll("\\s+", " ");
      if (!row.isBlank()) {
        if (!word.isEmpty()) {
          line.add(word);
        }
      } else if (!line.isEmpty()) {
        rendered.append(String.join(" ", line)).append('\n');
        line.clear();
      }
    }
    return rendered.toString();
  }
}
