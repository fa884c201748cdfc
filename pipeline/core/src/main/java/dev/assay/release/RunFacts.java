package dev.assay.release;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What OpenLineage says of one run of the program. Holds ids and times, so what is made of it stays
 * outside of the checked lists of release and evidence.
 *
 * @param runId new for each run
 * @param namespace of the job, such as the name of an installation
 * @param job such as {@code industry-corpora.run}
 * @param producer URI of the program with its version
 * @param engine name of the engine, such as {@code Apache Beam}
 * @param engineVersion of the engine
 * @param parameters such as {@code seed}, {@code rules.sha256}
 * @param inputs sources read
 */
public record RunFacts(
    UUID runId,
    String namespace,
    String job,
    String producer,
    String engine,
    String engineVersion,
    SortedMap<String, String> parameters,
    List<DataSet> inputs) {

  public RunFacts {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    inputs = List.copyOf(inputs);
  }

  /**
   * A set of files.
   *
   * @param namespace such as "file"
   * @param name such as the id of a source, or the path of a release
   * @param version that identifies the content, such as a digest
   * @param rows records in it
   * @param bytes in its files
   * @param files number of files
   */
  public record DataSet(
      String namespace, String name, String version, long rows, long bytes, long files) {}
}
