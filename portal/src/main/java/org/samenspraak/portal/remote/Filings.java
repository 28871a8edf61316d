package org.samenspraak.portal.remote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How questions come in at question-service. */
@HttpExchange("/api/questions")
public interface Filings {

  /**
   * A question to be filed.
   *
   * @param filedOn Brussels date
   * @param likelyDoubleOf question for which it could be taken
   * @param unknownAsker id of an asker whom the register of members does not have
   * @param sourceSha256 of the document that it was read from
   */
  record Filing(
      String title,
      String asker,
      String filedOn,
      String introduction,
      List<String> parts,
      List<To> addressees,
      @Nullable String likelyDoubleOf,
      @Nullable String unknownAsker,
      @Nullable String sourceSha256) {}

  /**
   * An addressee.
   *
   * @param sentOn Brussels date; null for the day of filing
   */
  record To(String minister, int number, @Nullable String sentOn) {}

  /**
   * What a document would come to.
   *
   * @param missing in Dutch
   * @param answer that stands in it too
   */
  record Tried(
      List<Finding> recognised, List<String> missing, Read read, @Nullable Answer answer) {}

  /** Something that was recognised, and on which line. */
  record Finding(String what, String value, int line) {}

  /** All that was read. */
  record Read(
      String title,
      String asker,
      @Nullable String filedOn,
      String introduction,
      List<String> parts,
      List<NamedTo> addressees) {}

  /** An addressee as the document names it. */
  record NamedTo(String minister, String name, @Nullable Integer number) {}

  /** An answer in the document. */
  record Answer(int line) {}

  /**
   * Why it would not be filed, with all that was read.
   *
   * @param read null when nothing was
   * @param question the other one that stands in the way
   * @param asker id of whoever is no member by the register
   * @param nearest members who may be meant
   */
  record Refused(
      String type,
      @Nullable String detail,
      @Nullable String field,
      @Nullable String expected,
      @Nullable List<Finding> recognised,
      @Nullable Read read,
      @Nullable String question,
      @Nullable String asker,
      @Nullable List<Near> nearest) {}

  /** A member of Parliament who may be meant. */
  record Near(String member, String name) {}

  /** Files it. */
  @PostExchange
  QuestionSeen file(@RequestBody Filing body, @RequestHeader Map<String, String> headers);

  /** Only reads it. */
  @PostExchange(url = "/import?dryRun=true", contentType = "text/plain;charset=UTF-8")
  Tried read(@RequestBody byte[] document);
}
