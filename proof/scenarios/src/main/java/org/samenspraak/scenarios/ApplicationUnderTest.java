package org.samenspraak.scenarios;

import java.nio.file.Path;
import org.samenspraak.standalone.story.Addresses;

/** A running Samenspraak, whatever it is made of. */
public interface ApplicationUnderTest extends AutoCloseable {

  /** Where it can be reached. */
  Addresses addresses();

  /** Folder with every mail that left it, as {@code .eml}. */
  Path mails();

  /** Stops it cleanly and starts it again on the same data. */
  void restart();

  @Override
  void close();
}
