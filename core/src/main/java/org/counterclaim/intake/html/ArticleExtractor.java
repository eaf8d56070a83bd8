package org.counterclaim.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.text.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Finds the article on a page: passes over boilerplate, goes to the elements that hold most of the
 * prose, and drops what is none at their edges.
 */
final class ArticleExtractor {

  private static final NameList BODIES = NameList.of("bodies.txt");
  private static final List<String> ASIDES = WordList.read("asides.txt");

  /** A child with this part of its parent's prose is where the article is. */
  private static final double MOST = 0.8;

  /** An element that calls itself the article's body needs only this part of the page's prose. */
  private static final double ENOUGH = 0.4;

  /** An aside is no longer than this many characters, or it is part of the article. */
  private static final int ASIDE_CHARS = 200;

  private ArticleExtractor() {}

  /**
   * {@return the article}
   *
   * @param title what the page says its title is; empty where it says nothing
   */
  static Article extract(Document page, Optional<String> title) {
    Element body = page.body();
    Optional<String> shown = title.flatMap(words -> shownTitle(body, words));
    Set<Element> boilerplate = Boilerplate.in(body);
    Prose prose = Prose.of(body, boilerplate);
    List<Passage> passages = new ArrayList<>();
    for (Element home : homes(body, prose)) {
      passages.addAll(PassageCollector.under(home, boilerplate));
    }
    return article(shown, passages);
  }

  private static Article article(Optional<String> headline, List<Passage> passages) {
    int begin = headline.map(words -> afterHeadline(passages, words)).orElse(0);
    int end = passages.size();
    while (end > begin && passages.get(end - 1).kind() == Block.Kind.HEADING) {
      end--;
    }
    return new Article(
        headline, passages.subList(begin, end).stream().filter(ArticleExtractor::belongs).toList());
  }

  /**
   * What stands before the headline is the page's; what stands before it as prose is a standfirst.
   */
  private static int afterHeadline(List<Passage> passages, String headline) {
    String wanted = key(headline);
    for (int i = 0; i < passages.size(); i++) {
      if (key(passages.get(i).text()).equals(wanted)) {
        return i + 1;
      }
      if (passages.get(i).prose() > 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean belongs(Passage passage) {
    String text = passage.text();
    if (passage.linkChars() * 10 >= text.length() * 9) {
      return false;
    }
    if (text.length() > ASIDE_CHARS) {
      return true;
    }
    String begin = text.toLowerCase(Locale.ROOT);
    return ASIDES.stream().noneMatch(begin::startsWith);
  }

  /** The first heading that is the title, or that the title begins with: "Headline - Outlet". */
  private static Optional<String> shownTitle(Element body, String title) {
    String wanted = key(title);
    for (Element heading : body.select("h1, h2")) {
      String words = heading.text().strip();
      if (words.length() > 3
          && words.length() <= PageMetadata.MAX_CHARS
          && wanted.startsWith(key(words))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    words.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** One element as a rule; several where the page cuts its article into parts of one name. */
  private static List<Element> homes(Element body, Prose prose) {
    Element best = body;
    int bestRank = BODIES.size();
    for (Element element : body.getAllElements()) {
      int rank = rank(element);
      if (rank < bestRank && prose.share(element) >= ENOUGH) {
        best = element;
        bestRank = rank;
      }
    }
    if (bestRank == BODIES.size()) {
      return List.of(descend(body, prose));
    }
    return prose.share(best) >= MOST ? List.of(best) : parts(best, body, prose);
  }

  /** The parts that stand in no other part, so that no word is taken twice. */
  private static List<Element> parts(Element best, Element body, Prose prose) {
    boolean nested =
        best.getElementsByTag(best.normalName()).stream()
            .anyMatch(part -> !part.equals(best) && isPart(part, best, prose));
    if (nested || best.className().isEmpty()) {
      return List.of(best);
    }
    List<Element> parts = new ArrayList<>();
    NodeFilter outermost =
        (node, depth) -> {
          if (node instanceof Element element && isPart(element, best, prose)) {
            parts.add(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    body.filter(outermost);
    return parts;
  }

  private static boolean isPart(Element element, Element best, Prose prose) {
    return element.nameIs(best.normalName())
        && element.className().equals(best.className())
        && prose.in(element) > 0;
  }

  private static int rank(Element element) {
    return element.attr("itemprop").equals("articleBody") ? -1 : BODIES.rank(element);
  }

  private static Element descend(Element from, Prose prose) {
    Element at = from;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        if (prose.in(child) > 0 && prose.in(child) >= prose.in(at) * MOST) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }
}
