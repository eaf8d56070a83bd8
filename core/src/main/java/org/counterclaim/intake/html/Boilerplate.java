package org.counterclaim.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What on a page is not prose: scripts, forms, menus, share bars, teasers, captions. An element is
 * known by its tag, its role, or by a word of its class or id that the list {@code names.txt}
 * holds. What carries much of the page's prose is kept whatever its name, for themes write
 * "has-sidebar" on the article itself.
 */
final class Boilerplate {

  private static final NameList NAMES = NameList.of("names.txt");

  private static final NameList POSTS = NameList.of("posts.txt");
  private static final int FRAMES = 3;

  private static final Set<String> NEVER_PROSE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "map",
          "link",
          "meta",
          "input",
          "select",
          "textarea",
          "button",
          "option",
          "datalist",
          "progress",
          "dialog",
          "nav",
          "figcaption");
  private static final Set<String> SELDOM_PROSE =
      Set.of("aside", "footer", "figure", "form", "header", "menu", "address", "label");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert",
          "note");
  private static final Set<String> NEVER_REMOVED =
      Set.of("html", "head", "body", "main", "article");

  /** Above this share of the page's prose an element stays, whatever it is called. */
  private static final double MUCH = 0.4;

  private Boilerplate() {}

  /**
   * {@return the elements under {@code root} to be passed over with all they hold} They are not
   * removed, for each removal costs a walk over its siblings.
   */
  static Set<Element> in(Element root) {
    List<Element> elements = root.getAllElements();
    Set<Element> boilerplate = new HashSet<>();
    for (Element element : elements) {
      if (NEVER_PROSE.contains(element.normalName()) || isHidden(element)) {
        boilerplate.add(element);
      }
    }
    Prose prose = Prose.of(root, boilerplate);
    Set<Element> posts = aroundPosts(root);
    for (Element element : elements) {
      if (isNamed(element) && prose.share(element) < MUCH && !posts.contains(element)) {
        boilerplate.add(element);
      }
    }
    boilerplate.remove(root);
    return boilerplate;
  }

  private static boolean isNamed(Element element) {
    return !NEVER_REMOVED.contains(element.normalName())
        && (SELDOM_PROSE.contains(element.normalName())
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || NAMES.names(element));
  }

  /**
   * A post from a social network that an article shows is somebody's words, though what frames it
   * is called "social-embed" or "tweet-widget".
   */
  private static Set<Element> aroundPosts(Element root) {
    Set<Element> frames = new HashSet<>();
    for (Element quote : root.getElementsByTag("blockquote")) {
      if (POSTS.names(quote)) {
        Element at = quote;
        for (int i = 0; i < FRAMES && at != null && !at.equals(root); i++) {
          frames.add(at);
          at = at.parent();
        }
      }
    }
    return frames;
  }

  private static boolean isHidden(Element element) {
    if (NEVER_REMOVED.contains(element.normalName())) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (style.length() < 1000 && style.replace(" ", "").contains("display:none"));
  }
}
