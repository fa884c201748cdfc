package dev.assay.cli;

import dev.assay.rule.Bilingual;
import java.util.Map;
import java.util.stream.Stream;

/** Language of the words that explain. */
enum Lang {
  EN,
  ZH;

  /** Chinese where the first of these variables that says anything begins with {@code zh}. */
  static Lang ofLocale(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(value -> ZH)
        .orElse(EN);
  }

  String of(Bilingual words) {
    return this == ZH ? words.zh() : words.en();
  }

  String of(String en, String zh) {
    return this == ZH ? zh : en;
  }
}
