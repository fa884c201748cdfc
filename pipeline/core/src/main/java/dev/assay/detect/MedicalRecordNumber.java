package dev.assay.detect;

/** Number of a patient, a stay or a medical record: no public form, so a label stands before it. */
final class MedicalRecordNumber implements Matcher {

  private static final Context NAMED =
      Context.of(
          "病历号",
          "病历号码",
          "病历编号",
          "病歷號",
          "住院号",
          "住院号码",
          "门诊号",
          "门诊病历号",
          "病案号",
          "病案号码",
          "就诊卡号",
          "就诊号",
          "患者编号",
          "medical record number",
          "medical record no",
          "mrn",
          "patient id",
          "patient number");

  @Override
  public long match(ScanText text, int start, int end) {
    int letters = 0;
    while (letters < 2 && ScanText.isLetter(text.at(start + letters))) {
      letters++;
    }
    int digits = end - start - letters;
    boolean found =
        digits >= 6
            && digits <= 12
            && text.digitsEnd(start + letters) == end
            && NAMED.directlyBefore(text, start);
    return found ? Matcher.span(start, end) : NONE;
  }
}
