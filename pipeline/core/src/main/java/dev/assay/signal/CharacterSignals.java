package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import dev.assay.text.CharKind;
import dev.assay.text.Tokens;
import java.util.List;

/** What characters the text is made of. */
final class CharacterSignals implements SignalFamily {
  private static final String VISIBLE = "ratio of characters that are not white space";

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal("han-ratio", RATIO, VISIBLE, "Han characters (ChineseWebText wants 0.3)."),
        new Signal(
            "letter-ratio", RATIO, VISIBLE, "Letters of any script, Han and kana among them."),
        new Signal("digit-ratio", RATIO, VISIBLE, "Digits and other numerals (NeMo Curator)."),
        new Signal("punctuation-ratio", RATIO, VISIBLE, "Punctuation (Unicode categories P*)."),
        new Signal("symbol-ratio", RATIO, VISIBLE, "Symbols (Unicode categories S*)."),
        new Signal(
            "upper-case-ratio",
            RATIO,
            "ratio of letters",
            "Upper-case letters of all letters that are not Han, kana or hangul (RefinedWeb)."),
        new Signal(
            "white-space-ratio", RATIO, "ratio of characters", "White space (NeMo Curator)."),
        new Signal(
            "garbled-character-ratio",
            RATIO,
            VISIBLE,
            "U+FFFD, controls, private and unassigned characters, lone surrogates: traces of a"
                + " broken decoding."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    Tokens tokens = scan.tokens;
    int visible = scan.codePoints() - scan.spaces();
    int han = tokens.kindCount(CharKind.HAN);
    int units = han + tokens.kindCount(CharKind.KANA) + tokens.kindCount(CharKind.HANGUL);
    int upper = tokens.kindCount(CharKind.UPPER);
    int letters = upper + tokens.kindCount(CharKind.LETTER);
    int punctuation = tokens.kindCount(CharKind.PUNCTUATION) + tokens.kindCount(CharKind.CONNECTOR);
    out.ratio(han, visible);
    out.ratio(letters + units, visible);
    out.ratio(tokens.kindCount(CharKind.DIGIT), visible);
    out.ratio(punctuation, visible);
    out.ratio(tokens.kindCount(CharKind.SYMBOL), visible);
    out.ratio(upper, letters);
    out.ratio(scan.spaces(), scan.codePoints());
    out.ratio(tokens.kindCount(CharKind.GARBLED), visible);
  }
}
