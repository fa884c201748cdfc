package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;

/** Says what is wrong with JSON without showing any of it. */
final class JsonFault {
  private JsonFault() {}

  static String words(JsonProcessingException broken) {
    JsonLocation location = broken.getLocation();
    String place = location == null ? "" : " at byte " + Math.max(1, location.getByteOffset());
    String said = broken.getOriginalMessage();
    String kind;
    if (said.startsWith("Unexpected end-of-input")) {
      kind = "the record ends early";
    } else if (said.startsWith("The record is not") || said.startsWith("Something follows")) {
      kind = said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    } else if (said.contains("nesting depth")) {
      kind = "nested too deeply";
    } else {
      kind = "not valid JSON";
    }
    return kind + place;
  }
}
