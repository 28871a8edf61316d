package org.samenspraak.portal.remote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The register of members at question-service. */
@HttpExchange("/api")
public interface MemberSteps {

  /** A file with its encoding. */
  String CSV = "text/csv;charset=UTF-8";

  /** A member as they are to be recorded; dates as they were typed. */
  record Recording(
      String name, List<Sat> memberships, @Nullable String mailbox, @Nullable Became minister) {}

  /** When they sat in which group. */
  record Sat(@Nullable String group, @Nullable String from, @Nullable String through) {}

  /** Since when they are a minister. */
  record Became(@Nullable String id, @Nullable String from) {}

  /** What came of a file. */
  record MembersRead(List<Recognised> recognised, boolean recorded) {

    /** Those that have that change. */
    public List<Recognised> with(String change) {
      return recognised.stream().filter(one -> one.change().equals(change)).toList();
    }
  }

  /**
   * A member in a file.
   *
   * @param change {@code ADDED}, {@code CHANGED} or {@code UNCHANGED}
   */
  record Recognised(int line, String id, String name, String change) {}

  /** Why a file was refused. */
  record RefusedFile(
      @Nullable String detail, @Nullable String expected, @Nullable List<LineWrong> faults) {

    /** What is wrong, line by line. */
    public List<LineWrong> lines() {
      return faults == null ? List.of() : faults;
    }

    /** Why, with what was expected where that is not said by line. */
    public String words() {
      String why = detail == null ? "" : detail;
      return lines().isEmpty() && expected != null ? why + " Verwacht: " + expected + "." : why;
    }
  }

  /** Something wrong in it. */
  record LineWrong(int line, String column, String detail, String expected) {}

  /** Those that fit, by name. */
  @GetExchange("/members")
  Listing<MemberSeen> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String on,
      @RequestParam int page,
      @RequestParam int size);

  /** One of them. */
  @GetExchange("/members/{id}")
  MemberSeen get(@PathVariable String id);

  /** Records one, new or changed. */
  @PutExchange("/members/{id}")
  MemberSeen record(
      @PathVariable String id,
      @RequestBody Recording body,
      @RequestHeader Map<String, String> headers);

  /** The same list as a file. */
  @GetExchange("/members.csv")
  ResponseEntity<byte[]> export(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String on);

  /** Only reads a file. */
  @PostExchange(url = "/members/import?dryRun=true", contentType = CSV)
  MembersRead read(@RequestBody byte[] document);

  /** Records all members in it. */
  @PostExchange(url = "/members/import", contentType = CSV)
  MembersRead take(@RequestBody byte[] document, @RequestHeader Map<String, String> headers);
}
