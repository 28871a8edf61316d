package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.MailPreferences;
import org.samenspraak.portal.remote.MailPreferences.Chosen;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** Whoever is told chooses what at once, what in a digest, what not, and where. */
@Controller
@RequestMapping(PreferencesForms.HERE)
class PreferencesForms {
  /** Where mails lead to, after {@code /mijn}. */
  static final String HERE = "/meldingen/instellen";

  /** What makes an answer smaller on its way may mark it and add to it. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d+)");

  private static final int FIRST_HOUR = 5;
  private static final int LAST_HOUR = 20;

  private final MailPreferences preferences;
  private final PageWords words;

  PreferencesForms(MailPreferences preferences, PageWords words) {
    this.preferences = preferences;
    this.words = words;
  }

  /** What holds, with its version. */
  private record Held(Chosen chosen, String version) {}

  @GetMapping
  ModelAndView show(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    if (!loggedIn) {
      return new ModelAndView("redirect:/mijn" + HERE);
    }
    if (!visitor.choosesHowToBeTold()) {
      return page(null, new PreferencesFields(new LinkedMultiValueMap<>()), null);
    }
    Held held = held(visitor);
    return page(held, PreferencesFields.of(held.chosen()), null);
  }

  @PostMapping
  ModelAndView choose(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    PreferencesFields fields = new PreferencesFields(typed);
    return FormRound.send(
        request,
        fields.form(),
        new FormRound.Place() {
          @Override
          public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
            ModelAndView page = page(held(visitor), fields, refused);
            page.setStatus(status);
            return page;
          }

          @Override
          public String now() {
            return "Een collega koos intussen anders. " + TypedForm.TAKEN_OVER;
          }

          @Override
          public Map<String, String> beside() {
            return fields.takeOver(held(visitor).chosen(), words);
          }
        },
        () -> chosen(visitor, fields),
        "Uw keuzes zijn niet bewaard");
  }

  private FormRound.Done chosen(Visitor visitor, PreferencesFields fields) {
    try {
      preferences.choose(visitor.recipient(), fields.choosing(), fields.form().headers());
    } catch (HttpClientErrorException.BadRequest refusal) {
      throw fields.faults(refusal);
    }
    return new FormRound.Done(HERE, "Uw keuzes zijn bewaard. Ze gelden voor wat vanaf nu gebeurt.");
  }

  private Held held(Visitor visitor) {
    ResponseEntity<Chosen> answer = preferences.get(visitor.recipient());
    Matcher tag = TAG.matcher(Objects.requireNonNullElse(answer.getHeaders().getETag(), ""));
    return new Held(
        Objects.requireNonNull(answer.getBody(), "preferences without content"),
        tag.lookingAt() ? tag.group(1) : "");
  }

  /**
   * The page.
   *
   * @param held null for whoever has nothing to choose
   */
  private static ModelAndView page(
      @Nullable Held held, PreferencesFields fields, @Nullable RefusedForm refused) {
    Map<String, Object> model = new HashMap<>();
    model.put("forms", new Forms(refused, fields.form().typed()));
    if (held != null) {
      model.put("mailbox", held.chosen().mailbox());
      model.put("version", held.version());
      model.put("kinds", held.chosen().kinds());
      model.put("stood", PreferencesFields.standing(held.chosen()));
      model.put("hours", IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR).boxed().toList());
      model.put("mailboxes", PreferencesFields.MAILBOXES);
    }
    return new ModelAndView("preferences", model);
  }
}
