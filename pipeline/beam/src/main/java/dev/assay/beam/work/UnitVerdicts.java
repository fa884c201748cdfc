package dev.assay.beam.work;

import dev.assay.judge.Judgement;
import dev.assay.usage.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all rules said of the records of one unit, and under which terms each stands. */
public final class UnitVerdicts {
  private static final int FIRST_SIZE = 16;

  private int size;
  private Judgement[] judgements;
  private int[] terms;
  private final List<Permission> permissions = new ArrayList<>();
  private final Map<Permission, Integer> places = new HashMap<>();

  public UnitVerdicts(int expected) {
    judgements = new Judgement[Math.max(FIRST_SIZE, expected)];
    terms = new int[judgements.length];
  }

  /** Adds the next record of the unit, in the order in which records were read. */
  public void add(Judgement judgement, Permission permission) {
    if (size == judgements.length) {
      judgements = Arrays.copyOf(judgements, size * 2);
      terms = Arrays.copyOf(terms, size * 2);
    }
    judgements[size] = judgement;
    terms[size++] = place(permission);
  }

  private int place(Permission permission) {
    Integer known = places.get(permission);
    if (known == null) {
      known = permissions.size();
      permissions.add(permission);
      places.put(permission, known);
    }
    return known;
  }

  public int size() {
    return size;
  }

  public Judgement judgement(int row) {
    return judgements[row];
  }

  public Permission permission(int row) {
    return permissions.get(terms[row]);
  }

  List<Permission> permissions() {
    return permissions;
  }

  int terms(int row) {
    return terms[row];
  }
}
