package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void aNewFolderIsMarkedWithTheNumberAndOpensAgain() {
    Path data = folder.resolve("data");

    DataFolder.open(data);

    assertThat(data.resolve("format")).hasContent(String.valueOf(DataFolder.FORMAT));
    assertThatCode(() -> DataFolder.open(data)).doesNotThrowAnyException();
  }

  @Test
  void aFolderWithNothingKeptInItIsNew() throws IOException {
    Files.writeString(folder.resolve("samenspraak.log"), "voorbeeld");

    DataFolder.open(folder);

    assertThat(folder.resolve("format")).exists();
  }

  @Test
  void whatAnotherReleaseKeptIsNotTouchedAndThatIsSaidInOneLine() throws IOException {
    Files.writeString(folder.resolve("format"), "99");

    assertThatThrownBy(() -> DataFolder.open(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("vorm 99, deze uitgave leest vorm " + DataFolder.FORMAT)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    assertThat(folder.resolve("format")).hasContent("99");
  }

  @Test
  void dataFromBeforeTheNumberAreOfAnotherFormToo() throws IOException {
    Files.createDirectory(folder.resolve("store"));

    assertThatThrownBy(() -> DataFolder.open(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("vorm 1");
    assertThat(folder.resolve("format")).doesNotExist();
  }

  @Test
  void theCommandEndsWithExitCodeTwo() throws IOException {
    Files.writeString(folder.resolve("format"), "99");
    // Ports that nobody uses, so that the folder is what hinders.
    Ports.usual().named().keySet().forEach(port -> System.setProperty(Ports.property(port), "0"));
    try {
      assertThat(Samenspraak.commandLine().execute("up", "--data", folder.toString())).isEqualTo(2);
    } finally {
      Ports.usual().named().keySet().forEach(port -> System.clearProperty(Ports.property(port)));
    }
  }
}
