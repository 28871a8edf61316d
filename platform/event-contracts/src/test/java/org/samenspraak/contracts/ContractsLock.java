package org.samenspraak.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was released, as one line {@code <file> <SHA-256>} per sample and one per edition of a
 * schema, oldest first. Lines are only ever added.
 */
record ContractsLock(List<String> lines) {

  static final Path FILE = Path.of("contracts.lock");

  static final String HOW_TO_CHANGE =
      """


      A released contract may be added to, never changed: others have stored such events and read them for years.

        New event                   mvn -pl event-contracts test -Dregenerate   writes the begin of its schema and samples;
                                    complete them, then the same again: what has all its words is released
        New sample                  the same   (adds lines, changes none)
        New optional field          the same; it adds a line for the new edition of the schema. Leave the old
                                    samples as they are, they must still pass; add <event>.full-2.json with the field.
        New required field, other   not within this version. Add a record with a new name (….v2) beside this one,
        type or meaning, removal    and a pure function from the old to the new; the old samples stay.
        Before version 1.0          nobody outside has read an event: change it in place and lock it anew with
                                    mvn -pl event-contracts test -Drelock   (writes every line anew; refused from 1.0 on)
        Only the layout or the      nothing: descriptions, titles, examples, spaces and the order of keys
        words of a schema           are not part of the hash.

      If you did not mean to change it: git checkout the file. Do not edit a line of contracts.lock.
      """;

  static ContractsLock load() {
    try {
      return new ContractsLock(Files.exists(FILE) ? Files.readAllLines(FILE) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The released hashes of a file, oldest first. */
  List<String> of(Path file) {
    String start = nameOf(file) + " ";
    return lines.stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()))
        .toList();
  }

  /** Files that are locked but gone. */
  List<String> orphans() {
    return lines.stream()
        .map(l -> l.substring(0, l.indexOf(' ')))
        .filter(f -> !Files.exists(EventType.RESOURCES.resolve(f)))
        .toList();
  }

  /**
   * Adds what is new: a file that has no line yet, or another edition of a schema, of events whose
   * schema says all there is to say. Changes no line.
   */
  void addWhatIsNew() {
    List<String> grown = new ArrayList<>(lines);
    contracts(EventType.all().stream().filter(EventType::isDescribed))
        .filter(f -> of(f).isEmpty() || (isSchema(f) && !of(f).contains(hash(f))))
        .forEach(f -> grown.add(nameOf(f) + " " + hash(f)));
    new ContractsLock(grown).save();
  }

  /**
   * Locks all contracts as they are now and forgets what was locked. Only as long as nothing is
   * released.
   *
   * @param version of the project
   */
  ContractsLock anew(String version) {
    if (!version.startsWith("0.")) {
      throw new IllegalStateException(
          "version " + version + ": what is released is locked for ever." + HOW_TO_CHANGE);
    }
    return new ContractsLock(contracts().map(f -> nameOf(f) + " " + hash(f)).toList());
  }

  void save() {
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> contracts() {
    return contracts(EventType.all().stream());
  }

  private static Stream<Path> contracts(Stream<EventType> events) {
    return events.flatMap(e -> Stream.concat(Stream.of(e.schema()), e.samples().stream()));
  }

  static String hash(Path file) {
    return Sha256.of(Json.canonical(file));
  }

  static boolean isSchema(Path file) {
    return file.getParent().endsWith("schemas");
  }

  private static String nameOf(Path file) {
    return EventType.RESOURCES.relativize(file).toString();
  }
}
