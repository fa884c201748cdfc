package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostSetTest {

  @Test
  void aHostAndAllBelowItAreMet() {
    HostSet hosts = HostSet.of(List.of("Example.org", "*.ads.net", ".cdn.io", "a.b.c", "例子.中国"));
    assertThat(hosts.meets("example.org")).isTrue();
    assertThat(hosts.meets("www.example.org")).isTrue();
    assertThat(hosts.meets("badexample.org")).isFalse();
    assertThat(hosts.meets("org")).isFalse();
    assertThat(hosts.meets("ads.net")).isTrue();
    assertThat(hosts.meets("x.y.cdn.io")).isTrue();
    assertThat(hosts.meets("b.c")).isFalse();
    assertThat(hosts.meets("www.例子.中国")).isTrue();
    assertThat(hosts.meets("")).isFalse();
    assertThat(HostSet.of(List.of()).meets("a.b")).isFalse();
  }

  @Test
  void aMillionHostsAreMetOneByOne() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      names.add("host-" + Integer.toString(i, 36) + ".example");
    }
    HostSet hosts = HostSet.of(names);
    for (int i = 0; i < names.size(); i += 997) {
      assertThat(hosts.meets(names.get(i))).isTrue();
      assertThat(hosts.meets("www." + names.get(i))).isTrue();
      assertThat(hosts.meets("x" + names.get(i))).isFalse();
    }
  }
}
