package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerRightsTest {
  private static final Path PAGE = Path.of("../../docs/operations.md");
  private static final String BEGIN = "<!-- rights on the broker, generated: -->\n";
  private static final String END = "\n<!-- end -->";

  @Test
  void thePageForOperationsTellsThem() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END, begin);
    if (System.getProperty("regenerate") != null) {
      page = page.substring(0, begin) + BrokerRights.table() + page.substring(end);
      Files.writeString(PAGE, page);
    }
    assertThat(page)
        .as("run: mvn -pl scenarios test -Dtest=BrokerRightsTest -Dregenerate")
        .contains(BEGIN + BrokerRights.table() + END);
  }

  @Test
  void everyTopicIsWrittenByOneServiceOnly() {
    List<String> written =
        BrokerRights.all().stream().flatMap(each -> each.written().stream()).toList();

    assertThat(written)
        .doesNotHaveDuplicates()
        .contains("question-events", "government-events", "action-events", "plan-events");
  }

  @Test
  void whatIsReadIsWrittenBySomebody() {
    List<String> written =
        BrokerRights.all().stream().flatMap(each -> each.written().stream()).toList();

    assertThat(BrokerRights.all())
        .allSatisfy(each -> assertThat(written).containsAll(each.service().consumes()));
  }
}
