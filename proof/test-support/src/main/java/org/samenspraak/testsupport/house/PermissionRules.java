package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule 13: who may ask something stands in the service's table, and all of the table is asked. */
final class PermissionRules {
  private static final String REQUEST_MAPPING =
      "org.springframework.web.bind.annotation.RequestMapping";

  private final House house;
  private final String needs;
  private final String permission;

  private PermissionRules(House house) {
    this.house = house;
    this.needs = house.neighbours().web() + ".Needs";
    this.permission = house.neighbours().backbone() + ".aggregate.Permission";
  }

  static Stream<HouseRule> of(House house) {
    PermissionRules rules = new PermissionRules(house);
    return Stream.of(rules.requests(), rules.tables());
  }

  /** Pages are for people; what they show they ask a service for. */
  private HouseRule requests() {
    Set<String> rows = tablesOf().flatMap(PermissionRules::slugs).collect(Collectors.toSet());
    DescribedPredicate<JavaMethod> named =
        describe(
            "name the rows by which it is decided who may ask it, of " + rows,
            method -> {
              Set<String> given = rowsOf(method).collect(Collectors.toSet());
              return !given.isEmpty() && rows.containsAll(given);
            });
    return new HouseRule(
        13,
        House.WEB,
        methods()
            .that(describe("take requests under /api", this::takesRequests))
            .should(new Be<>(named))
            .allowEmptyShould(true)
            .because("rule 13: who may ask something stands in one table"));
  }

  private HouseRule tables() {
    Set<String> asked =
        house.classes().stream()
            .flatMap(found -> found.getMethods().stream())
            .filter(this::takesRequests)
            .flatMap(this::rowsOf)
            .collect(Collectors.toSet());
    DescribedPredicate<JavaClass> used =
        describe(
            "have rows that requests name, which are " + asked,
            table -> slugs(table).allMatch(asked::contains));
    return new HouseRule(
        13,
        House.WEB,
        classes()
            .that(describe("are a table of permissions", this::isTable))
            .should(new Be<>(used))
            .allowEmptyShould(true)
            .because("rule 13: a row that no request names decides nothing"));
  }

  private boolean takesRequests(JavaMethod method) {
    return house.inRoom(House.WEB).test(method.getOwner())
        && method.isMetaAnnotatedWith(REQUEST_MAPPING)
        && Stream.concat(paths(method.getOwner()), paths(method))
            .anyMatch(path -> path.startsWith("/api"));
  }

  private static Stream<String> paths(HasAnnotations<?> mapped) {
    return mapped.getAnnotations().stream()
        .filter(annotation ->
            annotation.getRawType().getName().equals(REQUEST_MAPPING)
                || annotation.getRawType().isMetaAnnotatedWith(REQUEST_MAPPING))
        .flatMap(mapping -> Stream.concat(texts(mapping, "path"), texts(mapping, "value")));
  }

  private Stream<JavaClass> tablesOf() {
    return house.classes().stream().filter(this::isTable);
  }

  private boolean isTable(JavaClass found) {
    return found.isEnum() && found.isAssignableTo(permission);
  }

  private static Stream<String> slugs(JavaClass table) {
    return table.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
        .map(JavaField::getName)
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Stream<String> rowsOf(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().getName().equals(needs))
        .flatMap(
            annotation -> Stream.concat(texts(annotation, "value"), texts(annotation, "fields")));
  }

  private static Stream<String> texts(JavaAnnotation<?> annotation, String property) {
    Object given = annotation.get(property).orElse("");
    return given instanceof Object[] several
        ? Stream.of(several).map(Object::toString)
        : Stream.of(given.toString());
  }
}
