package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterclaim.text.Span;

/** Texts of tokens with a tag each (BIO), made running text again. */
final class TaggedCorpus {

  private static final Pattern TIGHT =
      Pattern.compile("[,.;:?!%)\\]’”]|\\.\\.\\.|'|n't|n’t|['’](s|re|ve|ll|d|m|S)");
  private static final Map<String, String> WRITTEN =
      Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-lrb-", "(", "-rrb-", ")");
  private static final String OPENING = "([$£€“‘#";
  private static final String NEW_REPORT = "-DOCSTART-";

  private TaggedCorpus() {}

  /** A name that the annotators marked. */
  record Labelled(Span span, String label) {}

  /** A text and its names, in order. */
  record Document(String text, List<Labelled> names) {}

  /**
   * {@return the texts of a file: tokens a line, token first and tag last, an empty line behind a
   * sentence}
   *
   * @throws IOException if it cannot be read
   */
  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    Builder builder = new Builder();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split(line.indexOf('\t') >= 0 ? "\t" : "\\s+", -1);
      if (cells.length < 2) {
        builder.endSentence();
      } else if (cells[0].equals(NEW_REPORT)) {
        builder.endTo(documents);
        builder = new Builder();
      } else {
        builder.add(cells[0].strip(), cells[cells.length - 1].strip());
      }
    }
    builder.endTo(documents);
    return documents;
  }

  /** Grows a text token by token. */
  private static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Labelled> names = new ArrayList<>();
    private boolean begins = true;
    private boolean glued = true;
    private boolean quoted;
    private String label = "";

    void add(String token, String tag) {
      String word = WRITTEN.getOrDefault(token, token);
      boolean mark = word.equals("\"");
      boolean tight = (mark && quoted) || glued || (!mark && TIGHT.matcher(word).matches());
      quoted ^= mark;
      if (!text.isEmpty() && (begins || !tight)) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(word);
      mark(tag, begin);
      glued = (mark && quoted) || (word.length() == 1 && OPENING.contains(word));
      begins = false;
    }

    private void mark(String tag, int begin) {
      boolean goesOn = tag.startsWith("I-") && tag.substring(2).equals(label);
      boolean named = tag.startsWith("B-") || tag.startsWith("I-");
      if (goesOn) {
        Labelled last = names.remove(names.size() - 1);
        names.add(new Labelled(new Span(last.span().begin(), text.length()), label));
      } else if (named) {
        names.add(new Labelled(new Span(begin, text.length()), tag.substring(2)));
      }
      label = named ? tag.substring(2) : "";
    }

    void endSentence() {
      begins = true;
      glued = true;
      quoted = false;
      label = "";
    }

    void endTo(List<Document> documents) {
      if (!text.isEmpty()) {
        documents.add(new Document(text.toString(), List.copyOf(names)));
      }
    }
  }
}
