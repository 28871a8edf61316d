package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Rule 10: no cycles, and only what others need is open to them. */
final class OpennessRules {

  private static final String CONTROLLER = "org.springframework.stereotype.Controller";

  private OpennessRules() {}

  static Stream<HouseRule> of(House house) {
    return Stream.of(controllers(house), reactions(house), queries(house), cycles(house));
  }

  private static HouseRule controllers(House house) {
    return HouseRule.of(
        10,
        House.WEB,
        classes()
            .that(house.inRoom(House.WEB))
            .and()
            .areMetaAnnotatedWith(CONTROLLER)
            .should()
            .bePackagePrivate(),
        "nobody calls a controller");
  }

  private static HouseRule reactions(House house) {
    return HouseRule.of(
        10,
        House.REACTIONS,
        classes()
            .that(house.inRoom(House.REACTIONS))
            .and(TopLevel.CLASSES)
            .should()
            .bePackagePrivate(),
        "nobody calls a reaction");
  }

  private static HouseRule queries(House house) {
    Set<JavaClass> open = openByQueries(house);
    DescribedPredicate<JavaClass> allowed =
        describe(
            "be a query or what one reader sees, be what such takes or gives, or be package-private",
            found -> !found.getModifiers().contains(JavaModifier.PUBLIC) || open.contains(found));
    return HouseRule.of(
        10,
        House.VIEWS,
        classes().that(house.inRoom(House.VIEWS)).and(TopLevel.CLASSES).should(new Be<>(allowed)),
        "of views only the queries are public, and what one reader sees");
  }

  private static HouseRule cycles(House house) {
    // A service without rooms has nothing to match, and no cycle either.
    return new HouseRule(
        10,
        null,
        SlicesRuleDefinition.slices()
            .matching(house.base() + ".(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("rule 10: rooms have no cycles"));
  }

  /** The queries themselves and, again and again, what their public signatures name. */
  private static Set<JavaClass> openByQueries(House house) {
    Set<JavaClass> open = new HashSet<>();
    Deque<JavaClass> unseen = new ArrayDeque<>();
    house.classes().stream().filter(found -> isQuery(found, house)).forEach(unseen::add);
    while (!unseen.isEmpty()) {
      JavaClass next = unseen.pop();
      if (open.add(next)) {
        signatures(next).filter(house.inRoom(House.VIEWS)).forEach(unseen::push);
      }
    }
    return open;
  }

  private static boolean isQuery(JavaClass found, House house) {
    String backbone = house.neighbours().backbone();
    return house.inRoom(House.VIEWS).test(found)
        && (asksWhoReads(found, backbone)
            || found.isAssignableTo(backbone + ".inbound.Projection")
            || found.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .anyMatch(name ->
                    name.equals(backbone + ".inbound")
                        || name.startsWith("org.springframework.data.")));
  }

  private static boolean asksWhoReads(JavaClass found, String backbone) {
    return found.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(method -> method.getRawParameterTypes().stream())
        .anyMatch(type -> type.getName().equals(backbone + ".aggregate.Actor"));
  }

  private static Stream<JavaClass> signatures(JavaClass found) {
    Stream<JavaType> ofMethods =
        found.getCodeUnits().stream()
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(OpennessRules::typesOf);
    Stream<JavaType> ofSupertypes =
        Stream.concat(found.getSuperclass().stream(), found.getInterfaces().stream());
    Stream<JavaClass> named =
        Stream.concat(ofMethods, ofSupertypes)
            .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    return Stream.concat(named, found.getEnclosingClass().stream());
  }

  private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }
}
