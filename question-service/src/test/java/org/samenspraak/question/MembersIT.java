package org.samenspraak.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.testsupport.permissions.AskedPermissions.field;
import static org.samenspraak.testsupport.permissions.AskedPermissions.request;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.question.members.domain.MemberPermissionTest;
import org.samenspraak.testsupport.permissions.AskedPermissions;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;

/** The register of members over HTTP. */
class MembersIT {
  private static final String HEAD =
      "id;naam;fractie;van;tot en met;mailbox;minister;minister vanaf\n";

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http anybody = service.http();

  private static String path() {
    return "/api/members/lid-" + Requests.freshNumber();
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String member(String name, String group) {
    return """
    {"name": "%s", "memberships": [{"group": "%s", "from": "2019-06-18"}],
     "mailbox": "lid@voorbeeld.example"}
    """
        .formatted(name, group);
  }

  private Reply imported(String query, String lines) {
    return clerk.send("POST", "/api/members/import" + query, "text/csv", lines.getBytes(UTF_8));
  }

  @Test
  void the_register_begins_with_the_sample_members() {
    Reply blancquaert = anybody.get("/api/members/adeline-blancquaert");

    assertThat(blancquaert.status()).as("%s", blancquaert).isEqualTo(200);
    assertThat(blancquaert.at("name")).isEqualTo("Adeline Blancquaert");
    assertThat(blancquaert.at("group")).isEqualTo("Vlaams Belang");
    assertThat(anybody.get("/api/members/nobody").status()).isEqualTo(404);
  }

  @Test
  void the_clerk_records_a_member_and_everybody_is_told_once() {
    String path = path();

    Reply recorded = clerk.put(path, member("Lid (voorbeeld)", "Een"));
    Reply again = clerk.put(path, member("Lid (voorbeeld)", "Een"));

    assertThat(recorded.status()).as("%s", recorded).isEqualTo(200);
    assertThat(recorded.etag()).isEqualTo("\"1\"");
    assertThat(again.etag()).isEqualTo("\"1\"");
    assertThat(again.at("mailbox")).isEqualTo("lid@voorbeeld.example");
    await().until(() -> service.memberEvents(id(path)).size() == 1);
    Seen told = service.memberEvents(id(path)).getFirst();
    assertThat(told.type()).isEqualTo("member.recorded.v1");
  }

  @Test
  void how_a_member_was_recorded_stays_to_be_read() {
    String path = path();
    clerk.put(path, member("Lid (voorbeeld)", "Een"));
    clerk.put(path, member("Lid (voorbeeld)", "Twee"));

    Reply history = anybody.get(path + "/history");

    assertThat(history.json().at("/items")).as("%s", history).hasSize(2);
    assertThat(history.at("items/0/data/memberships/0/group")).isEqualTo("Een");
    assertThat(history.at("items/1/data/memberships/0/group")).isEqualTo("Twee");
    assertThat(history.at("items/1/actor")).isEqualTo("clerk");
    assertThat(anybody.get("/api/members/nobody/history").status()).isEqualTo(404);
  }

  @Test
  void two_clerks_at_once_do_not_undo_each_other() {
    String path = path();
    clerk.put(path, member("Lid (voorbeeld)", "Een"));

    Reply first = clerk.with("If-Match", "\"1\"").put(path, member("Lid (voorbeeld)", "Twee"));
    Reply second = clerk.with("If-Match", "\"1\"").put(path, member("Lid (voorbeeld)", "Drie"));
    Reply anew = clerk.with("If-Match", "\"0\"").put(path, member("Lid (voorbeeld)", "Vier"));

    assertThat(first.status()).as("%s", first).isEqualTo(200);
    assertThat(second.status()).as("%s", second).isEqualTo(412);
    assertThat(anew.status()).as("%s", anew).isEqualTo(412);
    assertThat(anybody.get(path).at("group")).isEqualTo("Twee");
  }

  @Test
  void a_repeated_request_is_one_and_a_key_is_not_for_another() {
    String path = path();
    Http once = clerk.with("Idempotency-Key", "lid-" + id(path));

    assertThat(once.put(path, member("Lid (voorbeeld)", "Een")).status()).isEqualTo(200);
    clerk.put(path, member("Lid (voorbeeld)", "Twee"));
    assertThat(once.put(path, member("Lid (voorbeeld)", "Een")).at("group")).isEqualTo("Twee");
    assertThat(once.put(path, member("Lid (voorbeeld)", "Drie")).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| missing-field| name",
        "{'name': '…', 'memberships': [{'group': 'E', 'from': '2019-06-18'}]}| invalid-name| name",
        "{'name': 'X', 'memberships': []}| list-size| memberships",
        "{'name': 'X', 'memberships': [{'from': '2019-06-18'}]}|"
            + " missing-field| memberships[0].group",
        "{'name': 'X', 'memberships': [{'group': 'E', 'from': '2019-02-30'}]}|"
            + " invalid-date| memberships[0].from",
        "{'name': 'X', 'memberships': [{'group': 'E', 'from': '2019-06-18', 'through':"
            + " '2019-06-17'}]}| ends-before-it-begins| memberships[0].through",
        "{'name': 'X', 'memberships': [{'group': 'E', 'from': '2019-06-18'}, {'group': 'F', 'from':"
            + " '2020-06-18'}]}| memberships-overlap| memberships[1].from",
        "{'name': 'X', 'mailbox': 'x', 'memberships': [{'group': 'E', 'from': '2019-06-18'}]}|"
            + " invalid-mailbox| mailbox",
        "{'name': 'X', 'minister': {'id': 'Y Z', 'from': '2020-01-01'}, 'memberships': [{'group':"
            + " 'E', 'from': '2019-06-18'}]}| invalid-slug| minister.id",
        "{'name': 'X', 'minister': {'id': 'y', 'from': '2020-01-01'}, 'memberships': [{'group':"
            + " 'E', 'from': '2019-06-18'}]}| still-member| memberships[0].through"
      })
  void what_cannot_be_of_a_member_is_refused(String body, String type, String field) {
    String path = path();

    Reply reply = clerk.put(path, body.replace('\'', '"'));

    assertThat(reply.status()).as("%s", reply).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo(type);
    assertThat(reply.at("field")).isEqualTo(field);
    assertThat(anybody.get(path).status()).isEqualTo(404);
  }

  @Test
  void an_id_is_a_slug() {
    Reply reply = clerk.put("/api/members/Geen%20Id", member("X", "E"));

    assertThat(reply.status()).as("%s", reply).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("invalid-slug");
  }

  @Test
  void the_list_is_narrowed_by_name_group_and_day() {
    String path = path();
    String name = "Zoë Gezocht " + id(path);
    clerk.put(
        path,
        """
        {"name": "%s", "memberships": [
          {"group": "Eerst %2$s", "from": "2019-06-18", "through": "2020-06-30"},
          {"group": "Daarna %2$s", "from": "2020-07-01", "through": "2021-06-30"}]}
        """
            .formatted(name, id(path)));

    assertThat(found("q=zoe+" + id(path))).containsExactly(id(path));
    assertThat(found("q=" + id(path) + "&on=2021-07-01")).isEmpty();
    assertThat(found("group=eerst%20" + id(path))).containsExactly(id(path));
    assertThat(found("group=eerst%20" + id(path) + "&on=2020-07-01")).isEmpty();
    assertThat(found("group=Daarna%20" + id(path) + "&on=2020-07-01")).containsExactly(id(path));
    assertThat(anybody.get("/api/members?on=2020-06-30&q=" + id(path)).at("items/0/group"))
        .isEqualTo("Eerst " + id(path));
    assertThat(anybody.get("/api/members?q=&group=&on=").at("total")).isNotEqualTo("0");
  }

  private List<String> found(String query) {
    Reply reply = anybody.get("/api/members?" + query);
    assertThat(reply.status()).as("%s", reply).isEqualTo(200);
    return reply.json().path("items").valueStream().map(one -> one.path("id").asString()).toList();
  }

  @Test
  void a_file_is_tried_and_then_taken() {
    String known = id(path());
    String unknown = id(path());
    clerk.put("/api/members/" + known, member("Bekend (voorbeeld)", "Een"));
    String file =
        "\uFEFF"
            + HEAD
            + "%1$s;Bekend (voorbeeld);Een;18/06/2019;30/06/2021;lid@voorbeeld.example;;\r\n"
                .formatted(known)
            + "%1$s;Bekend (voorbeeld);Twee;1/07/2021;;;;\r\n".formatted(known)
            + "%s;Chloé Nieuw (voorbeeld);Een;18/06/2019;;;;\r\n".formatted(unknown);

    Reply tried = imported("?dryRun=true", file);
    assertThat(tried.status()).as("%s", tried).isEqualTo(200);
    assertThat(tried.at("recorded")).isEqualTo("false");
    assertThat(tried.at("recognised/0/change")).isEqualTo("CHANGED");
    assertThat(tried.at("recognised/1/change")).isEqualTo("ADDED");
    assertThat(tried.at("recognised/1/line")).isEqualTo("4");
    assertThat(anybody.get("/api/members/" + unknown).status()).isEqualTo(404);

    assertThat(imported("", file).at("recorded")).isEqualTo("true");
    assertThat(anybody.get("/api/members/" + unknown).at("name"))
        .isEqualTo("Chloé Nieuw (voorbeeld)");
    assertThat(anybody.get("/api/members/" + known).at("memberships/1/group")).isEqualTo("Twee");
    assertThat(imported("", file).at("recognised/0/change")).isEqualTo("UNCHANGED");
    await().until(() -> service.memberEvents(known).size() == 2);
  }

  @Test
  void nothing_of_a_faulty_file_is_taken() {
    String good = id(path());
    Reply refused =
        imported("", HEAD + good + ";Goed;Een;2019-06-18;;;;\nslecht;Slecht;Een;ooit;;;;\n");

    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("faulty-lines");
    assertThat(refused.at("faults/0/line")).isEqualTo("3");
    assertThat(refused.at("faults/0/column")).isEqualTo("van");
    assertThat(refused.at("faults/0/detail")).isEqualTo("“ooit” is geen datum.");
    assertThat(anybody.get("/api/members/" + good).status()).isEqualTo(404);
  }

  @Test
  void a_file_that_is_sent_again_undoes_nothing_that_was_recorded_since() {
    String path = path();
    Http once = clerk.with("Idempotency-Key", "bestand-" + id(path));
    byte[] file = (HEAD + id(path) + ";Lid (voorbeeld);Een;2019-06-18;;;;\n").getBytes(UTF_8);

    once.send("POST", "/api/members/import", "text/csv", file);
    clerk.put(path, member("Lid (voorbeeld)", "Twee"));
    Reply again = once.send("POST", "/api/members/import", "text/csv", file);
    Reply stale =
        clerk.with("If-Match", "\"1\"").send("POST", "/api/members/import", "text/csv", file);

    assertThat(again.status()).as("%s", again).isEqualTo(200);
    assertThat(stale.status()).as("%s", stale).isEqualTo(412);
    assertThat(anybody.get(path).at("group")).isEqualTo("Twee");
  }

  @Test
  void how_many_faults_there_are_is_said_though_not_all_are_shown() {
    String lines =
        IntStream.rangeClosed(1, 120)
            .mapToObj(n -> "lid-fout-" + n + ";Lid;Een;ooit;;;;\n")
            .collect(Collectors.joining());

    Reply refused = imported("", HEAD + lines);

    assertThat(refused.at("total")).isEqualTo("120");
    assertThat(refused.json().at("/faults")).hasSize(100);
    assertThat(refused.at("detail")).contains("120 fouten").contains("de eerste 100");
  }

  @Test
  void what_is_exported_changes_nothing_when_it_is_imported() {
    String path = path();
    clerk.put(path, member("=1+1 (voorbeeld)", "Een"));

    Reply file = clerk.get("/api/members.csv?q=" + "voorbeeld");
    assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition")).contains("attachment; filename=\"leden-");
    assertThat(file.body()).contains(";'=1+1 (voorbeeld);").contains("lid@voorbeeld.example");

    Reply tried = imported("?dryRun=true", file.body());
    assertThat(tried.status()).as("%s", tried).isEqualTo(200);
    assertThat(tried.json().path("recognised").findValuesAsString("change"))
        .containsOnly("UNCHANGED");
  }

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenInTheTable() {
    return new AskedPermissions(
            anybody, path -> clerk.get(path).etag() + clerk.get("/api/members?size=1").at("total"))
        .in(
            "record-member",
            () -> recorded("Opgenomen (voorbeeld)"),
            request((by, path) -> by.put(path, member("Lid " + Requests.freshNumber(), "Een"))),
            request((by, path) ->
                by.send(
                    "POST",
                    "/api/members/import",
                    "text/csv",
                    (HEAD
                            + id(path)
                            + ";Lid %d;Een;2019-06-18;;;;".formatted(Requests.freshNumber()))
                        .getBytes(UTF_8))))
        .in(
            "read-member",
            () -> recorded("Gelezen (voorbeeld)"),
            request(Http::get),
            request((by, path) -> by.get(path + "/history")),
            request((by, path) -> by.get("/api/members")),
            request((by, path) -> by.get("/api/members.csv")))
        .in(
            "read-member-mailbox",
            () -> recorded("Mailbox (voorbeeld)"),
            field("lid@voorbeeld.example"),
            (by, path) -> by.get(path + "/history").body().contains("lid@voorbeeld.example"),
            (by, path) -> by.get("/api/members?size=200").body().contains("lid@voorbeeld.example"),
            (by, path) -> by.get("/api/members.csv").body().contains("lid@voorbeeld.example"))
        .hold(MemberPermissionTest.EXPECTED);
  }

  private String recorded(String name) {
    String path = path();
    assertThat(clerk.put(path, member(name, "Een")).status()).isEqualTo(200);
    return path;
  }
}
