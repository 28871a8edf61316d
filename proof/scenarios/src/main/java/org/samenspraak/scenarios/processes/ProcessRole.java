package org.samenspraak.scenarios.processes;

import java.util.List;
import java.util.Locale;

/** What a process is. */
public enum ProcessRole {
  STORE,
  BROKER,
  MAIL,
  LOGIN,
  COORDINATION,
  QUESTION,
  PLAN,
  NOTIFICATION;

  /** Those that may have several instances. */
  public static final List<ProcessRole> SERVICES =
      List.of(COORDINATION, QUESTION, PLAN, NOTIFICATION);

  /** As in file names and reports: {@code question}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isService() {
    return SERVICES.contains(this);
  }
}
