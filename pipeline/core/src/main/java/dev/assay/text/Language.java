package dev.assay.text;

/**
 * The dominant language of a text.
 *
 * @param code BCP 47 code such as {@code zh} or {@code en}; {@link #UNDECIDED} when nothing is
 *     clear
 * @param share part of the prose that is in it, in words, 0 to 1; 0 when undecided
 */
public record Language(String code, double share) {
  public static final String UNDECIDED = "und";

  static final Language NONE = new Language(UNDECIDED, 0);

  public boolean isUndecided() {
    return code.equals(UNDECIDED);
  }
}
