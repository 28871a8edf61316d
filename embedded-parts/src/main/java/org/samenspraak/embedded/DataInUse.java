package org.samenspraak.embedded;

import java.nio.file.Path;

/** The data folder is held by another running process; two owners would destroy it. */
public final class DataInUse extends RuntimeException {

  DataInUse(Path directory, Throwable cause) {
    super("Data folder " + directory + " is in use by another process", cause);
  }
}
