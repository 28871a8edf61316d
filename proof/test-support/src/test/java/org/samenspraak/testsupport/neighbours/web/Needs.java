package org.samenspraak.testsupport.neighbours.web;

/** Names a row. */
public @interface Needs {

  /** The row by which it is decided. */
  String value();

  /** Those by which fields are left out. */
  String[] fields() default {};
}
