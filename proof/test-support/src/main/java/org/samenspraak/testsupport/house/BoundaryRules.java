package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules 4, 6 and 7 where they are about the whole service: its borders to other services and to the
 * machinery.
 */
final class BoundaryRules {

  /** Where pages are told to ask again; nothing that is heard there is kept. */
  private static final String LISTENS_ONLY = "..portal.live..";

  private static final String[] MACHINERY = {
    "org.springframework.cloud.stream..",
    "org.springframework.kafka..",
    "org.apache.kafka..",
    "com.mongodb..",
    "org.bson.."
  };

  private static final String SPRING_DATA = "org.springframework.data..";

  /** The beginnings of Spring Data's methods that write. */
  private static final Set<String> WRITING =
      Set.of(
          "insert",
          "save",
          "remove",
          "delete",
          "update",
          "upsert",
          "findAndModify",
          "findAndReplace",
          "findAndRemove",
          "findAllAndRemove",
          "replace",
          "bulkOps",
          "drop",
          "create",
          "indexOps",
          "execute");

  private BoundaryRules() {}

  static Stream<HouseRule> of(House house) {
    return Stream.of(
        projections(house),
        services(house),
        machinery(),
        queries(house),
        queriesOnlyRead(),
        repositories());
  }

  private static HouseRule projections(House house) {
    return HouseRule.of(
        4,
        null,
        noClasses()
            .that(not(house.inRoom(House.VIEWS)))
            .should()
            .beAssignableTo(house.neighbours().backbone() + ".inbound.Projection"),
        "a projection lives in views");
  }

  private static HouseRule services(House house) {
    Neighbours near = house.neighbours();
    DescribedPredicate<JavaClass> own = resideInAPackage(house.base() + "..");
    DescribedPredicate<JavaClass> shared =
        resideInAnyPackage(
            near.contracts() + "..",
            near.backbone() + "..",
            near.web() + "..",
            near.workingDays() + "..");
    DescribedPredicate<JavaClass> stranger =
        resideInAPackage(near.family() + "..").and(not(own)).and(not(shared));
    return HouseRule.of(
        6,
        null,
        noClasses().should().dependOnClassesThat(stranger.as("belong to another service")),
        "services meet by events and HTTP only");
  }

  private static HouseRule machinery() {
    return HouseRule.of(
        7,
        null,
        noClasses()
            .that()
            .resideOutsideOfPackage(LISTENS_ONLY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(MACHINERY)),
        "only the backbone knows Kafka and the store's driver, and the portal that it listens");
  }

  private static HouseRule queries(House house) {
    return HouseRule.of(
        7,
        null,
        noClasses()
            .that(not(house.inRoom(House.VIEWS)))
            .should()
            .dependOnClassesThat(resideInAPackage(SPRING_DATA)),
        "queries by hand are the views' matter");
  }

  private static HouseRule queriesOnlyRead() {
    DescribedPredicate<JavaAccess<?>> writing =
        describe(
            "writes to the store",
            access ->
                resideInAPackage(SPRING_DATA).test(access.getTarget().getOwner())
                    && WRITING.stream().anyMatch(access.getTarget().getName()::startsWith));
    return HouseRule.of(
        4,
        null,
        noClasses().should().accessTargetWhere(writing),
        "only the backbone writes, views only read");
  }

  private static HouseRule repositories() {
    return HouseRule.of(
        4,
        null,
        noClasses().should().beAssignableTo("org.springframework.data.repository.CrudRepository"),
        "a repository that can save is a second way to write");
  }
}
