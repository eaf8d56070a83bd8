package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.app.view.StatementCsv;
import org.counterclaim.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How the API answers: each answer with an ETag of its bytes, so that who asks again gets 304 where
 * nothing changed; what went wrong as problem details (RFC 9457).
 */
final class Answer {

  private Answer() {}

  static void json(Context context, JsonNode node) {
    bytes(context, "application/json", node.toString());
  }

  /** Answers with JSON of a narrower type, such as "application/geo+json". */
  static void json(Context context, JsonNode node, String mediaType) {
    bytes(context, mediaType, node.toString());
  }

  /** Answers with rows of cells, the header first. */
  static void csv(Context context, String header, List<List<String>> rows) {
    lines(
        context,
        header,
        rows.stream()
            .map(row -> row.stream().map(StatementCsv::cell).collect(Collectors.joining(",")))
            .toList());
  }

  /** Answers with rows that are written already. */
  static void lines(Context context, String header, List<String> rows) {
    context.header("Content-Disposition", "attachment; filename=\"counterclaim.csv\"");
    bytes(
        context,
        "text/csv; charset=utf-8",
        header + "\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining()));
  }

  /** Answers with any text. */
  static void bytes(Context context, String mediaType, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    String tag = "\"" + Sha256.of().add(bytes).hex().substring(0, 24) + "\"";
    context.header("ETag", tag);
    @Nullable String known = context.header("If-None-Match");
    if (known != null && List.of(known.split("\\s*,\\s*", 20)).contains(tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(mediaType).result(bytes);
    }
  }

  /** Answers with what went wrong. */
  static void problem(Context context, HttpStatus status, String title, String detail) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status.getCode());
    problem.put("detail", detail);
    problem.put("instance", context.path());
    context
        .status(status)
        .contentType("application/problem+json")
        .result(problem.toString().getBytes(UTF_8));
  }
}
