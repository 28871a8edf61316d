package org.samenspraak.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.inbound.AuditTrail;
import org.samenspraak.backbone.inbound.AuditTrail.Part;
import org.samenspraak.backbone.inbound.AuditTrail.Wanted;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PlatformPermission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor sees: lists to look through, and all of it as lines of JSON. */
@RestController
@RequestMapping("/api/audit/{part}")
final class AuditController {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final String LINES = "application/x-ndjson";
  private static final int MOST = 200;
  private static final int DEFAULT = 50;

  private final AuditTrail trail;
  private final JsonMapper json;

  AuditController(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  /**
   * A change or a reading.
   *
   * @param actor in whose name
   * @param person pseudonym; with role and request absent where nobody in particular is behind it
   */
  record AuditEntry(
      Instant at,
      String about,
      String what,
      String actor,
      @Nullable String person,
      @Nullable String role,
      @Nullable String request) {

    static AuditEntry of(AuditTrail.Entry entry) {
      Audit audit = entry.audit();
      return new AuditEntry(
          entry.at(),
          entry.about(),
          entry.what(),
          entry.actor().toString(),
          audit == null ? null : audit.person(),
          audit == null ? null : audit.role(),
          audit == null ? null : audit.request());
    }
  }

  /**
   * Entries with where the next ones begin: the list grows while it is read, so pages are not
   * numbered.
   *
   * @param next moment before which the next ones are, absent at the end
   */
  record AuditPage(List<AuditEntry> items, @Nullable Instant next) {

    /**
     * @param found one more than a page has, when there are more
     */
    static AuditPage of(List<AuditTrail.Entry> found, int most) {
      int end = found.size() <= most ? found.size() : beforeTies(found, most);
      return new AuditPage(
          found.subList(0, end).stream().map(AuditEntry::of).toList(),
          found.size() <= most ? null : found.get(end - 1).at());
    }

    /** What has the moment of the first that is left out is left out too, or it would be lost. */
    private static int beforeTies(List<AuditTrail.Entry> found, int most) {
      int end = most;
      while (end > 0 && found.get(end - 1).at().equals(found.get(most).at())) {
        end--;
      }
      return end == 0 ? most : end;
    }
  }

  @Needs("read-audit")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  AuditPage list(
      Actor actor,
      @PathVariable String part,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate through,
      @RequestParam(required = false) @Nullable Instant before,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String about,
      @RequestParam(defaultValue = "" + DEFAULT) int size) {
    requireAuditor(actor);
    int most = Input.number(size, "size", 1, MOST);
    Instant until = before != null ? before : end(through);
    Wanted wanted = new Wanted(begin(from), until, person, about);
    return AuditPage.of(trail.newest(part(part), wanted, most + 1), most);
  }

  @Needs("read-audit")
  @GetMapping(path = "/lines", produces = LINES)
  ResponseEntity<StreamingResponseBody> export(
      Actor actor,
      @PathVariable String part,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate through,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String about) {
    requireAuditor(actor);
    Part wantedPart = part(part);
    Wanted wanted = new Wanted(begin(from), end(through), person, about);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(LINES))
        .body(out ->
            trail.each(
                wantedPart,
                wanted,
                entry -> {
                  try {
                    String line = json.writeValueAsString(AuditEntry.of(entry)) + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  private static Part part(String name) {
    return switch (name) {
      case "changes" -> Part.CHANGES;
      case "reads" -> Part.READS;
      default -> throw Refusal.notFound();
    };
  }

  private static @Nullable Instant begin(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(BRUSSELS).toInstant();
  }

  private static @Nullable Instant end(@Nullable LocalDate day) {
    return day == null ? null : begin(day.plusDays(1));
  }

  private static void requireAuditor(Actor actor) {
    PlatformPermission.READ_AUDIT.check(
        actor,
        Set.of(),
        () ->
            new Refusal(Kind.FORBIDDEN, "auditor-only", "Alleen een auditor kan dit lezen.")
                .field("Authorization")
                .expected("een aanmelding als auditor"));
  }
}
