package org.samenspraak.testsupport.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes with a file of their own. */
final class TopLevel {

  static final DescribedPredicate<JavaClass> CLASSES =
      DescribedPredicate.describe(
          "are top level",
          found -> found.isTopLevelClass() && !found.getSimpleName().equals("package-info"));

  private TopLevel() {}
}
