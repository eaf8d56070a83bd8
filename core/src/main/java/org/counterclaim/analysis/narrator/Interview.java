package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Lines that begin with whose turn it is: "Q: Who burned the market? / A: The militia. They killed
 * 40." What is answered is the answerer's, with the paragraphs up to the next turn; what is asked
 * is asserted by nobody. Nobody else's turn ends the last answer, which goes on as far as somebody
 * says "I" or "we". One label alone, "Correction:", makes no interview. For one report.
 */
final class Interview {

  private static final Provenance RULE = new Provenance("rule interview", 0.8);
  private static final Pattern TURN =
      Pattern.compile("(?m)^(\\p{Lu}[\\p{L}.’'-]*(?:\\h\\p{Lu}[\\p{L}.’'-]*){0,3})(:)\\h+(\\S.*)$");

  private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|\"[^\"]*\"");
  private static final Pattern BLANK = Pattern.compile("\\n\\h*+\\n");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final String text;
  private final NavigableMap<Integer, Turn> turns = new TreeMap<>();

  /**
   * @param words in paragraphs
   */
  private record Turn(Span label, Span colon, List<Span> words, boolean asks) {

    boolean contains(int offset) {
      return label.union(colon).contains(offset)
          || words.stream().anyMatch(part -> part.contains(offset));
    }
  }

  /**
   * @param labels the lists "asks", "answers" and "oneself"
   */
  Interview(Report report, Map<String, Set<String>> labels) {
    text = report.text();
    Matcher line = TURN.matcher(text);
    while (line.find()) {
      String label = line.group(1).toLowerCase(Locale.ROOT);
      boolean asks =
          labels.getOrDefault("asks", Set.of()).contains(label)
              || report.outlet().filter(line.group(1)::equalsIgnoreCase).isPresent();
      List<Span> words = List.of(span(line, 3).strip(text));
      turns.put(line.start(), new Turn(span(line, 1), span(line, 2), words, asks));
    }
    boolean asked = turns.values().stream().anyMatch(Turn::asks);
    if (!asked || turns.values().stream().allMatch(Turn::asks)) {
      turns.clear();
    }
    Map<String, Long> often =
        turns.values().stream()
            .collect(Collectors.groupingBy(turn -> turn.label().in(text), Collectors.counting()));
    Predicate<Turn> regular = turn -> turn.asks() || often.get(turn.label().in(text)) > 1;
    NavigableMap<Integer, Block> blocks = new TreeMap<>();
    report.blocks().forEach(block -> blocks.put(block.span().end(), block));
    Set<String> oneself = labels.getOrDefault("oneself", Set.of());
    turns.replaceAll((begin, turn) -> withParagraphs(turn, blocks, regular, oneself));
  }

  /**
   * @param blocks by their ends
   * @param regular whether it is one of several turns of the same, or asks; "Note:" is not
   */
  private Turn withParagraphs(
      Turn turn,
      NavigableMap<Integer, Block> blocks,
      Predicate<Turn> regular,
      Set<String> oneself) {
    Span line = turn.words().get(0);
    Optional<Turn> next =
        Optional.ofNullable(turns.higherEntry(line.begin())).map(Map.Entry::getValue);
    int end = next.map(each -> each.label().begin()).orElse(text.length());
    List<Span> words = new ArrayList<>(turn.words());
    int own = 1;
    for (Block block : blocks.tailMap(line.end(), false).values()) {
      Span span = block.span();
      boolean ends = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.UPDATE;
      if (ends || span.begin() >= end) {
        break;
      }
      Span part = new Span(Math.max(span.begin(), line.end()), Math.min(span.end(), end));
      for (Span paragraph : paragraphs(part)) {
        words.add(paragraph);
        own = saysAny(oneself, paragraph) ? words.size() : own;
      }
    }
    boolean goesOn = next.filter(regular).isPresent() && regular.test(turn);
    return new Turn(
        turn.label(),
        turn.colon(),
        List.copyOf(words.subList(0, goesOn ? words.size() : own)),
        turn.asks());
  }

  /** What blank lines part, where the layout is not known to. */
  private List<Span> paragraphs(Span part) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher blank = BLANK.matcher(text).region(part.begin(), part.end());
    int begin = part.begin();
    while (blank.find()) {
      paragraphs.add(new Span(begin, blank.start()).strip(text));
      begin = blank.end();
    }
    paragraphs.add(new Span(begin, part.end()).strip(text));
    paragraphs.removeIf(Span::isEmpty);
    return paragraphs;
  }

  private boolean saysAny(Set<String> wanted, Span part) {
    return WORD.matcher(QUOTED.matcher(part.in(text)).replaceAll(" "))
        .results()
        .anyMatch(word -> wanted.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  /** {@return the statements without questions that the outlet asks} */
  List<FoundStatement> withoutQuestions(List<FoundStatement> found) {
    return found.stream().filter(each -> !isQuestion(each.attribution())).toList();
  }

  private boolean isQuestion(Attribution each) {
    return each.source()
            .flatMap(source -> at(source.begin()).filter(turn -> turn.label().equals(source)))
            .filter(Turn::asks)
            .isPresent()
        && each.content().stream().allMatch(part -> isAsked(part));
  }

  /** {@return whether words lie in a turn that asks, and their sentence ends in a question mark} */
  boolean isAsked(Span words) {
    return at(words.begin()).filter(Turn::asks).stream()
        .flatMap(turn -> turn.words().stream())
        .filter(part -> part.contains(words.begin()))
        .anyMatch(part -> endsAsking(words.begin(), part.end()));
  }

  private boolean endsAsking(int from, int end) {
    int i = from;
    while (i < end && ".!?".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i < end && text.charAt(i) == '?';
  }

  /** {@return the statements, with answers that hold one of the spans said by who answers} */
  List<FoundStatement> given(List<FoundStatement> found, List<Span> spans) {
    Map<Integer, Turn> held = new TreeMap<>();
    for (Span span : spans) {
      at(span.begin())
          .filter(turn -> !turn.asks())
          .ifPresent(turn -> held.put(turn.label().begin(), turn));
    }
    List<FoundStatement> all = new ArrayList<>(found);
    for (Turn turn : held.values()) {
      all.removeIf(each -> each.attribution().source().filter(turn.label()::equals).isPresent());
      all.add(statement(turn));
    }
    return all;
  }

  /** {@return the words that only say whose turn it is} */
  List<Span> labels() {
    return turns.values().stream().map(turn -> turn.label().union(turn.colon())).toList();
  }

  private Optional<Turn> at(int offset) {
    return Optional.ofNullable(turns.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(turn -> turn.contains(offset));
  }

  private static FoundStatement statement(Turn turn) {
    return new FoundStatement(
        new Attribution(
            StatementKind.DIRECT,
            Optional.of(turn.label()),
            Optional.of(turn.colon()),
            turn.words()),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        RULE);
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
