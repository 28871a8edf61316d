package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.contracts.Slug;

/**
 * A government with all its mandates as they stand.
 *
 * @param id for example {@code jambon-2019}
 * @param from Brussels date of the oath
 * @param through last Brussels date, absent for the sitting government
 */
public record GovernmentRecord(
    String id, String name, LocalDate from, @Nullable LocalDate through, List<Mandate> mandates) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}+\\d{4,8}+");
  private static final String A_CODE = "expected a code such as OVO999001";
  private static final Pattern ADDRESS = Pattern.compile("^[^@\\s]++@[^@\\s]++$");

  /**
   * What is wrong with it, one English sentence per flaw for whoever maintains the file; empty when
   * it is sound.
   */
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    check(flaws, Slug.is(id), "id: expected a slug such as jambon-2019, found \"" + id + "\"");
    check(flaws, !name.isBlank(), "name: is missing");
    check(flaws, ordered(from, through), "through: lies before from");
    check(flaws, !mandates.isEmpty(), "mandates: expected at least one");
    for (int i = 0; i < mandates.size(); i++) {
      addFlaws(flaws, "mandates[" + i + "].", mandates.get(i));
      addOverlaps(flaws, i);
    }
    return flaws;
  }

  /** The same for the same content: hexadecimal SHA-256. */
  public String fingerprint() {
    return Sha256.of(toString());
  }

  private void addFlaws(List<String> flaws, String at, Mandate m) {
    check(
        flaws, Slug.is(m.minister().value()), at + "minister: expected a slug such as zuhal-demir");
    check(flaws, !m.name().isBlank(), at + "name: is missing");
    check(
        flaws,
        m.formOfAddress().equals("mevrouw") || m.formOfAddress().equals("de heer"),
        at + "formOfAddress: expected \"mevrouw\" or \"de heer\"");
    check(flaws, !m.title().isBlank(), at + "title: is missing");
    check(flaws, !m.competences().isEmpty(), at + "competences: expected at least one");
    m.competences().forEach(c -> addFlaws(flaws, at + "competences, " + c.name() + ": ", m, c));
    check(flaws, CODE.matcher(m.organisationCode()).matches(), at + "organisationCode: " + A_CODE);
    m.administrations().forEach(a -> addFlaws(flaws, at + "administrations: ", a));
    check(flaws, ADDRESS.matcher(m.mailbox()).matches(), at + "mailbox: is no address");
    check(flaws, ordered(m.from(), m.through()), at + "through: lies before from");
    check(flaws, within(m), at + "from, through: outside the government's own dates");
  }

  private static void addFlaws(List<String> flaws, String at, Mandate mandate, Competence held) {
    check(flaws, ordered(held.from(), held.through()), at + "through lies before from");
    check(
        flaws,
        mandate.heldOn(held.from()) && (held.through() == null || mandate.heldOn(held.through())),
        at + "held when the mandate was not");
  }

  private static void addFlaws(List<String> flaws, String at, Administration administration) {
    String code = administration.organisationCode();
    check(flaws, CODE.matcher(code).matches(), at + A_CODE + ", found \"" + code + "\"");
    check(flaws, ADDRESS.matcher(administration.mailbox()).matches(), at + "mailbox is no address");
  }

  private void addOverlaps(List<String> flaws, int index) {
    Mandate later = mandates.get(index);
    for (Mandate earlier : mandates.subList(0, index)) {
      boolean twice = earlier.minister().equals(later.minister()) && earlier.overlaps(later);
      String both = earlier.from() + " and " + later.from();
      check(flaws, !twice, later.minister() + ": the mandates from " + both + " overlap");
    }
  }

  private boolean within(Mandate mandate) {
    boolean endsInTime =
        through == null || (mandate.through() != null && !mandate.through().isAfter(through));
    return !mandate.from().isBefore(from) && endsInTime;
  }

  private static boolean ordered(LocalDate from, @Nullable LocalDate through) {
    return through == null || !through.isBefore(from);
  }

  private static void check(List<String> flaws, boolean sound, String flaw) {
    if (!sound) {
      flaws.add(flaw);
    }
  }
}
