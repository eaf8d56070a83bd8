package org.counterclaim.linking.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Invented news of one ferry, told by a wire and by those who print it, and by somebody else. */
final class Wire {

  static final String LEAD =
      "The Halden ferry turned over in shallow water on Thursday morning while carrying villagers"
          + " to the market at Orvik, and at least nineteen people drowned before fishing boats"
          + " could reach them, the harbour police said.";

  static final String DETAIL =
      "Divers searched the hull until dusk and brought up the bodies of two children. The vessel"
          + " had been licensed for forty passengers, but the purser told investigators that he had"
          + " sold seventy tickets that day.";

  static final String QUOTES =
      "\"We warned the ministry in writing three times that the bilge pump was beyond repair\","
          + " said harbour master Ketil Brandvold. \"Nobody came, nobody called, and today we are"
          + " counting the dead on the quay\", he said.";

  static final String BACKGROUND =
      "Ferries are the only link between the outer islands and the mainland in winter, when storms"
          + " close the causeway. A commission has urged the province to replace the ageing fleet"
          + " since the loss of the Maren eight years ago.";

  static final String OTHER_EYES =
      "A crowded boat sank off Orvik on Thursday. Survivors wrapped in blankets described how it"
          + " listed, righted itself and then rolled without warning. A fisherman, Tor Eide, said he"
          + " pulled eleven people aboard his trawler and saw others slip under. Hospital staff"
          + " counted nineteen dead by evening. The provincial governor promised an inquiry and"
          + " ordered flags to be lowered until Sunday.";

  private Wire() {}

  static Reading wire() {
    return report(
        "Reuters",
        "2021-02-04",
        "Nineteen drown as ferry capsizes",
        "ORVIK (Reuters) - " + LEAD,
        DETAIL,
        QUOTES,
        BACKGROUND);
  }

  /** {@return a reading of a headline and paragraphs, with what stands in quotation marks} */
  static Reading report(String outlet, String day, String headline, String... paragraphs) {
    return report(outlet, Optional.of(day), Optional.empty(), headline, paragraphs);
  }

  static Reading report(
      String outlet,
      Optional<String> day,
      Optional<String> address,
      String headline,
      String... paragraphs) {
    StringBuilder text = new StringBuilder(headline);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.HEADLINE, new Span(0, text.length())));
    for (String paragraph : paragraphs) {
      text.append("\n\n");
      int begin = text.length();
      text.append(paragraph);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, text.length())));
    }
    Report report =
        Report.builder(outlet + ".txt", text.toString())
            .outlet(outlet)
            .address(address.orElse(null))
            .published(day.map(Published::parse).orElse(Published.UNSTATED))
            .blocks(blocks)
            .build();
    Actor speaker = new Actor("a1", "Speaker", Actor.Kind.PERSON, List.of(), List.of());
    return new Reading(report, List.of(), List.of(speaker), quotations(text), List.of());
  }

  private static List<Statement> quotations(CharSequence text) {
    List<Statement> statements = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '"') {
        if (open >= 0 && at > open + 1) {
          statements.add(statement(statements.size() + 1, new Span(open + 1, at)));
        }
        open = open >= 0 ? -1 : at;
      }
    }
    return statements;
  }

  private static Statement statement(int number, Span content) {
    return new Statement(
        "s" + number,
        new Attribution(StatementKind.DIRECT, Optional.empty(), Optional.empty(), List.of(content)),
        "a1",
        List.of(),
        Optional.empty(),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }
}
