package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Stream;

/** Rules 1 to 5: what each room may lean on. */
final class RoomRules {

  private static final String[] PLAIN_JAVA = {"java..", "org.jspecify.."};
  private static final String STEREOTYPES = "org.springframework.stereotype..";

  private final House house;
  private final Neighbours near;

  private RoomRules(House house) {
    this.house = house;
    this.near = house.neighbours();
  }

  static Stream<HouseRule> of(House house) {
    RoomRules rules = new RoomRules(house);
    return Stream.of(
        rules.domain(),
        rules.application(),
        rules.reactions(),
        rules.views(),
        rules.writes(),
        rules.web());
  }

  private HouseRule domain() {
    return mayOnlyLeanOn(
        1,
        House.DOMAIN,
        Stream.concat(
            Stream.of(near.contracts() + "..", aggregates(), near.workingDays() + ".."),
            house.room(House.DOMAIN)));
  }

  private HouseRule application() {
    return mayOnlyLeanOn(
        2,
        House.APPLICATION,
        Stream.concat(
            rooms(House.DOMAIN, House.VIEWS, House.APPLICATION),
            Stream.of(aggregates(), ids(), STEREOTYPES)));
  }

  private HouseRule reactions() {
    Stream<String> ownRooms = rooms(House.APPLICATION, House.DOMAIN, House.VIEWS, House.REACTIONS);
    Stream<String> others =
        Stream.of(
            near.contracts() + "..",
            near.backbone() + ".inbound..",
            near.backbone() + ".time..",
            aggregates(),
            STEREOTYPES);
    return mayOnlyLeanOn(
        3,
        House.REACTIONS,
        Stream.of(ownRooms, others, house.extraRooms()).flatMap(found -> found));
  }

  private HouseRule views() {
    DescribedPredicate<JavaClass> upstairs =
        house
            .inRoom(House.APPLICATION)
            .or(house.inRoom(House.REACTIONS))
            .or(house.inRoom(House.WEB))
            .or(named(near.backbone() + ".aggregate.Aggregates"));
    return HouseRule.of(
        4,
        House.VIEWS,
        noClasses().that(house.inRoom(House.VIEWS)).should().dependOnClassesThat(upstairs),
        "views never write an aggregate");
  }

  private HouseRule writes() {
    DescribedPredicate<JavaAccess<?>> applying =
        DescribedPredicate.describe(
            "writes a read model by hand",
            access ->
                access
                        .getTarget()
                        .getOwner()
                        .getName()
                        .equals(near.backbone() + ".inbound.ViewStore")
                    && access.getTarget().getName().equals("apply"));
    return HouseRule.of(
        4,
        House.VIEWS,
        noClasses().that(house.inRoom(House.VIEWS)).should().accessTargetWhere(applying),
        "a projection writes only its own read model, through the backbone");
  }

  private HouseRule web() {
    Stream<String> ownRooms = rooms(House.APPLICATION, House.DOMAIN, House.VIEWS, House.WEB);
    Stream<String> backbone =
        Stream.of(
            aggregates(),
            ids(),
            near.web() + "..",
            near.backbone() + ".time..",
            near.workingDays() + "..");
    Stream<String> http =
        Stream.of(
            "org.springframework..",
            "jakarta..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "org.hibernate.validator.constraints..",
            "org.slf4j..");
    return mayOnlyLeanOn(
        5,
        House.WEB,
        Stream.of(ownRooms, backbone, http, house.extraRooms()).flatMap(found -> found));
  }

  private HouseRule mayOnlyLeanOn(int number, String room, Stream<String> allowed) {
    DescribedPredicate<JavaClass> known =
        House.among(Stream.concat(Arrays.stream(PLAIN_JAVA), allowed));
    return HouseRule.of(
        number,
        room,
        classes().that(house.inRoom(room)).should().onlyDependOnClassesThat(known),
        room + " leans on nothing else");
  }

  /** What is meant by an id is the same everywhere. */
  private String ids() {
    return near.contracts() + ".ids..";
  }

  private String aggregates() {
    return near.backbone() + ".aggregate..";
  }

  private Stream<String> rooms(String... names) {
    return Arrays.stream(names).flatMap(house::room);
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, found -> found.getName().equals(name));
  }
}
