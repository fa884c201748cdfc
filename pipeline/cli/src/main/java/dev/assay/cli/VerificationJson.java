package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.verify.CheckResult;
import dev.assay.verify.Verification;

/**
 * A verification as JSON: {@code {command, release, ok, checks: [{check, ok, looked-at, faults,
 * …}]}}.
 */
final class VerificationJson {
  private VerificationJson() {}

  static ObjectNode of(Verification verification) {
    ObjectNode json = JsonText.of("verify");
    json.put("release", verification.release());
    json.put("ok", verification.isOk());
    ArrayNode checks = json.putArray("checks");
    verification.checks().forEach(check -> add(check, checks.addObject()));
    return json;
  }

  private static void add(CheckResult check, ObjectNode json) {
    json.put("check", check.check().word());
    json.put("ok", check.isOk());
    ObjectNode looked = json.putObject("looked-at");
    check.figures().forEach(figure -> looked.put(figure.what(), figure.number()));
    ArrayNode faults = json.putArray("faults");
    check
        .faults()
        .forEach(
            fault ->
                faults
                    .addObject()
                    .put("file", fault.file())
                    .put("message", fault.message())
                    .put("remedy", fault.remedy()));
    ArrayNode unchecked = json.putArray("not-checked");
    check.unchecked().forEach(unchecked::add);
  }
}
