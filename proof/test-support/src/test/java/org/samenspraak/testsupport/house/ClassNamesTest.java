package org.samenspraak.testsupport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassNamesTest {

  @Test
  void noneMeansTwoThingsInThisTree() {
    assertThat(ClassNames.ambiguous(Path.of("../.."))).isEmpty();
  }

  @Test
  void oneThatMeansTwoThingsIsNamedWithBothOfItsPlaces(@TempDir Path tree) throws IOException {
    write(tree, "question-service/src/main/java/org/samenspraak/question/domain/Answer.java");
    write(tree, "coordination-service/src/main/java/org/samenspraak/coordination/Answer.java");
    write(tree, "question-service/src/test/java/org/samenspraak/question/Answer.java");
    write(tree, "portal/src/main/java/org/samenspraak/portal/Portal.java");
    write(tree, "portal/src/main/java/org/samenspraak/portal/package-info.java");
    write(tree, "portal/src/main/java/org/samenspraak/portal/web/package-info.java");

    assertThat(ClassNames.ambiguous(tree))
        .containsExactly("Answer in org.samenspraak.coordination, org.samenspraak.question.domain");
  }

  private static void write(Path tree, String file) throws IOException {
    Path path = tree.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }
}
