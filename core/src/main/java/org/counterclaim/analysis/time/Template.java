package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value with gaps: {@code {year}-{month}} takes what the phrases of these names found, {@code
 * {this M -1}} calls one of the {@link Operations} with its arguments, which may be gaps
 * themselves.
 */
sealed interface Template {

  /** {@return the value for what a rule has found, seen from where the reader stands} */
  String fill(Match match, Viewpoint viewpoint);

  record Text(String text) implements Template {
    @Override
    public String fill(Match match, Viewpoint viewpoint) {
      return text;
    }
  }

  /** What a phrase found; the name itself where the rule has no such phrase. */
  record Gap(String name) implements Template {
    @Override
    public String fill(Match match, Viewpoint viewpoint) {
      return match.value(name, viewpoint).orElse(name);
    }
  }

  record Call(Operation operation, List<Template> arguments) implements Template {
    @Override
    public String fill(Match match, Viewpoint viewpoint) {
      List<String> filled = new ArrayList<>(arguments.size());
      for (Template argument : arguments) {
        filled.add(argument.fill(match, viewpoint));
      }
      return operation.work().apply(filled, viewpoint);
    }
  }

  record Sequence(List<Template> parts) implements Template {
    @Override
    public String fill(Match match, Viewpoint viewpoint) {
      StringBuilder value = new StringBuilder();
      for (Template part : parts) {
        value.append(part.fill(match, viewpoint));
      }
      return value.toString();
    }
  }

  /**
   * {@return the template that {@code text} writes}
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static Template parse(String text) {
    List<Template> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int plainEnd = open < 0 ? text.length() : open;
      if (plainEnd > at) {
        parts.add(new Text(text.substring(at, plainEnd)));
      }
      if (open < 0) {
        break;
      }
      int close = closing(text, open);
      parts.add(expression(text.substring(open + 1, close).strip()));
      at = close + 1;
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
  }

  private static Template expression(String text) {
    int space = text.indexOf(' ');
    String name = space < 0 ? text : text.substring(0, space);
    Optional<Operation> operation = Operations.named(name);
    if (space < 0 && operation.filter(each -> each.arguments() == 0).isEmpty()) {
      return new Gap(name);
    }
    if (operation.isEmpty()) {
      throw new IllegalArgumentException("there is no operation '" + name + "'");
    }
    List<Template> arguments = new ArrayList<>();
    int at = space < 0 ? text.length() : space;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end;
      if (text.charAt(at) == '{') {
        end = closing(text, at) + 1;
        arguments.add(parse(text.substring(at, end)));
      } else {
        end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
        arguments.add(new Gap(text.substring(at, end)));
      }
      at = end;
    }
    if (arguments.size() != operation.get().arguments()) {
      throw new IllegalArgumentException(
          "'" + name + "' takes " + operation.get().arguments() + " arguments: " + text);
    }
    return new Call(operation.get(), List.copyOf(arguments));
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("'{' without '}' in " + text);
  }
}
