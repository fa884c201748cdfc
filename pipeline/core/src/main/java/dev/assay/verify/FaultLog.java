package dev.assay.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects what one check finds, in bounded memory however much is wrong. */
public final class FaultLog {
  /** Faults of one kind that are told one by one; what is beyond is counted. */
  public static final int SHOWN = 50;

  private final Check check;
  private final Map<Kind, Long> kinds = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> figures = new LinkedHashMap<>();
  private final Set<String> unchecked = new LinkedHashSet<>();

  public FaultLog(Check check) {
    this.check = check;
  }

  /** Faults of one file that the same remedy mends are of one kind. */
  private record Kind(String file, String remedy) {}

  public void fault(String file, String message, String remedy) {
    if (kinds.merge(new Kind(file, remedy), 1L, Long::sum) <= SHOWN) {
      faults.add(new Fault(check, file, message, remedy));
    }
  }

  /** Counts what was looked at. */
  public void looked(long number, String what) {
    figures.merge(what, number, Long::sum);
  }

  /**
   * @param what could not be checked and why
   */
  public void unchecked(String what) {
    unchecked.add(what);
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  public CheckResult result() {
    List<Fault> all = new ArrayList<>(faults);
    kinds.forEach(
        (kind, number) -> {
          if (number > SHOWN) {
            String more = String.format(Locale.ROOT, "and %,d more of this kind", number - SHOWN);
            all.add(new Fault(check, kind.file(), more, kind.remedy()));
          }
        });
    List<Figure> looked = new ArrayList<>();
    figures.forEach((what, number) -> looked.add(new Figure(number, what)));
    return new CheckResult(check, looked, all, List.copyOf(unchecked));
  }
}
