package org.samenspraak.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures that are kept in a file, to see later what moved.
 *
 * @param benchmarks by name; each has its own machine, since they may be measured on different days
 */
record Results(Map<String, Measured> benchmarks) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          // A file from before a field was there is read all the same.
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** One benchmark's figures and where they were measured. */
  record Measured(Machine machine, String command, List<MeasuredClaim> findings) {}

  /** Those of the file; none when there is no such file. */
  static Results read(Path file) {
    return Files.exists(file) ? JSON.readValue(file, Results.class) : new Results(Map.of());
  }

  /** These, with another measurement in place of the one of that name. */
  Results with(String name, Measured measured) {
    Map<String, Measured> all = new TreeMap<>(benchmarks);
    all.put(name, measured);
    return new Results(all);
  }

  void write(Path file) {
    JSON.writeValue(file, this);
  }

  Optional<MeasuredClaim> find(String benchmark, String finding) {
    return Optional.ofNullable(benchmarks.get(benchmark)).stream()
        .flatMap(measured -> measured.findings().stream())
        .filter(one -> one.name().equals(finding))
        .findFirst();
  }
}
