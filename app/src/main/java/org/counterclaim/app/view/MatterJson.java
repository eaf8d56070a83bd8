package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.counterclaim.claim.Matter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.MatterRecord;

/** A matter as a line of a list. */
public final class MatterJson {

  private MatterJson() {}

  /** {@return how it stood, and when that was recorded} */
  public static ObjectNode summary(MatterRecord found) {
    return summary(found.matter()).put("recordedAt", found.recordedAt().toString());
  }

  /** {@return how it stands, and the day of the last report on it} */
  public static ObjectNode summary(MatterLine found) {
    ObjectNode node = summary(found.matter());
    found.changed().ifPresent(day -> node.put("changed", day.toString()));
    return node;
  }

  /** What it is about and how it stands; statements are counted, not listed. */
  private static ObjectNode summary(Matter matter) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", matter.id())
        .put("label", matter.label())
        .put("happening", matter.happening())
        .put("question", word(matter.question()))
        .put("grade", word(matter.grade()).replace('_', '-'))
        .put("statements", matter.statements().size());
    ArrayNode positions = node.putArray("positions");
    matter
        .positions()
        .forEach(
            position ->
                positions
                    .addObject()
                    .put("label", position.label())
                    .put("statements", position.statements().size()));
    return node;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
