package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SamenspraakTest {

  static Stream<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    collect(Samenspraak.commandLine(), List.of(), commands);
    return commands.stream();
  }

  private static void collect(CommandLine line, List<String> path, List<List<String>> found) {
    found.add(path);
    line.getSubcommands()
        .forEach((name, below) -> {
          List<String> longer = new ArrayList<>(path);
          longer.add(name);
          collect(below, longer, found);
        });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(List<String> command) {
    StringWriter said = new StringWriter();
    List<String> asked = new ArrayList<>(command);
    asked.add("--help");

    int code =
        Samenspraak.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(asked.toArray(String[]::new));

    assertThat(code).as("%s", said).isZero();
    assertThat(said.toString()).contains("Usage: samenspraak").contains("--help");
  }
}
