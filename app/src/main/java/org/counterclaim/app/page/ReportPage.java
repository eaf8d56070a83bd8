package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.app.view.Layer;
import org.counterclaim.app.view.ReadingView;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.ledger.Story;

/**
 * One report as a page.
 *
 * @param layers what else can be shown in the text, and how to ask for it
 * @param elsewhere what other reports have to do with a statement, by its id
 * @param version which of the versions at its address this is, from 1
 * @param versions how many there are
 * @param replaced whether lists and matters go by another of them
 * @param rereading that the present reader may read it again; empty where it did, or nobody may
 */
public record ReportPage(
    ReadingView reading,
    List<Toggle> layers,
    Map<String, List<Elsewhere>> elsewhere,
    int version,
    int versions,
    boolean replaced,
    Optional<Rereading> rereading) {

  public ReportPage {
    layers = List.copyOf(layers);
    elsewhere = Map.copyOf(elsewhere);
  }

  /**
   * What offers to read a report again.
   *
   * @param before who read it last, such as "model en-1"; "" where nothing shows that
   * @param present who would read it now
   * @param token shows that the form is ours
   */
  public record Rereading(String before, String present, String token) {}

  /**
   * A matter that a statement belongs to, or a reply to or from another report.
   *
   * @param what the grade of the matter, or the kind of the reply as seen from this statement
   * @param words the label of the matter, or who says the other and where
   */
  public record Elsewhere(String what, String words, String address) {}

  /** {@return what other reports have to do with the statements of this one} */
  public static Map<String, List<Elsewhere>> elsewhere(
      String report, List<Story> stories, List<StatementRecord> answered) {
    Map<String, List<Elsewhere>> found = new HashMap<>();
    for (Story story : stories) {
      for (MatterLine line : story.matters()) {
        Elsewhere matter =
            new Elsewhere(
                MatterPage.word(line.matter().grade()),
                line.matter().label(),
                "/matters/" + line.matter().id());
        line.matter().statements().stream()
            .filter(ref -> ref.report().equals(report))
            .forEach(ref -> put(found, ref, matter));
      }
      for (CrossReply reply : story.replies()) {
        boolean answers = reply.from().report().equals(report);
        StatementRef here = answers ? reply.from() : reply.to();
        StatementRef there = answers ? reply.to() : reply.from();
        if (here.report().equals(report) && reply.across()) {
          String kind = reply.kind().name().toLowerCase(Locale.ROOT);
          answered.stream()
              .filter(each -> there.equals(ref(each)))
              .findFirst()
              .ifPresent(
                  each ->
                      put(
                          found,
                          here,
                          new Elsewhere(
                              answers ? kind : "elsewhere " + kind + " this:",
                              each.speakerName()
                                  + " in "
                                  + each.report().outlet().orElse("another report"),
                              "/reports/" + there.report() + "#" + there.statement())));
        }
      }
    }
    return found;
  }

  private static void put(
      Map<String, List<Elsewhere>> found, StatementRef here, Elsewhere elsewhere) {
    found.computeIfAbsent(here.statement(), id -> new ArrayList<>()).add(elsewhere);
  }

  private static StatementRef ref(StatementRecord record) {
    return new StatementRef(record.report().id(), record.statement().id());
  }

  /** A layer of the text, and the address that turns it on or off. */
  public record Toggle(String name, boolean shown, String address) {}

  /** {@return switches for all layers, of which {@code shown} are on} */
  public static List<Toggle> toggles(Shell shell, Set<Layer> shown) {
    List<Toggle> toggles = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      EnumSet<Layer> others = EnumSet.noneOf(Layer.class);
      others.addAll(shown);
      if (!others.remove(layer)) {
        others.add(layer);
      }
      toggles.add(
          new Toggle(
              layer.word().substring(0, 1).toUpperCase(Locale.ROOT) + layer.word().substring(1),
              shown.contains(layer),
              shell.set(
                  "show", others.stream().map(Layer::word).collect(Collectors.joining(" ")))));
    }
    return toggles;
  }

  /** {@return the layers that the words name; what is no layer is left out} */
  public static Set<Layer> layers(String words) {
    List<String> wanted = Arrays.asList(words.split(" "));
    EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);
    for (Layer layer : Layer.values()) {
      if (wanted.contains(layer.word())) {
        layers.add(layer);
      }
    }
    return layers;
  }
}
