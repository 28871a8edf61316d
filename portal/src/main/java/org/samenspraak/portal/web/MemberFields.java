package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.remote.MemberSeen;
import org.samenspraak.portal.remote.MemberSteps.Became;
import org.samenspraak.portal.remote.MemberSteps.Recording;
import org.samenspraak.portal.remote.MemberSteps.Sat;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of the form with a member of Parliament, called as the service calls them. */
final class MemberFields {
  /** Id of the form on its page. */
  static final String FORM = "lid";

  private static final int MOST = 50;

  private final TypedForm form;
  private final FormRows rows;

  MemberFields(MultiValueMap<String, String> typed) {
    form = new TypedForm(FORM, typed);
    rows = new FormRows(form, "memberships", List.of(".group", ".from", ".through"), MOST);
  }

  /** A member as they stand. */
  static MemberFields of(MemberSeen member) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    standing(member).forEach(typed::set);
    return new MemberFields(typed);
  }

  /** What stands in the fields when nothing is typed. */
  static Map<String, String> standing(MemberSeen member) {
    Map<String, String> standing = new LinkedHashMap<>();
    standing.put("name", member.name());
    standing.put("mailbox", orEmpty(member.mailbox()));
    for (int i = 0; i < member.memberships().size(); i++) {
      MemberSeen.Membership one = member.memberships().get(i);
      standing.put("memberships[" + i + "].group", one.group());
      standing.put("memberships[" + i + "].from", orEmpty(one.from()));
      standing.put("memberships[" + i + "].through", orEmpty(one.through()));
    }
    MemberSeen.Minister minister = member.minister();
    standing.put("minister.id", minister == null ? "" : minister.id());
    standing.put("minister.from", minister == null ? "" : minister.from().toString());
    return standing;
  }

  TypedForm form() {
    return form;
  }

  /** How many rows there are for memberships. */
  int memberships() {
    return rows.count();
  }

  /** The name of the new row's first field. */
  String add() {
    return rows.add();
  }

  /** Without that membership, from 0. */
  void remove(int index) {
    rows.remove(index);
  }

  /** The id of somebody who is new: as typed, or else made of the name. */
  String newId() {
    return form.text("id").isEmpty() ? Names.slug(form.text("name")) : form.text("id");
  }

  /**
   * The member.
   *
   * @throws FormFault naming all that is missing
   */
  Recording recording() {
    for (int i = memberships() - 1; i > 0; i--) {
      if (rows.isBlank(i)) {
        remove(i);
      }
    }
    Map<String, String> missing = missing();
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
    List<Sat> sat =
        IntStream.range(0, memberships())
            .mapToObj(i ->
                new Sat(
                    form.orNull(rows.name(i, ".group")),
                    form.orNull(rows.name(i, ".from")),
                    form.orNull(rows.name(i, ".through"))))
            .toList();
    boolean minister = !form.text("minister.id").isEmpty() || !form.text("minister.from").isEmpty();
    return new Recording(
        form.text("name"),
        sat,
        form.orNull("mailbox"),
        minister ? new Became(form.orNull("minister.id"), form.orNull("minister.from")) : null);
  }

  private Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    form.need("name", "Vul de voornaam en de naam in.", missing);
    for (int i = 0; i < memberships(); i++) {
      form.need(rows.name(i, ".group"), "Vul de fractie in, of “onafhankelijk”.", missing);
      form.need(rows.name(i, ".from"), "Vul de eerste dag van het mandaat in.", missing);
    }
    if (form.text("minister.id").isEmpty() != form.text("minister.from").isEmpty()) {
      form.need("minister.id", "Vul in onder welk id de regering de minister kent.", missing);
      form.need("minister.from", "Vul de dag van de eedaflegging in.", missing);
    }
    return missing;
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
