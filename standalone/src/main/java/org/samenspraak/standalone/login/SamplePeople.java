package org.samenspraak.standalone.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.standalone.login.RegisteredMinister.RegisteredAdministration;

/** Everybody one can be while trying out, as the log-in page groups them. */
final class SamplePeople {

  private static final String ASKER = "adeline-blancquaert";
  private static final String ORGANISATION = "vo_orgcode";

  /** The ministers of the first story, and the one whose cabinet has a reader. */
  private static final List<String> FIRST = List.of("zuhal-demir", "wouter-beke");

  private static final String SHARED = "wouter-beke";

  /**
   * Some of them under a heading.
   *
   * @param more those of whom the page shows only that they are there, until asked
   */
  record Group(String title, List<SamplePerson> people, List<SamplePerson> more) {}

  private final List<Group> groups;

  SamplePeople(List<RegisteredMinister> ministers) {
    groups =
        List.of(
            new Group("Parlement", parliament(), List.of()),
            cabinets(ministers),
            new Group("Regering en plan", governmentAndPlan(ministers), List.of()),
            new Group("Beheer en toezicht", operations(), List.of()),
            new Group("Iedereen", List.of(nobody()), List.of()));
  }

  List<Group> groups() {
    return groups;
  }

  Stream<SamplePerson> all() {
    return groups.stream()
        .flatMap(group -> Stream.concat(group.people().stream(), group.more().stream()));
  }

  /** The one with that short name. */
  Optional<SamplePerson> named(String actor) {
    return all().filter(person -> person.actor().equals(actor)).findFirst();
  }

  /** The one that a token is about. */
  Optional<SamplePerson> withSubject(String subject) {
    return all().filter(person -> person.subject().equals(subject)).findFirst();
  }

  private static List<SamplePerson> parliament() {
    return List.of(
        SamplePerson.of(
            "clerk",
            "Griffie",
            "dient vragen in en volgt de termijnen",
            List.of("clerk"),
            Map.of()),
        SamplePerson.of(
            "asker:" + ASKER,
            "Adeline Blancquaert",
            "vraagsteller: leest de antwoorden als eerste",
            List.of("asker"),
            Map.of("member_id", ASKER)));
  }

  private static Group cabinets(List<RegisteredMinister> ministers) {
    List<SamplePerson> first = new ArrayList<>();
    List<SamplePerson> others = new ArrayList<>();
    for (RegisteredMinister minister : ministers) {
      List<SamplePerson> people = FIRST.contains(minister.minister()) ? first : others;
      people.add(cabinet(minister));
      if (minister.minister().equals(SHARED)) {
        people.add(reader(minister));
      }
      minister.administrations().stream()
          .findFirst()
          .map(administration -> administration(minister, administration))
          .ifPresent(people::add);
    }
    return new Group("Kabinetten", first, others);
  }

  private static SamplePerson cabinet(RegisteredMinister minister) {
    return SamplePerson.of(
        "cabinet:" + minister.minister(),
        "Kabinet van " + minister.name(),
        "coördineert, levert bijdragen en dient antwoorden in",
        List.of("cabinet-member"),
        Map.of(ORGANISATION, minister.organisationCode()));
  }

  private static SamplePerson reader(RegisteredMinister minister) {
    return SamplePerson.of(
        "reader:" + minister.minister(),
        "Kabinet van " + minister.name() + ", lezer",
        "leest mee, verandert niets",
        List.of("cabinet-reader"),
        Map.of(ORGANISATION, minister.organisationCode()));
  }

  private static SamplePerson administration(
      RegisteredMinister minister, RegisteredAdministration administration) {
    return SamplePerson.of(
        "administration:" + minister.minister(),
        "Administratie bij " + minister.name(),
        "schrijft een ontwerp voor het kabinet",
        List.of("administration-member"),
        Map.of(ORGANISATION, administration.organisationCode()));
  }

  private static List<SamplePerson> governmentAndPlan(List<RegisteredMinister> ministers) {
    List<SamplePerson> people = new ArrayList<>();
    people.add(
        SamplePerson.of(
            "secretariat",
            "Secretariaat van de Vlaamse Regering",
            "noteert wie coördineert bij drie of meer ministers",
            List.of("secretariat"),
            Map.of()));
    ministers.stream()
        .filter(minister -> FIRST.contains(minister.minister()))
        .map(minister ->
            SamplePerson.of(
                "plan:" + minister.minister(),
                "Plancoördinatie bij " + minister.name(),
                "volgt doelstellingen en acties",
                List.of("plan-coordinator"),
                Map.of("plan_coordinator", minister.minister())))
        .forEach(people::add);
    return people;
  }

  private static List<SamplePerson> operations() {
    return List.of(
        SamplePerson.of(
            "operator",
            "Beheer",
            "volgt of alles loopt, werkt vastgelopen berichten af",
            List.of("operator"),
            Map.of()),
        SamplePerson.of(
            "auditor", "Toezicht", "ziet wie wat las en veranderde", List.of("auditor"), Map.of()));
  }

  private static SamplePerson nobody() {
    return SamplePerson.of(
        "no-role",
        "Iemand zonder rol",
        "is aangemeld en leest wat openbaar is",
        List.of(),
        Map.of());
  }
}
