package org.samenspraak.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.samenspraak.backbone.aggregate.Permission;

/**
 * Names the row of the service's table by which it is decided who may ask this. It decides nothing
 * itself, since that depends on the matter; tests hold it against the table and the answers.
 *
 * @see Permission
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

  /** Slug of the row: {@code file-question}. */
  String value();

  /** Slugs of the rows by which fields of the answer are left out, or more is asked for. */
  String[] fields() default {};
}
