package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/** The statements of a reading made ready to be compared, with what is rare among them. */
final class Sayings {

  private static final int LONGEST_SENTENCE = 600;

  private final String text;
  private final ReplyWords words;
  private final Map<String, Set<String>> voices = new HashMap<>();
  private final TreeMap<Integer, List<Party>> parties = new TreeMap<>();
  private final List<Saying> all = new ArrayList<>();
  private final Map<String, List<Integer>> statementsByStem = new HashMap<>();

  private record Party(Span span, Set<String> keys) {}

  private Sayings(Reading reading, ReplyWords words) {
    this.text = reading.report().text();
    this.words = words;
    String local = localCountry(reading);
    for (Actor actor : reading.actors()) {
      Set<String> voice = new HashSet<>();
      boolean official = actor.kind() == Actor.Kind.STATE || isOfficial(actor.name());
      actor.affiliation().stream().filter(body -> official || !body.equals(local)).forEach(voice::add);
      voice.add(actor.id());
      voices.put(actor.id(), Set.copyOf(voice));
      actor.mentions().forEach(mention -> addParty(mention, voice));
    }
    for (PlaceMention place : reading.places()) {
      if (place.role() != PlaceMention.Role.LITERAL) {
        place
            .place()
            .flatMap(where -> where.country())
            .filter(country -> place.role() == PlaceMention.Role.METONYM || !country.equals(local) || isOfficial(after(place.span())))
            .ifPresent(country -> addParty(place.span(), Set.of(country)));
      }
    }
    List<Statement> ordered = new ArrayList<>(reading.statements());
    ordered.sort(Comparator.comparing(statement -> statement.attribution().anchor()));
    for (Statement statement : ordered) {
      all.add(saying(all.size(), statement));
    }
    for (Saying saying : all) {
      for (String stem : saying.meaning()) {
        statementsByStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(saying.order());
      }
    }
  }

  /** Where most of it happens: its people are no party for being of that country. */
  private static String localCountry(Reading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceMention place : reading.places()) {
      if (place.role() == PlaceMention.Role.LITERAL) {
        place.place().flatMap(where -> where.country()).ifPresent(country -> counts.merge(country, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
  }

  private boolean isOfficial(String words) {
    return Word.in(words, new Span(0, words.length())).stream().anyMatch(word -> this.words.group("state").hasStem(word.stem()));
  }

  /** The next two words. */
  private String after(Span span) {
    int end = Math.min(text.length(), span.end() + 40);
    return Word.in(text, new Span(span.end(), end)).stream().limit(2).map(Word::lower).collect(java.util.stream.Collectors.joining(" "));
  }

  static Sayings of(Reading reading, ReplyWords words) {
    return new Sayings(reading, words);
  }

  /** {@return the statements in the order of the text} */
  List<Saying> all() {
    return all;
  }

  String text() {
    return text;
  }

  /** {@return which statements say a stem, in the order of the text} */
  List<Integer> saying(String stem) {
    return statementsByStem.getOrDefault(stem, List.of());
  }

  /** {@return how much a stem tells: more where fewer statements have it} */
  double rarity(String stem) {
    return Math.log(1 + (double) all.size() / Math.max(1, saying(stem).size()));
  }

  double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::rarity).sum();
  }

  private void addParty(Span span, Set<String> keys) {
    parties.computeIfAbsent(span.begin(), begin -> new ArrayList<>()).add(new Party(span, keys));
  }

  private Saying saying(int order, Statement statement) {
    List<Span> content = statement.attribution().content();
    Span sentence = sentence(statement);
    List<Word> said = new ArrayList<>();
    content.forEach(part -> said.addAll(Word.in(text, part)));
    List<Word> frame = new ArrayList<>();
    Set<String> around = new HashSet<>();
    int from = sentence.begin();
    for (Span part : content) {
      addFrame(from, Math.min(part.begin(), sentence.end()), statement, frame, around);
      from = Math.max(from, part.end());
    }
    addFrame(from, sentence.end(), statement, frame, around);
    Set<String> meaning = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    boolean negated = false;
    ReplyWords.Group stop = words.group("stop");
    ReplyWords.Group negation = words.group("negation");
    for (Word word : said) {
      negated |= word.isContractedNegation() || negation.hasStem(word.stem());
      if (word.isNumber()) {
        numbers.add(word.lower());
      }
      if (!stop.hasStem(word.stem()) && word.lower().length() > 1) {
        String head = words.head(word.stem());
        meaning.add(head);
        if (word.isName()) {
          names.add(head);
        }
      }
    }
    Set<String> named = new HashSet<>();
    content.forEach(part -> named.addAll(partiesIn(part, Optional.empty())));
    String framed = joined(frame);
    String spoken = joined(said);
    Set<String> groups = new HashSet<>();
    for (String group : CUES) {
      if (statement.attribution().cue().isPresent()
          && Word.in(text, statement.attribution().cue().get()).stream()
              .anyMatch(word -> words.group(group).hasStem(word.stem()))) {
        groups.add(group);
      }
    }
    return new Saying(
        order,
        statement,
        sentence,
        frame,
        said,
        Set.copyOf(meaning),
        Set.copyOf(names),
        Set.copyOf(numbers),
        Set.copyOf(named),
        Set.copyOf(around),
        voices.getOrDefault(statement.speaker(), Set.of(statement.speaker())),
        groups,
        negated,
        has("falsehood", said, spoken) || has("falsehood", frame, framed),
        has("contrast", frame, framed) || has("contrast", said.subList(0, Math.min(2, said.size())), spoken.substring(0, Math.min(20, spoken.length()))),
        has("agreement", frame, framed),
        has("speech-nouns", frame, framed) || has("speech-nouns", said, spoken));
  }

  static final List<String> CUES =
      List.of("denies", "disputes", "answers", "confirms", "concedes", "retracts", "repeats", "accuses");

  private void addFrame(int begin, int end, Statement statement, List<Word> frame, Set<String> around) {
    if (begin < end) {
      Span span = new Span(begin, end);
      frame.addAll(Word.in(text, span));
      around.addAll(partiesIn(span, statement.attribution().source()));
    }
  }

  private Set<String> partiesIn(Span span, Optional<Span> except) {
    Set<String> keys = new HashSet<>();
    parties.subMap(span.begin(), span.end()).values().stream()
        .flatMap(List::stream)
        .filter(party -> span.covers(party.span()))
        .filter(party -> except.isEmpty() || !except.get().overlaps(party.span()))
        .forEach(party -> keys.addAll(party.keys()));
    return keys;
  }

  private boolean has(String group, List<Word> in, String joined) {
    ReplyWords.Group wanted = words.group(group);
    return in.stream().anyMatch(word -> wanted.hasStem(word.stem()))
        || wanted.phrases().stream().anyMatch(phrase -> joined.contains(" " + phrase + " "));
  }

  private static String joined(List<Word> words) {
    StringBuilder joined = new StringBuilder(" ");
    words.forEach(word -> joined.append(word.lower()).append(' '));
    return joined.toString();
  }

  /** From the begin of the sentence of the anchor to the end of it, a few hundred chars at most. */
  private Span sentence(Statement statement) {
    Span anchor = statement.attribution().anchor();
    int begin = anchor.begin();
    while (begin > 0 && anchor.begin() - begin < LONGEST_SENTENCE && !endsSentence(begin - 1)) {
      begin--;
    }
    int end = anchor.end();
    while (end < text.length() && end - anchor.end() < LONGEST_SENTENCE && !endsSentence(end - 1)) {
      end++;
    }
    return new Span(begin, Math.max(begin, end));
  }

  /** A line break, or a stop before white space and a capital that follows a word of length. */
  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (".!?".indexOf(c) < 0) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && "\"'”’»)]".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean lowerAfter = next < text.length() && Character.isLowerCase(text.charAt(next));
    int first = at;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    boolean abbreviation = c == '.' && at - first <= 3 && at > first && Character.isUpperCase(text.charAt(first));
    return !lowerAfter && !abbreviation;
  }
}
