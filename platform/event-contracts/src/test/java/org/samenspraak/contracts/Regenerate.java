package org.samenspraak.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The switch {@code -Dregenerate}: writes what is derived, where otherwise it is only compared. A
 * new event gets a schema and samples to be completed; it is released once its schema says all. And
 * {@code -Drelock}, before version 1.0: also forgets what was locked before.
 */
final class Regenerate implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (System.getProperty("relock") != null) {
      ContractsLock.load().anew(version()).save();
    } else if (System.getProperty("regenerate") != null) {
      EventType.all().forEach(event -> new ContractSkeleton(event).writeWhatIsMissing());
      ContractsLock.load().addWhatIsNew();
    } else {
      return;
    }
    Files.writeString(EventDocs.FILE, EventDocs.text());
  }

  /** The version of the project, as its pom says. */
  private static String version() {
    Matcher version =
        Pattern.compile("<parent>.*?<version>([^<]+)</version>", Pattern.DOTALL)
            .matcher(EventDocs.read(Path.of("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml has no version");
    }
    return version.group(1);
  }
}
