package dev.assay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command as somebody typed it.
 *
 * @param exit code
 * @param out standard output
 * @param err standard error
 */
record Typed(int exit, String out, String err) {
  private static final ObjectMapper ONE_DOCUMENT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Runs {@code assay} with these words, without a terminal. */
  static Typed assay(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
    int exit = Main.run(console, words);
    return new Typed(exit, out.toString(), err.toString());
  }

  /** Standard output as the one JSON document that it is. */
  JsonNode json() throws JsonProcessingException {
    return ONE_DOCUMENT.readTree(out);
  }
}
