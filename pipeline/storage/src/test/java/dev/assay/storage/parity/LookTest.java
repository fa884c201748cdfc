package dev.assay.storage.parity;
import org.junit.jupiter.api.Test;
class LookTest {
  @Test void look() throws Exception {
    var docs = JudgedDocuments.read();
    for (String n : new String[] {"datatrove", "dolma", "data-juicer"})
      for (PeerValues v : PeerValues.of(PeerTable.read(n + ".tsv.gz"), docs)) System.err.println(v);
  }
}
