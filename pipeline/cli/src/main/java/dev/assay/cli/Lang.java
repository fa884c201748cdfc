package dev.assay.cli;

import dev.assay.rule.Bilingual;

/** Language of the words that explain: titles and reasons of rules. Everything else is English. */
enum Lang {
  EN,
  ZH;

  String of(Bilingual words) {
    return this == ZH ? words.zh() : words.en();
  }
}
