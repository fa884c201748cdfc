package dev.assay.storage.parity;

import dev.assay.signal.SignalComputer;
import dev.assay.signal.SignalValues;
import dev.assay.signal.Signals;
import dev.assay.storage.parity.JudgedDocuments.Judged;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How one of our signals compares with the value of a peer.
 *
 * @param signal its name
 * @param documents how many were compared
 * @param equal how many have the same value, ratios as FLOAT
 * @param largest the largest difference between two numbers
 * @param example id of the document with the largest difference, or the empty text
 */
record PeerValues(String signal, int documents, int equal, double largest, String example) {

  static List<PeerValues> of(PeerTable table, List<Judged> documents) {
    BitSet asked = new BitSet();
    table.signals().forEach(signal -> asked.set(Signals.indexOf(signal)));
    SignalComputer computer = new SignalComputer(asked);
    List<SignalValues> ours = new ArrayList<>();
    documents.forEach(document -> ours.add(computer.compute(document.text())));
    List<PeerValues> compared = new ArrayList<>();
    for (int column = 0; column < table.signals().size(); column++) {
      compared.add(of(table, column, documents, ours));
    }
    return compared;
  }

  private static PeerValues of(
      PeerTable table, int column, List<Judged> documents, List<SignalValues> ours) {
    String signal = table.signals().get(column);
    int index = Signals.indexOf(signal);
    int equal = 0;
    double largest = 0;
    String example = "";
    for (int i = 0; i < documents.size(); i++) {
      double theirs = table.values().get(documents.get(i).id())[column];
      double value = ours.get(i).at(index);
      double difference = Math.abs(value - (float) theirs);
      if (difference == 0 || Double.isNaN(value) && Double.isNaN(theirs)) {
        equal++;
      } else if (example.isEmpty() || difference > largest) {
        largest = Double.isNaN(difference) ? 0 : difference;
        example = documents.get(i).id();
      }
    }
    return new PeerValues(signal, documents.size(), equal, largest, example);
  }
}
