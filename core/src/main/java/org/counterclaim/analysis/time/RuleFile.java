package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text form of rules. A section begins with its name in brackets; a rule is {@code
 * pattern => value}, or {@code pattern => value : first last} where the days need saying; the lines
 * under it that begin with {@code +} are its examples: {@code + It rained on [Saturday]. =>
 * 2017-12-09 (2017-12-10)}. A line that begins with {@code #} is a comment.
 */
final class RuleFile {

  private final String file;
  private final List<Rule> rules = new ArrayList<>();
  private final int firstOrder;
  private String section = "";
  private int line;

  private RuleFile(String file, int firstOrder) {
    this.file = file;
    this.firstOrder = firstOrder;
  }

  /**
   * {@return the rules in a file's text, in their order}
   *
   * @throws RuleFileException naming the line that cannot be read
   */
  static List<Rule> read(String file, String text, int firstOrder) {
    RuleFile reader = new RuleFile(file, firstOrder);
    text.lines().forEach(reader::readLine);
    return reader.rules;
  }

  private void readLine(String raw) {
    line++;
    String text = raw.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    try {
      if (text.startsWith("[") && text.endsWith("]")) {
        section = text.substring(1, text.length() - 1);
      } else if (text.startsWith("+")) {
        rules.get(rules.size() - 1).examples().add(example(text.substring(1).strip()));
      } else {
        rules.add(rule(text));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new RuleFileException(file, line, String.valueOf(e.getMessage()));
    }
  }

  private Rule rule(String text) {
    String[] sides = text.split("\\s+=>\\s+", 2);
    String value = sides.length < 2 ? "" : sides[1];
    int colon = value.indexOf(" : ");
    return new Rule(
        section,
        firstOrder + rules.size(),
        file + ": " + sides[0],
        Pattern.parse(sides[0]),
        Template.parse(colon < 0 ? value : value.substring(0, colon)),
        colon < 0
            ? Optional.empty()
            : Optional.of(Template.parse(value.substring(colon + 3).strip())),
        new ArrayList<>());
  }

  private static Rule.Example example(String text) {
    String[] sides = text.split("\\s+=>\\s+", 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException("expected 'text => value (day)', found " + text);
    }
    int open = sides[1].indexOf(" (");
    return open < 0
        ? new Rule.Example(sides[0], sides[1], "")
        : new Rule.Example(
            sides[0],
            sides[1].substring(0, open),
            sides[1].substring(open + 2, sides[1].length() - 1));
  }
}
