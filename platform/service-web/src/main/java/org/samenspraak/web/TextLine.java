package org.samenspraak.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** One line of text that people typed, as {@link Input#line} takes it; null passes. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextLine.Validator.class)
public @interface TextLine {
  /** Most characters. */
  int max();

  /** Not used: what is wrong is said by {@link Input}. */
  String message() default "text line";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks {@link Input}. */
  final class Validator implements ConstraintValidator<TextLine, String> {
    private int max;

    @Override
    public void initialize(TextLine line) {
      max = line.max();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Input.refusal(() -> Input.line(value, "", max)).isEmpty();
    }
  }
}
