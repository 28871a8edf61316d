package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Permission;

class PermissionTablesTest {
  private static final Path PAGE = Path.of("../../docs/permissions.md");
  private static final String BEGIN = "<!-- tables, generated: -->\n";
  private static final String END = "\n<!-- end -->";

  @Test
  void thePageTellsThem() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END, begin);
    if (System.getProperty("regenerate") != null) {
      page = page.substring(0, begin) + PermissionTables.all() + page.substring(end);
      Files.writeString(PAGE, page);
    }
    assertThat(page)
        .as("run: mvn -pl scenarios test -Dtest=PermissionTablesTest -Dregenerate")
        .contains(BEGIN + PermissionTables.all() + END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"question", "coordination", "plan", "notification", "web"})
  void everyRequestNamesARowAndEveryRowIsNamed(String service) {
    List<PermissionTables.Request> requests = PermissionTables.requests(service);

    assertThat(requests).isNotEmpty().allSatisfy(one -> assertThat(one.needs()).isNotNull());
    assertThat(
            requests.stream()
                .flatMap(one ->
                    Stream.concat(Stream.of(one.needs().value()), Stream.of(one.needs().fields())))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            PermissionTables.rows(service).stream().map(Permission::slug).toList());
  }
}
