package dev.assay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** A module's classes and the table of what each of its packages may use. */
public final class House {
  private static final Map<String, String[]> LIBRARIES =
      Map.ofEntries(
          Map.entry("jackson", of("com.fasterxml.jackson..")),
          Map.entry("stax", of("javax.xml.stream..")),
          Map.entry("snakeyaml", of("org.snakeyaml.engine..")),
          Map.entry("json-schema", of("com.networknt.schema..")),
          Map.entry("icu", of("com.ibm.icu..")),
          Map.entry("hash4j", of("com.dynatrace.hash4j..")),
          Map.entry("re2j", of("com.google.re2j..")),
          Map.entry("lucene", of("org.apache.lucene..")),
          Map.entry("cel", of("org.projectnessie.cel..")),
          Map.entry("zstd", of("com.github.luben.zstd..")),
          Map.entry("snappy", of("org.xerial.snappy..")),
          Map.entry("parquet", of("org.apache.parquet..")),
          Map.entry("jsoup", of("org.jsoup..")),
          Map.entry("jwarc", of("org.netpreserve.jwarc..")),
          Map.entry("compress", of("org.apache.commons.compress..", "org.tukaani.xz..")),
          Map.entry("pdfbox", of("org.apache.pdfbox..", "org.apache.fontbox..")),
          Map.entry("beam", of("org.apache.beam..", "org.joda.time..")),
          Map.entry("jtokkit", of("com.knuddels.jtokkit..")),
          Map.entry("jdk-management", of("com.sun.management..")),
          Map.entry("jdk-crypto", of("javax.crypto..")),
          Map.entry("picocli", of("picocli..")));

  private final String root;
  private final JavaClasses classes;
  private final Map<String, List<String>> table = new TreeMap<>();

  /**
   * The compiled classes of the module under test.
   *
   * @param root package that all of its packages are named from
   */
  public House(String root) {
    this.root = root;
    this.classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  private static String[] of(String... packages) {
    return packages;
  }

  /**
   * Lets a package use others.
   *
   * @param room name below the root; empty for the root itself
   * @param uses whole names of our packages, and short names of libraries
   */
  public House may(String room, String... uses) {
    String name = room.isEmpty() ? root : root + "." + room;
    assertThat(table.put(name, List.of(uses))).as("%s is told twice", name).isNull();
    return this;
  }

  /** Fails unless each package uses what the table lists and nothing else, beside the JDK. */
  public void holdsTheTable() {
    assertThat(table.keySet()).as("every package has its line").containsAll(packages());
    for (String name : packages()) {
      classes()
          .that()
          .resideInAPackage(name)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed(name))
          .check(classes);
    }
  }

  /** Fails on packages that need each other. */
  public void hasNoCycles() {
    slices().matching(root + ".(**)").should().beFreeOfCycles().check(classes);
  }

  /** Fails where a class writes to standard output or error, or prints a stack trace there. */
  public void isSilent() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
  }

  /** The classes that write to standard output or error. */
  public Set<String> speakers() {
    Set<String> speakers = new TreeSet<>();
    for (JavaClass each : classes) {
      boolean speaks =
          each.getFieldAccessesFromSelf().stream()
              .map(access -> access.getTarget())
              .anyMatch(
                  field ->
                      field.getOwner().isEquivalentTo(System.class)
                          && Set.of("out", "err").contains(field.getName()));
      if (speaks) {
        speakers.add(each.getName());
      }
    }
    return speakers;
  }

  /** Fails unless the package-info of each package marks it. */
  public void isNullMarked() {
    List<String> unmarked = new ArrayList<>();
    for (String name : packages()) {
      JavaPackage room = classes.getPackage(name);
      if (!room.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(name);
      }
    }
    assertThat(unmarked).as("packages without @NullMarked").isEmpty();
  }

  /** Fails when a class can be loaded that a wall should keep out. */
  public void keepsOut(String... names) {
    for (String name : names) {
      assertThatThrownBy(() -> Class.forName(name, false, House.class.getClassLoader()))
          .as("%s on the class path", name)
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  /** Guards against rules that hold because they saw nothing. */
  public void hasAtLeast(int expected) {
    assertThat(classes.size()).as("classes seen").isGreaterThanOrEqualTo(expected);
  }

  private Set<String> packages() {
    Set<String> names = new TreeSet<>();
    classes.forEach(each -> names.add(each.getPackageName()));
    return names;
  }

  private String[] allowed(String name) {
    List<String> packages = new ArrayList<>(List.of("java..", "org.jspecify.annotations", name));
    for (String use : table.getOrDefault(name, List.of())) {
      if (use.startsWith("dev.assay")) {
        packages.add(use);
      } else {
        packages.addAll(Arrays.asList(LIBRARIES.getOrDefault(use, of("no such library: " + use))));
      }
    }
    return packages.toArray(String[]::new);
  }
}
