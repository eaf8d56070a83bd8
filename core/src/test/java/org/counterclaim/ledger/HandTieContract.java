package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.junit.jupiter.api.Test;

/** What every ledger shows once people have tied statements, or parted them. */
public abstract class HandTieContract extends CatalogueCase {

  @Test
  void mergesHappeningsAsPeopleSayUntilTheyTakeItBack() {
    append(accuser);
    append(ferry);
    RecordedCorrection tie = ledger.correct(same(accuser, ferry), READER.linker());

    assertThat(reports(story(accuser))).containsExactlyInAnyOrder(id(accuser), id(ferry));
    append(denier);
    assertThat(reports(story(ferry))).contains(id(accuser), id(denier), id(ferry));
    assertThat(ledger.verify().faults()).isEmpty();

    ledger.undo(tie.sequence(), "Sam", "two places", READER.linker());
    assertThat(reports(story(ferry))).containsExactly(id(ferry));
    assertThat(matters(Optional.empty())).isEqualTo(threaded(List.of(accuser, denier, ferry)));
  }

  @Test
  void splitsAHappeningAndKeepsItSoWhenReportsComeIn() {
    append(accuser);
    append(denier);
    ledger.correct(
        correction(denier, new Change.OtherHappening(id(accuser), anchor(accuser))),
        READER.linker());
    assertThat(reports(story(denier))).containsExactly(id(denier));

    append(counter);
    assertThat(reports(story(denier))).doesNotContain(id(accuser));
    assertThat(reports(story(accuser))).doesNotContain(id(denier));
  }

  @Test
  void keepsAReplyBetweenReportsThatSomebodyAdded() {
    append(accuser);
    append(denier);
    ledger.correct(
        correction(
            denier, new Change.AnswerAcross(id(accuser), anchor(accuser), Reply.Kind.DEFLECTS)),
        READER.linker());
    append(counter);
    assertThat(story(accuser).replies())
        .anyMatch(
            each ->
                each.kind() == Reply.Kind.DEFLECTS
                    && each.from().report().equals(id(denier))
                    && each.to().report().equals(id(accuser)));
  }

  @Test
  void refusesATieToWordsThatAreNotThere() {
    append(accuser);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.correct(same(accuser, ferry), READER.linker()));
    assertThat(ledger.corrections(id(accuser))).isEmpty();
  }

  @Test
  void tiesTwoStatementsOfOneReport() {
    append(accuser);
    Anchor other = Anchor.of(accuser.statements().get(1), accuser.report().text());
    ledger.correct(
        correction(accuser, new Change.SameHappening(id(accuser), other)), READER.linker());
    assertThat(ledger.corrections(id(accuser))).hasSize(1);
    assertThat(reports(story(accuser))).containsExactly(id(accuser));
  }

  private static Correction same(Reading one, Reading other) {
    return correction(one, new Change.SameHappening(id(other), anchor(other)));
  }
}
