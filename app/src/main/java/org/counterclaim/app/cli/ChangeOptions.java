package org.counterclaim.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.desk.Names;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is to be different: one change, and what belongs to it. */
final class ChangeOptions {

  private static final String UNKNOWN = "unknown";

  /** Each change with the options that say more of it; an option of both kinds is a part first. */
  private static final Map<String, Set<String>> PARTS =
      Map.ofEntries(
          Map.entry("--accept", Set.of()),
          Map.entry("--reject", Set.of()),
          Map.entry("--speaker", Set.of("--kind")),
          Map.entry("--words", Set.of("--source", "--cue")),
          Map.entry("--form", Set.of()),
          Map.entry("--distance", Set.of()),
          Map.entry("--certainty", Set.of()),
          Map.entry("--said-at", Set.of()),
          Map.entry("--place", Set.of("--event")),
          Map.entry("--time", Set.of("--event")),
          Map.entry("--reply", Set.of("--to")),
          Map.entry("--no-reply", Set.of("--to")),
          Map.entry("--missed", Set.of("--source", "--cue", "--speaker", "--kind", "--form")),
          Map.entry("--same-happening", Set.of()),
          Map.entry("--other-happening", Set.of()),
          Map.entry("--undo", Set.of()));

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--accept", description = "It is right as it is.")
  @SuppressWarnings("UnusedVariable") // that it is there is seen in what was matched
  private boolean accept;

  @Option(names = "--reject", description = "It is no statement.")
  @SuppressWarnings("UnusedVariable") // that it is there is seen in what was matched
  private boolean reject;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Who speaks: an actor of the report, a known one by any of its names, one of the ledger by"
              + " its name, or a new one.")
  private String speaker = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "With --speaker: state, organisation, armed-group, person, unnamed or media. Otherwise"
              + " that of the actor meant, or organisation for a new one.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description =
          "The content is these words of the report; repeat it for parts. With --source and --cue,"
              + " as far as it has them.")
  private List<String> words = List.of();

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "With --words or --missed: the words that name the speaker.")
  private String source = "";

  @Option(
      names = "--cue",
      paramLabel = "WORDS",
      description = "With --words or --missed: the word of saying.")
  private String cue = "";

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "direct, block, indirect, mixed, nominal, hearsay or narrator.")
  private String form = "indirect";

  @Option(
      names = "--distance",
      paramLabel = "WORD",
      description = "What the cue adds: ${COMPLETION-CANDIDATES}.")
  private Optional<Distance> distance = Optional.empty();

  @Option(
      names = "--certainty",
      paramLabel = "WORD",
      description = "What the speaker commits to: ${COMPLETION-CANDIDATES}.")
  private Optional<Certainty> certainty = Optional.empty();

  @Option(
      names = "--said-at",
      paramLabel = "DAY",
      description = "The day it was said, or 'unknown'.")
  private String saidAt = "";

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Where an event of it happened: a place that the report names, or 'unknown'.")
  private String place = "";

  @Option(
      names = "--time",
      paramLabel = "DAY[..DAY]",
      description = "When an event of it happened, or 'unknown'.")
  private String time = "";

  @Option(
      names = "--event",
      paramLabel = "WORDS",
      description =
          "With --place or --time: the words that name the event; needed where it has several.")
  private String event = "";

  @Option(
      names = "--reply",
      paramLabel = "KIND",
      description = "It answers the statement --to: ${COMPLETION-CANDIDATES}.")
  private Optional<Reply.Kind> reply = Optional.empty();

  @Option(names = "--no-reply", description = "It does not answer the statement --to.")
  private boolean noReply;

  @Option(
      names = "--to",
      paramLabel = "STATEMENT",
      description = "With --reply: such as s2, or 3f2a91#s2 of another report.")
  private String to = "";

  @Option(
      names = "--missed",
      paramLabel = "WORDS",
      description =
          "Instead of STATEMENT: the machine missed these words of the report, which --speaker"
              + " says; repeat it for parts.")
  private List<String> missed = List.of();

  @Option(
      names = "--same-happening",
      paramLabel = "OTHER",
      description =
          "It tells of the same happening as this statement of another report (3f2a91#s2) or this"
              + " matter: merges.")
  private String same = "";

  @Option(
      names = "--other-happening",
      paramLabel = "OTHER",
      description = "Its report tells of another happening than this: splits.")
  private String other = "";

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Takes the correction with this number back.")
  private long undo;

  /** {@return the correction to take back; 0 for none} */
  long undo() {
    return undo;
  }

  /**
   * {@return the option that says what is to be different; empty if no option is there at all}
   *
   * @throws IllegalArgumentException if options are there that together make no change
   */
  Optional<String> asked() {
    Set<String> given =
        command.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(name -> PARTS.containsKey(name) || isPart(name))
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> changes = new HashSet<>(given);
    changes.retainAll(PARTS.keySet());
    if (changes.contains("--missed")) {
      changes.removeAll(PARTS.getOrDefault("--missed", Set.of()));
    }
    if (changes.size() > 1) {
      throw new IllegalArgumentException("one change at a time, found " + sorted(changes));
    }
    Optional<String> change = changes.stream().findFirst();
    change.ifPresent(given::remove);
    given.removeAll(change.map(name -> PARTS.getOrDefault(name, Set.of())).orElse(Set.of()));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException(
          sorted(given)
              + " says nothing "
              + change
                  .map(name -> "beside " + name)
                  .orElseGet(() -> "without a change: one of " + all()));
    }
    return change;
  }

  private static boolean isPart(String name) {
    return PARTS.values().stream().anyMatch(parts -> parts.contains(name));
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(" and "));
  }

  /** {@return all changes that can be asked for, as options} */
  static String all() {
    return sorted(PARTS.keySet()).replace(" and ", ", ");
  }

  /** {@return the statement that the machine missed, by its words; empty if none is said to be} */
  Optional<Passage> passage() {
    return missed.isEmpty() ? Optional.empty() : Optional.of(new Passage(source, cue, missed));
  }

  /**
   * {@return the change that {@link #asked} names}
   *
   * @param statement the one to be changed; that it began with words which were missed plays no
   *     part for {@code --missed}
   * @param anchor where that stands
   */
  Change change(
      String asked, Corrected corrected, Correctable statement, Anchor anchor, Counterclaim open) {
    return switch (asked) {
      case "--accept" -> new Change.Accept();
      case "--reject" -> new Change.Reject();
      case "--speaker" -> speaker(corrected, open);
      case "--words" ->
          new Change.Words(new Passage(source, cue, words).in(statement.text(), statement.near()));
      case "--form" -> new Change.Form(constant(StatementKind.class, form));
      case "--distance" -> new Change.Cue(distance.orElseThrow());
      case "--certainty" -> new Change.Commitment(certainty.orElseThrow());
      case "--said-at" -> new Change.Said(known(saidAt).map(ChangeOptions::day));
      case "--place" ->
          new Change.Where(statement.trigger(event), known(place).map(statement::location));
      case "--time" ->
          new Change.Happened(
              statement.trigger(event),
              known(time).map(ChangeOptions::when).orElseGet(When.Unstated::new));
      case "--reply", "--no-reply" -> answer(corrected, anchor, open);
      case "--missed" ->
          new Change.Missed(constant(StatementKind.class, form), speaker(corrected, open));
      case "--same-happening" ->
          StatementName.of(same, corrected, open).with(Change.SameHappening::new);
      case "--other-happening" ->
          StatementName.of(other, corrected, open).with(Change.OtherHappening::new);
      default -> throw new IllegalArgumentException(asked + " changes nothing");
    };
  }

  private Change.Speaker speaker(Corrected corrected, Counterclaim open) {
    if (speaker.isBlank()) {
      throw new IllegalArgumentException("expected who says it, as --speaker NAME, found nobody");
    }
    return new Names(open::actor, open.ledger().catalogue())
        .speaker(
            corrected.reading(),
            speaker,
            kind.map(word -> constant(Actor.Kind.class, word)),
            Actor.Kind.ORGANISATION);
  }

  private Change answer(Corrected corrected, Anchor from, Counterclaim open) {
    if (to.isBlank()) {
      throw new IllegalArgumentException(
          "expected the statement that is answered, as --to STATEMENT, found none");
    }
    StatementName meant = StatementName.of(to, corrected, open);
    if (!meant.report().equals(corrected.reading().report().id())) {
      return meant.with(
          noReply
              ? Change.NoAnswerAcross::new
              : (report, words) -> new Change.AnswerAcross(report, words, reply.orElseThrow()));
    }
    if (meant.anchor().equals(from)) {
      throw new IllegalArgumentException(
          "expected another statement for --to, found '" + to + "', which cannot answer itself");
    }
    return noReply
        ? new Change.NoAnswer(meant.anchor())
        : new Change.Answer(meant.anchor(), reply.orElseThrow());
  }

  private static Optional<String> known(String words) {
    return words.equalsIgnoreCase(UNKNOWN) ? Optional.empty() : Optional.of(words);
  }

  private static When when(String words) {
    int border = words.indexOf("..");
    return border < 0
        ? new When.Days(day(words), day(words))
        : new When.Days(day(words.substring(0, border)), day(words.substring(border + 2)));
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + words + "' is not a day such as 2017-12-10", e);
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "unknown '"
              + word
              + "'; known: "
              + Arrays.stream(type.getEnumConstants())
                  .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .collect(Collectors.joining(", ")),
          e);
    }
  }
}
