package org.samenspraak.portal.web;

import java.util.Map;

/** Something in a form that the portal itself sees is missing; nothing was asked of a service. */
final class FormFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> faults;

  FormFault(Map<String, String> faults) {
    super(String.join(" ", faults.values()));
    this.faults = faults;
  }

  FormFault(String field, String expected) {
    this(Map.of(field, expected));
  }

  /** What is to be mended, by field. */
  Map<String, String> faults() {
    return faults;
  }
}
