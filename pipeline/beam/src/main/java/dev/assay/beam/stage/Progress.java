package dev.assay.beam.stage;

/** Is told how far a run has come; for display only, no figure of a release comes from it. */
public interface Progress {

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, long bytes) {}

        @Override
        public void reached(long bytes) {}

        @Override
        public void end(String outcome) {}
      };

  /**
   * @param bytes of input that the stage has to read; 0 when not known
   */
  void begin(String stage, long bytes);

  /**
   * @param bytes done since the beginning of the stage
   */
  void reached(long bytes);

  /**
   * @param outcome of the stage in a few words
   */
  void end(String outcome);
}
