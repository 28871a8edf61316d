package org.samenspraak.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event on the wire: {@code <aggregate>.<past-participle>.v<n>}, lower case, never a
 * Java name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
  /** For example {@code question.filed.v1}. Once released it is never used for another meaning. */
  String value();
}
