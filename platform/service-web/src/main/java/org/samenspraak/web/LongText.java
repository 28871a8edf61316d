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

/**
 * Text of several lines that people typed, as {@link Input#text} takes it, or {@link
 * Input#optionalText} where it may be blank; null passes.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LongText.Validator.class)
public @interface LongText {
  /** Whether blank is as good as absent. */
  boolean orBlank() default false;

  /** Not used: what is wrong is said by {@link Input}. */
  String message() default "long text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks {@link Input}. */
  final class Validator implements ConstraintValidator<LongText, String> {
    private boolean orBlank;

    @Override
    public void initialize(LongText text) {
      orBlank = text.orBlank();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null
          || Input.refusal(() -> orBlank ? Input.optionalText(value, "") : Input.text(value, ""))
              .isEmpty();
    }
  }
}
