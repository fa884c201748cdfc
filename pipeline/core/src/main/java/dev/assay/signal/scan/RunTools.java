package dev.assay.signal.scan;

/** The buffers that all kinds of words of one scan share for counting runs. */
record RunTools(RunBuffers buffers, FrequentPlaces frequent, RepeatedPlaces repeated) {

  static RunTools create() {
    RunBuffers buffers = new RunBuffers();
    return new RunTools(buffers, new FrequentPlaces(buffers), new RepeatedPlaces(buffers));
  }
}
