package org.samenspraak.notification;

import static org.awaitility.Awaitility.await;
import static org.samenspraak.testsupport.permissions.AskedPermissions.request;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.WhoMayWhat;
import org.samenspraak.notification.views.KnownCoordinations;
import org.samenspraak.testsupport.permissions.AskedPermissions;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;

/** The whole table of who may what with notifications, asked over HTTP. */
@Tag("ordeal")
class EveryNotificationPermissionIT {
  private static final String CHOICE =
      """
      {"alsoTo": [], "reminders": "INSTANT", "questionNews": "INSTANT", "planNews": "INSTANT",
       "digestHour": 8}
      """;

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final Http operator = service.http().as("operator");

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenThere() {
    String toBeke = toBeke();
    return new AskedPermissions(service.http(), path -> operator.get(path).etag())
        .in(
            "read-log/beke",
            () -> toBeke,
            request(Http::get),
            request((by, path) -> by.get("/api/notifications?recipient=wouter-beke")))
        .in("read-log/all", () -> "/api/notifications?recipient=ben-weyts", request(Http::get))
        .in(
            "read-log/coordinated",
            () -> "/api/notifications?recipient=ben-weyts&question=" + coordinatedByBeke(),
            request(Http::get))
        .in(
            "choose-preferences",
            () -> "/api/preferences/wouter-beke",
            request((by, path) -> by.put(path, CHOICE)))
        .in("resend-notification", this::toBeke, request((by, path) -> by.post(path + "/resend")))
        .hold(List.of(WhoMayWhat.EXPECTED));
  }

  private String coordinatedByBeke() {
    String id = UUID.randomUUID().toString();
    service
        .wire()
        .publish(
            Fact.sample("question.filed.v1", id, 1),
            Fact.sample("coordination.opened.v1", id, 1),
            Fact.sample("coordination.coordinator-appointed.v1", id, 2)
                .replacing("\"coordinator\": \"zuhal-demir\"", "\"coordinator\": \"wouter-beke\""));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() ->
            service.bean(KnownCoordinations.class).coordinatorOf(new QuestionId(id)).isPresent());
    return id;
  }

  /** One that Beke's cabinet was sent. */
  private String toBeke() {
    String id = UUID.randomUUID().toString();
    service
        .wire()
        .publish(
            Fact.sample("question.filed.v1", id, 1), Fact.sample("coordination.opened.v1", id, 1));
    String path = "/api/notifications/question~" + id + "~wouter-beke~1";
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> operator.get(path).at("status").equals("SENT"));
    return path;
  }
}
