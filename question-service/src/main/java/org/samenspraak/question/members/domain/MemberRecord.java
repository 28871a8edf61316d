package org.samenspraak.question.members.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.workingdays.Brussels;

/**
 * A member of Parliament as they stand in the register.
 *
 * @param id stable slug, by which questions name their asker
 * @param name as printed
 * @param memberships the oldest first, none on the same day as another
 * @param mailbox functional mailbox, if one is known
 * @param minister since when they are a minister, if they became one
 */
public record MemberRecord(
    AskerId id,
    String name,
    List<Membership> memberships,
    @Nullable String mailbox,
    @Nullable BecameMinister minister) {

  /** Most characters of a name, of a group's too. */
  public static final int MAX_NAME = 100;

  /** Most memberships of one person. */
  public static final int MAX_MEMBERSHIPS = 50;

  /** Most characters of an address, by RFC 5321. */
  public static final int MAX_MAILBOX = 254;

  private static final int MAX_ID = 81;
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern ADDRESS = Pattern.compile("^[^@\\s,;<>\"]++@[^@\\s,;<>\"]++$");

  /** Keeps a copy of the list. */
  public MemberRecord {
    memberships = List.copyOf(memberships);
  }

  /** The membership of that Brussels date; empty when the person was no member that day. */
  public Optional<Membership> on(LocalDate date) {
    return memberships.stream().filter(one -> one.lastsOn(date)).findFirst();
  }

  /** The membership of that moment. */
  public Optional<Membership> at(Instant moment) {
    return on(Brussels.dateOf(moment));
  }

  /** The last membership that had ended by that moment. */
  public Optional<Membership> endedBefore(Instant moment) {
    return endedBefore(Brussels.dateOf(moment));
  }

  /** The last membership that had ended on that Brussels date. */
  Optional<Membership> endedBefore(LocalDate date) {
    return memberships.stream()
        .filter(one -> one.through() != null && one.through().isBefore(date))
        .reduce((_, last) -> last);
  }

  /** Whether a name, however it is written, could be this person's. */
  boolean isCalled(String written) {
    return Slug.of(name).equals(Slug.of(written));
  }

  /** Whether all words occur in the name, in any case, with or without accents. */
  public boolean hasWords(String words) {
    String own = Slug.of(name);
    return HYPHEN.splitAsStream(Slug.of(words)).allMatch(own::contains);
  }

  /** The same for the same content: hexadecimal SHA-256. */
  public String fingerprint() {
    return Sha256.of(toString());
  }

  /** What is wrong with it; nothing when it is sound. */
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (!isSlug(id.value())) {
      flaws.add(noSlug("id", id.value()));
    }
    if (Slug.of(name).isEmpty() || name.length() > MAX_NAME) {
      flaws.add(
          new Flaw(
              "name",
              "invalid-name",
              "De naam ontbreekt of is te lang.",
              "een naam van hoogstens " + MAX_NAME + " tekens, bijvoorbeeld Adeline Blancquaert"));
    }
    if (mailbox != null && (mailbox.length() > MAX_MAILBOX || !isAddress(mailbox))) {
      flaws.add(
          new Flaw(
              "mailbox",
              "invalid-mailbox",
              "“" + mailbox + "” is geen mailadres.",
              "een adres zoals naam@voorbeeld.example, of niets"));
    }
    if (minister != null && !isSlug(minister.minister().value())) {
      flaws.add(noSlug("minister.id", minister.minister().value()));
    }
    flaws.addAll(Memberships.flaws(memberships, minister));
    return flaws;
  }

  private static boolean isSlug(String text) {
    return text.length() <= MAX_ID && Slug.is(text);
  }

  private static Flaw noSlug(String field, String written) {
    return new Flaw(
        field,
        "invalid-slug",
        "“" + written + "” is geen geldige korte naam.",
        "kleine letters en cijfers met koppeltekens, bijvoorbeeld adeline-blancquaert");
  }

  private static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }
}
