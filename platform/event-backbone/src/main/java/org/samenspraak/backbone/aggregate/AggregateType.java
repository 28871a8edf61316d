package org.samenspraak.backbone.aggregate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an aggregate class is stored. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AggregateType {
  /**
   * Name of the kind, also of its collection and the first part of its event ids: {@code question}.
   */
  String value();

  /** Schema number of the state; raised when an older writer would lose fields. */
  int shape() default 1;

  /**
   * Unique indexes, each a comma-separated list of fields of the state. Every indexed field is
   * always present and never an empty list.
   */
  String[] unique() default {};

  /**
   * Other indexes, one per list query: equality fields, then sort fields ({@code -field} descends),
   * then ranges. A field with a question mark is one that a list need not be narrowed by: {@code
   * status?,-filedOn} stands for two indexes, with and without it.
   */
  String[] indexes() default {};
}
