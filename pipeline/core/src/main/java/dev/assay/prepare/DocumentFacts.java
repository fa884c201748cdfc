package dev.assay.prepare;

import dev.assay.rule.Facts;
import dev.assay.signal.SignalValues;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one document at hand.
 *
 * @param signals of the text after line rules
 * @param probes how often each probe was found
 * @param language BCP 47 code
 * @param license in force: the document's own, else the source's
 * @param permission what the terms say
 * @param source its contract
 * @param host web host of the url in lower case, or null
 */
public record DocumentFacts(
    SignalValues signals,
    int[] probes,
    String language,
    String license,
    Permission permission,
    SourceContract source,
    @Nullable String host)
    implements Facts {

  @Override
  public double signal(int index) {
    return signals.at(index);
  }

  @Override
  public int probe(int index) {
    return probes[index];
  }

  /** The same document, with what was found in one of its other columns. */
  DocumentFacts withProbes(int[] found) {
    return new DocumentFacts(signals, found, language, license, permission, source, host);
  }
}
