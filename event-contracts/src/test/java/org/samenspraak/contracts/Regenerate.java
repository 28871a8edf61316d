package org.samenspraak.contracts;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The switch {@code -Dregenerate}: writes what is derived, where otherwise it is only compared. A
 * new event gets a schema and samples to be completed; it is released once its schema says all.
 */
final class Regenerate implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (System.getProperty("regenerate") != null) {
      EventType.all().forEach(event -> new ContractSkeleton(event).writeWhatIsMissing());
      ContractsLock.load().addWhatIsNew();
      Files.writeString(EventDocs.FILE, EventDocs.text());
    }
  }
}
