package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;

/** Decides a trigger's subtype by the words around it. Immutable after loading. */
final class Choices {

  /** The choice whose lines say what nothing in a sentence is. */
  private static final String NEVER = "@never";

  private final Map<String, List<Line>> byName = new HashMap<>();

  private enum Where {
    NEAR,
    IN,
    BEFORE,
    AFTER,
    ACTOR,
    RECIPIENT,
    WORD
  }

  private record Condition(Where where, int group, boolean denied) {}

  private record Line(Label label, boolean keepsRoot, List<Condition> conditions) {}

  /**
   * A subtype, and the root where it decides that too.
   *
   * @param told whether words say so; not what is left where no condition holds
   */
  record Label(Subtype subtype, Optional<Root> root, boolean told) {}

  /** Where to look; ends are exclusive. */
  record Site(
      List<BitSet> groups,
      Range sentence,
      Range clause,
      Range trigger,
      Range actor,
      Range recipient) {}

  /** Tokens from {@code begin} to before {@code end}. */
  record Range(int begin, int end) {

    static final Range NONE = new Range(0, 0);

    boolean hits(BitSet tokens) {
      int next = tokens.nextSetBit(begin);
      return next >= 0 && next < end;
    }
  }

  Choices(List<String> lines, WordGroups groups) {
    for (String line : lines) {
      String[] halves = line.split(":", 2);
      String[] head = halves[0].strip().split("\\s+", -1);
      String[] label = head[1].split("/", -1);
      Optional<Root> root =
          label.length < 2 || label[1].equals("-")
              ? Optional.empty()
              : Optional.of(Root.valueOf(label[1]));
      List<Condition> conditions = new ArrayList<>();
      if (halves.length > 1) {
        for (String condition : halves[1].split(",", -1)) {
          conditions.add(condition(condition.strip(), groups));
        }
      }
      byName
          .computeIfAbsent(head[0], key -> new ArrayList<>())
          .add(
              new Line(
                  new Label(Subtype.valueOf(label[0]), root, !conditions.isEmpty()),
                  label.length < 2,
                  conditions));
    }
  }

  private static Condition condition(String words, WordGroups groups) {
    boolean denied = words.startsWith("!");
    String[] parts = (denied ? words.substring(1) : words).split("\\s+", -1);
    Where where = Where.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Condition(where, groups.number(parts[1]), denied);
  }

  /** {@return what the trigger is here} */
  Label decide(Trigger trigger, Site site) {
    if (!trigger.subtype().startsWith("@")) {
      return new Label(Subtype.valueOf(trigger.subtype()), trigger.root(), true);
    }
    for (Line line : byName.getOrDefault(trigger.subtype(), List.of())) {
      if (line.conditions.stream().allMatch(condition -> holds(condition, site))) {
        return line.keepsRoot
            ? new Label(line.label.subtype(), trigger.root(), line.label.told())
            : line.label;
      }
    }
    return new Label(Subtype.OTHER, trigger.root(), false);
  }

  /** {@return the subtypes that nothing in a sentence has} */
  Set<Subtype> never(List<BitSet> groups, Range sentence) {
    Site site = new Site(groups, sentence, sentence, Range.NONE, Range.NONE, Range.NONE);
    return byName.getOrDefault(NEVER, List.of()).stream()
        .filter(line -> line.conditions.stream().allMatch(condition -> holds(condition, site)))
        .map(line -> line.label.subtype())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Condition condition, Site site) {
    BitSet tokens = site.groups.get(condition.group);
    boolean found =
        switch (condition.where) {
          case NEAR -> site.clause.hits(tokens);
          case IN -> site.sentence.hits(tokens);
          case BEFORE -> new Range(site.clause.begin, site.trigger.begin).hits(tokens);
          case AFTER -> new Range(site.trigger.end, site.clause.end).hits(tokens);
          case ACTOR -> site.actor.hits(tokens);
          case RECIPIENT -> site.recipient.hits(tokens);
          case WORD -> site.trigger.hits(tokens);
        };
    return found != condition.denied;
  }
}
