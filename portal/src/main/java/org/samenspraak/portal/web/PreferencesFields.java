package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.remote.MailPreferences.Choosing;
import org.samenspraak.portal.remote.MailPreferences.Chosen;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;

/** The fields of the form with how one wants to be told, called as the service calls them. */
final class PreferencesFields {
  /** Further mailboxes there are fields for. */
  static final int MAILBOXES = 5;

  private static final String FORM = "instellen";
  private static final List<String> DELIVERIES = List.of("reminders", "questionNews", "planNews");
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
  private static final Pattern ALSO_TO = Pattern.compile("alsoTo\\[(\\d)].*");

  private final TypedForm form;

  PreferencesFields(MultiValueMap<String, String> typed) {
    form = new TypedForm(FORM, new LinkedMultiValueMap<>(typed));
  }

  /** Filled as it holds. */
  static PreferencesFields of(Chosen chosen) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    standing(chosen).forEach(typed::set);
    return new PreferencesFields(typed);
  }

  /** What stands in the fields when nothing is typed. */
  static Map<String, String> standing(Chosen chosen) {
    Map<String, String> standing = new LinkedHashMap<>();
    standing.put("reminders", chosen.reminders());
    standing.put("questionNews", chosen.questionNews());
    standing.put("planNews", chosen.planNews());
    standing.put("digestHour", String.valueOf(chosen.digestHour()));
    standing.put("pauseFrom", Objects.toString(chosen.pauseFrom(), ""));
    standing.put("pauseThrough", Objects.toString(chosen.pauseThrough(), ""));
    for (int i = 0; i < MAILBOXES; i++) {
      standing.put(mailbox(i), i < chosen.alsoTo().size() ? chosen.alsoTo().get(i) : "");
    }
    return standing;
  }

  TypedForm form() {
    return form;
  }

  /** What somebody else chose meanwhile, as {@link TypedForm#takeOver} does, in words. */
  Map<String, String> takeOver(Chosen now, PageWords words) {
    Map<String, String> standing = standing(now);
    Map<String, String> beside = form.takeOver(standing);
    DELIVERIES.forEach(field ->
        beside.computeIfPresent(
            field,
            (_, _) ->
                "Nu staat er: “" + words.code("delivery", standing.getOrDefault(field, "")) + "”"));
    return beside;
  }

  /** What was chosen; fields for mailboxes that are empty are left out. */
  Choosing choosing() {
    String hour = form.text("digestHour");
    return new Choosing(
        filled().stream().map(i -> form.text(mailbox(i))).toList(),
        form.orNull("reminders"),
        form.orNull("questionNews"),
        form.orNull("planNews"),
        HOUR.matcher(hour).matches() ? Integer.valueOf(hour) : null,
        form.orNull("pauseFrom"),
        form.orNull("pauseThrough"));
  }

  /** What the service says is wrong, at the fields as they stand on the page. */
  FormFault faults(HttpClientErrorException refusal) {
    return FormRound.fault(refusal, (field, words) -> Map.entry(here(field), words));
  }

  private String here(String field) {
    Matcher which = ALSO_TO.matcher(field);
    int index = which.matches() ? Integer.parseInt(which.group(1)) : MAILBOXES;
    return index < filled().size() ? mailbox(filled().get(index)) : field;
  }

  private List<Integer> filled() {
    return IntStream.range(0, MAILBOXES)
        .filter(i -> !form.text(mailbox(i)).isEmpty())
        .boxed()
        .toList();
  }

  private static String mailbox(int index) {
    return "alsoTo[" + index + "]";
  }
}
