package org.samenspraak.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The regular expressions of some packages: the static fields that hold one. {@link
 * #requireConstants} sees to it that there are no others, so that {@link #all} leaves none out.
 */
public final class Expressions {

  /** One of them, and where it stands. */
  public record Expression(String where, Pattern pattern) {

    @Override
    public String toString() {
      return where;
    }
  }

  private static final Set<String> OF_STRINGS =
      Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");

  private final JavaClasses classes;

  private Expressions(JavaClasses classes) {
    this.classes = classes;
  }

  /** Those of main code in these packages and below. */
  public static Expressions in(String... packages) {
    return new Expressions(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(packages));
  }

  /** All of them; fails when there are none, for then it looks in the wrong place. */
  public List<Expression> all() {
    List<Expression> found =
        classes.stream()
            .flatMap(owner -> owner.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
            .map(Expressions::expression)
            .sorted(Comparator.comparing(Expression::where))
            .toList();
    if (found.isEmpty()) {
      throw new AssertionError("no expressions found");
    }
    return found;
  }

  /**
   * Fails where an expression is made anywhere but in a constant. One letter to split at is one
   * too: that is what {@code indexOf} is for.
   */
  public void requireConstants() {
    DescribedPredicate<JavaAccess<?>> madeInPassing =
        DescribedPredicate.describe("make an expression in passing", Expressions::madeInPassing);
    noClasses()
        .should()
        .accessTargetWhere(madeInPassing)
        .because("an expression that no constant holds is not tried with hostile texts")
        .check(classes);
  }

  private static boolean madeInPassing(JavaAccess<?> access) {
    if (access.getOrigin().getName().equals("<clinit>")) {
      return false;
    }
    String owner = access.getTarget().getOwner().getName();
    String method = access.getTarget().getName();
    return (owner.equals("java.lang.String") && OF_STRINGS.contains(method))
        || (owner.equals("java.util.regex.Pattern")
            && Set.of("compile", "matches").contains(method));
  }

  private static Expression expression(JavaField found) {
    try {
      Field field = found.reflect();
      field.setAccessible(true);
      return new Expression(
          found.getOwner().getSimpleName() + "." + found.getName(), (Pattern) field.get(null));
    } catch (IllegalAccessException | NullPointerException e) {
      throw new AssertionError(found.getFullName() + " is no constant", e);
    }
  }
}
