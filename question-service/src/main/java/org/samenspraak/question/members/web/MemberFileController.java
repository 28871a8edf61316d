package org.samenspraak.question.members.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.question.members.application.MemberCommands;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Members;
import org.samenspraak.question.members.files.LineFault;
import org.samenspraak.question.members.files.MemberFile;
import org.samenspraak.question.members.files.MemberLines;
import org.samenspraak.question.members.files.ReadMember;
import org.samenspraak.question.members.views.MemberRegister;
import org.samenspraak.web.Compute;
import org.samenspraak.web.Needs;
import org.samenspraak.web.SentDocument;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of members as a file: checked whole, recorded one by one, and given again. */
@RestController
class MemberFileController {
  private static final String CSV = "text/csv";
  private static final int SHOWN = 100;

  private final MemberCommands commands;
  private final MemberRegister register;
  private final Compute compute;
  private final BusinessClock clock;

  MemberFileController(
      MemberCommands commands, MemberRegister register, Compute compute, BusinessClock clock) {
    this.commands = commands;
    this.register = register;
    this.compute = compute;
    this.clock = clock;
  }

  /** What becomes of a member by the file. */
  enum Change {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /**
   * A member in the file.
   *
   * @param line on which they begin, from 1
   */
  record Recognised(int line, String id, String name, Change change) {}

  /**
   * What came of a file.
   *
   * @param recognised in the order of the file
   * @param recorded whether the register holds it now
   */
  record ImportedMembers(List<Recognised> recognised, boolean recorded) {}

  /** Members who are in the register and not in the file stay as they are. */
  @Needs("record-member")
  @PostMapping(
      path = "/api/members/import",
      consumes = CSV,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ImportedMembers file(
      Actor actor, SentDocument document, @RequestParam(defaultValue = "false") boolean dryRun) {
    commands.requireMayRecord(actor);
    byte[] bytes = document.bytes();
    MemberFile read = compute.run(() -> MemberFile.read(bytes, document.charset()));
    Cause.Request cause = document.cause();
    requireSound(read);
    Members before = register.now();
    List<Recognised> recognised =
        read.members().stream().map(member -> recognised(member, before)).toList();
    if (!dryRun) {
      commands.recordAll(cause, read.members().stream().map(ReadMember::member).toList());
    }
    return new ImportedMembers(recognised, !dryRun);
  }

  @Needs(value = "read-member", fields = "read-member-mailbox")
  @GetMapping(path = "/api/members.csv", produces = CSV)
  ResponseEntity<byte[]> export(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable LocalDate on,
      Actor actor) {
    boolean withMailbox = MemberView.readsMailbox(actor);
    String lines =
        register.list(MemberFilters.of(q, group, on)).stream()
            .flatMap(member -> MemberLines.of(member.state().recorded(), withMailbox).stream())
            .collect(Collectors.joining("", MemberLines.HEAD, ""));
    String name = "leden-" + Brussels.dateOf(clock.instant()) + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static Recognised recognised(ReadMember read, Members before) {
    MemberRecord member = read.member();
    Optional<MemberRecord> known = before.find(member.id());
    Change change =
        known.isEmpty()
            ? Change.ADDED
            : known.get().equals(member) ? Change.UNCHANGED : Change.CHANGED;
    return new Recognised(read.line(), member.id().value(), member.name(), change);
  }

  private static void requireSound(MemberFile read) {
    List<LineFault> faults = read.faults();
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "faulty-lines", words(faults.size()))
          .field("body")
          .expected("een bestand zonder fouten")
          .with("total", faults.size())
          .with("faults", faults.subList(0, Math.min(SHOWN, faults.size())));
    }
  }

  private static String words(int faults) {
    return faults == 1
        ? "Het bestand bevat een fout; er is niets opgenomen."
        : "Het bestand bevat %d fouten%s; er is niets opgenomen."
            .formatted(
                faults, faults > SHOWN ? ", waarvan hier de eerste " + SHOWN + " staan" : "");
  }
}
