package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
  private static final int MORE_THAN_THE_LIBRARY_WAITS_WITH = 64;

  @TempDir Path folder;

  @Test
  void nothingIsCommittedInTheMiddleOfACommandHoweverMuchItWrites() {
    String mebibyte = "x".repeat(1024 * 1024);
    try (StoreFile file = StoreFile.open(folder)) {
      MVMap<String, Document> documents =
          file.store()
              .openMap(
                  "documents", new MVMap.Builder<String, Document>().valueType(new DocumentType()));

      long[] versions =
          file.gate()
              .write(() -> {
                long before = file.store().getCurrentVersion();
                for (int n = 0; n < MORE_THAN_THE_LIBRARY_WAITS_WITH; n++) {
                  documents.put("plan-" + n, new Document("text", mebibyte));
                }
                return new long[] {before, file.store().getCurrentVersion()};
              });

      assertThat(versions[1]).isEqualTo(versions[0]);
    }
  }
}
