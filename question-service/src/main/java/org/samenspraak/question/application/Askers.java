package org.samenspraak.question.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Members;
import org.samenspraak.question.members.views.MemberRegister;
import org.springframework.stereotype.Component;

/** Finds the member of Parliament who asks; whoever is not found is a doubt, and never guessed. */
@Component
class Askers {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "BE"));

  private final MemberRegister register;

  Askers(MemberRegister register) {
    this.register = register;
  }

  /** A member who may be meant. */
  record Near(AskerId member, String name) {

    static Near of(MemberRecord member) {
      return new Near(member.id(), member.name());
    }

    String words() {
      return name + " (" + member + ")";
    }
  }

  /**
   * The member of that day who is written there by id or by name.
   *
   * @param confirmed id of an asker whom the register does not have as a member of that day, named
   *     by a person who looked and files all the same
   * @throws Refusal CONFLICT with the nearest names when it is a doubt that nobody confirmed,
   *     INVALID when what is confirmed was no doubt
   */
  Asker recognised(Asker written, LocalDate day, @Nullable AskerId confirmed) {
    if (!written.isNamed()) {
      return written;
    }
    Members members = register.now();
    List<MemberRecord> meant = members.meant(written.name());
    List<MemberRecord> ofTheDay =
        meant.stream().filter(member -> member.on(day).isPresent()).toList();
    if (ofTheDay.size() > 1) {
      throw severalOf(written, ofTheDay);
    }
    List<MemberRecord> found = ofTheDay.isEmpty() ? meant : ofTheDay;
    Asker asker = found.size() == 1 ? asker(found.getFirst()) : written;
    if (confirmed != null && !confirmed.equals(asker.slug())) {
      throw notDoubted(confirmed, asker);
    }
    if (ofTheDay.isEmpty() && confirmed == null) {
      throw doubt(asker, day, meant.isEmpty(), near(members, written, day));
    }
    return asker;
  }

  private static Asker asker(MemberRecord member) {
    return new Asker(member.id(), member.name());
  }

  private static List<Near> near(Members members, Asker written, LocalDate day) {
    return members.near(written.name(), day).stream().map(Near::of).toList();
  }

  private static Refusal doubt(Asker asker, LocalDate day, boolean nobody, List<Near> near) {
    String why =
        nobody
            ? "“%s” staat niet in het register van de leden van het Vlaams Parlement."
                .formatted(asker.name())
            : "%s was geen lid van het Vlaams Parlement op %s."
                .formatted(asker.name(), DATE.format(day));
    return refusal(near.isEmpty() ? why : why + " Is " + near.getFirst().name() + " bedoeld?", near)
        .expected(
            "een lid van die dag%s; klopt de vraagsteller toch, dien dan in met unknownAsker=%s"
                .formatted(near.isEmpty() ? "" : ", zoals " + words(near), asker.slug()))
        .with("asker", asker.slug());
  }

  /** Which of them it is, nobody can confirm but by naming one. */
  private static Refusal severalOf(Asker written, List<MemberRecord> members) {
    List<Near> all = members.stream().map(Near::of).toList();
    return refusal("Er zijn meer leden die “" + written.name() + "” heten.", all)
        .expected("het id van een van hen: " + words(all));
  }

  private static Refusal refusal(String message, List<Near> near) {
    return new Refusal(Refusal.Kind.CONFLICT, "unknown-asker", message)
        .field("asker")
        .with("nearest", near);
  }

  private static Refusal notDoubted(AskerId confirmed, Asker asker) {
    return new Refusal(
            Refusal.Kind.INVALID,
            "no-unknown-asker",
            "De vraagsteller van deze vraag is “%s”, en niet “%s”."
                .formatted(asker.slug(), confirmed))
        .field("unknownAsker")
        .expected("het id dat de weigering noemde, of niets");
  }

  private static String words(List<Near> near) {
    return near.stream().map(Near::words).collect(Collectors.joining(", "));
  }
}
