package org.samenspraak.scenarios;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceDescription;
import org.samenspraak.coordination.CoordinationService;
import org.samenspraak.notification.NotificationService;
import org.samenspraak.plan.PlanService;
import org.samenspraak.question.QuestionService;
import org.samenspraak.testsupport.KafkaRight;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * What a service's user, named as the service, needs of the broker: as it follows from what the
 * service says of itself, as {@code docs/operations.md} tells it, and as the story with a secured
 * broker proves it to be enough.
 */
record BrokerRights(ServiceDescription service) {

  static List<BrokerRights> all() {
    return Stream.of(
            QuestionService.class,
            CoordinationService.class,
            PlanService.class,
            NotificationService.class)
        .map(ServiceDescription::of)
        .map(BrokerRights::new)
        .toList();
  }

  /** The rights of a ministry's own system. */
  static List<KafkaRight> ofMinistry(String minister) {
    String user = ministry(minister);
    return List.of(KafkaRight.topic(user + "-events", READ), KafkaRight.group(user, READ));
  }

  static String ministry(String minister) {
    return "ministry-" + minister;
  }

  String user() {
    return service.name();
  }

  List<String> written() {
    return service.publishes();
  }

  List<KafkaRight> rights() {
    List<KafkaRight> rights = new ArrayList<>();
    written()
        .forEach(topic -> rights.add(KafkaRight.topic(topic, WRITE, CREATE, DESCRIBE_CONFIGS)));
    service
        .passesOnTo()
        .forEach(beginning -> rights.add(KafkaRight.topicsFrom(beginning, WRITE, CREATE)));
    service.consumes().forEach(topic -> rights.add(KafkaRight.topic(topic, READ)));
    rights.add(KafkaRight.group(service.name(), READ));
    return rights;
  }

  /** All of it, in Markdown. */
  static String table() {
    Stream<String> services = all().stream().map(BrokerRights::row);
    String portal =
        row(
            "`portal`",
            "–",
            readByThePortal().map(BrokerRights::code).collect(Collectors.joining(", ")),
            "all that begin with `portal-`");
    String ministry =
        row("`ministry-<minister>`", "–", "`ministry-<minister>-events`", "`ministry-<minister>`");
    return Stream.concat(
            Stream.concat(
                Stream.of(
                    row(
                        "user",
                        "topics: Write, Create, DescribeConfigs",
                        "topics: Read",
                        "group: Read"),
                    "|---|---|---|---|"),
                services),
            Stream.of(portal, ministry))
        .collect(Collectors.joining("\n"));
  }

  /** What the portal listens to, as its one listener says. */
  static Stream<String> readByThePortal() {
    try {
      return Stream.of(Class.forName("org.samenspraak.portal.live.DossierEvents"))
          .flatMap(listener -> Stream.of(listener.getDeclaredMethods()))
          .map(method -> method.getAnnotation(KafkaListener.class))
          .filter(Objects::nonNull)
          .flatMap(listener -> Stream.of(listener.topics()))
          .sorted();
    } catch (ClassNotFoundException elsewhere) {
      throw new IllegalStateException(elsewhere);
    }
  }

  private String row() {
    List<String> written = new ArrayList<>(written().stream().map(BrokerRights::code).toList());
    service
        .passesOnTo()
        .forEach(beginning ->
            written.add("all that begin with " + code(beginning) + " (without DescribeConfigs)"));
    return row(
        code(user()),
        String.join(", ", written),
        service.consumes().stream()
            .sorted()
            .map(BrokerRights::code)
            .collect(Collectors.joining(", ")),
        code(service.name()));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String code(String name) {
    return "`" + name + "`";
  }
}
