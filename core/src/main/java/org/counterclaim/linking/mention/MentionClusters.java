package org.counterclaim.linking.mention;

import java.util.List;
import java.util.Map;

/** Gives every mention the name of its event. Immutable. */
public final class MentionClusters {

  private final WordFamilies families;
  private final Map<String, Integer> stories;

  /** Clusters mentions of documents whose stories are known. */
  public MentionClusters(WordFamilies families, Map<String, Integer> stories) {
    this.families = families;
    this.stories = Map.copyOf(stories);
  }

  /** {@return the same for mentions of one event} */
  public String event(String document, List<String> mention) {
    String family = families.of(families.head(mention));
    String where = families.isSaying(family) ? document : "";
    return stories.getOrDefault(document, -1) + " " + family + " " + where;
  }
}
