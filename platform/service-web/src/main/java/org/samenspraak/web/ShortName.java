package org.samenspraak.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A stable short name: lower-case letters, digits and hyphens, for example {@code zuhal-demir};
 * null passes.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = Input.SLUG) public @interface ShortName {
  /** Not used: what is wrong is said by {@link Violations}. */
  String message() default "short name";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
