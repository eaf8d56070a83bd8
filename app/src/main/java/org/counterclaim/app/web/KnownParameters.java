package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterclaim.app.page.ApiPage;

/**
 * What each address of the API may be asked, as its description says. A filter whose name is
 * misspelt would find everything, which looks like an answer.
 */
final class KnownParameters {

  /** Every link of a page keeps the day as of which one looks. */
  private static final String DAY = "known";

  private final Map<Pattern, List<String>> names = new LinkedHashMap<>();

  KnownParameters(ApiPage description) {
    for (ApiPage.Operation operation : description.operations()) {
      String path = operation.path();
      names.put(
          Pattern.compile(path.replaceAll("\\{[a-z]{1,20}}", "[^/]++")),
          operation.parameters().stream()
              .map(ApiPage.Parameter::name)
              .filter(name -> !path.contains("{" + name + "}"))
              .toList());
    }
  }

  /**
   * Lets a request pass that asks for what is known.
   *
   * @throws IllegalArgumentException for any other
   */
  void check(Context context) {
    names.forEach(
        (path, known) -> {
          if (path.matcher(context.path()).matches()) {
            check(context, known);
          }
        });
  }

  private static void check(Context context, List<String> known) {
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name) && !name.equals(DAY)) {
        throw new IllegalArgumentException(
            "unknown parameter '"
                + name
                + "'; known here: "
                + (known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }
}
