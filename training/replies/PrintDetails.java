package org.counterclaim.linking.reply;
import java.util.*;
import java.util.stream.*;
final class PrintDetails { static void print(List<FitWeights.Guess> gs, List<FitWeights.Doc> docs) {
  if (System.getProperty("clue") != null) { gs.stream().filter(g -> g.doc().set().equals("within-dev") && g.e().v()[Clue.valueOf(System.getProperty("clue")).ordinal()] > 0).forEach(g -> System.out.printf("@@ %s %s %d%n", g.doc().name(), g.e().id().replace("r1.", ""), g.e().label())); return; }
  gs.stream().filter(g -> g.doc().set().equals("within-dev")).filter(g -> g.e().label() > 0 || g.p()[0] < .7).sorted(Comparator.comparing((FitWeights.Guess g) -> g.doc().name()).thenComparing(g -> g.e().id())).forEach(g -> {
    String clues = Arrays.stream(Clue.values()).filter(c -> c != Clue.BIAS && g.e().v()[c.ordinal()] != 0).map(c -> c + (g.e().v()[c.ordinal()] == 1 ? "" : String.format("=%.2f", g.e().v()[c.ordinal()]))).collect(Collectors.joining(" "));
    System.out.printf("%s %s %s gold %s  for %.2f against %.2f%s | %s%n", g.doc().name(), g.e().id().replace("r1.", ""), g.e().label() == 0 ? "FALSE" : (g.p()[g.e().label()] < .3 ? "MISS " : "ok   "), List.of("-", "for", "AGST").get(g.e().label()), g.p()[1], g.p()[2], g.e().reversed() ? " REVERSED" : "", clues);
  }); } }
