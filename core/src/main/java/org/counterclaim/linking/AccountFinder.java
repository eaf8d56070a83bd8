package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/** Divides a reading into accounts. Thread-safe. */
final class AccountFinder {

  private static final int MOST_TERMS = 60;
  private static final int MOST_SPOTS = 12;

  private final Phrases acts = Phrases.of("acts.txt");
  private final Vocabulary vocabulary = Vocabulary.english();
  private final TestimonyReader testimonies;
  private final Parties parties;

  AccountFinder(TestimonyReader testimonies, Parties parties) {
    this.testimonies = testimonies;
    this.parties = parties;
  }

  List<Account> find(Reading reading) {
    Atlas atlas = new Atlas(reading, parties);
    Scenes scenes = new Scenes(reading, atlas, acts);
    Map<Scene, List<Integer>> told = new LinkedHashMap<>();
    List<Testimony> all = testimonies.read(reading, atlas);
    for (int i = 0; i < all.size(); i++) {
      Scene scene = scenes.of(reading.statements().get(i));
      told.computeIfAbsent(scene, each -> new ArrayList<>()).add(i);
    }
    List<Account> accounts = new ArrayList<>();
    Optional<LocalDate> published = reading.report().published().day();
    for (int number = 0; number < scenes.all().size(); number++) {
      Scene scene = scenes.all().get(number);
      List<Integer> numbers = told.getOrDefault(scene, List.of());
      if (!numbers.isEmpty()) {
        List<Statement> said = numbers.stream().map(reading.statements()::get).toList();
        accounts.add(
            new Account(
                new Account.Id(reading.report().id(), number),
                published,
                setting(reading, scene, scenes.sentencesOf(scene), said),
                numbers.stream().map(all::get).toList(),
                replies(reading, said)));
      }
    }
    return accounts;
  }

  private Setting setting(
      Reading reading, Scene scene, List<Span> sentences, List<Statement> said) {
    List<Span> parts = new ArrayList<>(sentences);
    said.forEach(statement -> parts.addAll(statement.attribution().content()));
    String text = reading.report().text();
    Set<String> terms = new TreeSet<>();
    for (Span part : parts) {
      vocabulary.terms(Text.words(text, part)).stream()
          .limit(MOST_TERMS - Math.min(MOST_TERMS, terms.size()))
          .forEach(terms::add);
    }
    Set<String> names =
        scene.closeSpots().stream()
            .map(spot -> Spot.skeletonOf(spot.name()))
            .filter(skeleton -> skeleton.length() > 1)
            .limit(MOST_SPOTS)
            .collect(Collectors.toSet());
    return new Setting(
        scene.acts(),
        scene.spots().stream().limit(MOST_SPOTS).toList(),
        scene.moment().map(Moment::when).orElseGet(When.Unstated::new),
        scene.isDated(),
        names,
        Subjects.within(reading, parts, parties),
        terms);
  }

  private static List<Reply> replies(Reading reading, List<Statement> said) {
    Set<String> ids = new HashSet<>();
    said.forEach(statement -> ids.add(statement.id()));
    return reading.replies().stream()
        .filter(reply -> ids.contains(reply.from()) && ids.contains(reply.to()))
        .toList();
  }
}
