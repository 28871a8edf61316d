package org.samenspraak.embedded;

import java.nio.file.Path;

/** The data folder has another owner that runs; two would destroy it. */
public final class DataInUse extends RuntimeException {

  DataInUse(Path directory) {
    super("Data folder " + directory + " is in use by another process");
  }
}
