package org.counterclaim.intake.html;

import java.util.List;
import java.util.Optional;

/**
 * The article of a page.
 *
 * @param headline the title as it stands on the page, where the page shows it
 * @param body the rest, in the order of the page
 */
record Article(Optional<String> headline, List<Passage> body) {

  Article {
    body = List.copyOf(body);
  }
}
