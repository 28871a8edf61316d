package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.MemberSeen;
import org.samenspraak.portal.remote.MemberSteps;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The clerk records a member, new or changed; buttons that only change the form send it too. */
@Controller
@RequestMapping("/leden")
class MemberForms {
  private static final Pattern REMOVE = Pattern.compile("mandaat-weg-(\\d{1,2})");

  private final MemberSteps members;

  MemberForms(MemberSteps members) {
    this.members = members;
  }

  @GetMapping("/nieuw")
  ModelAndView begin(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    return loggedIn
        ? page(visitor, null, new MemberFields(new LinkedMultiValueMap<>()), "", null)
        : new ModelAndView("redirect:/mijn/leden/nieuw");
  }

  @GetMapping("/{id}")
  ModelAndView one(@PathVariable String id, @RequestAttribute(Visitors.VISITOR) Visitor visitor) {
    MemberSeen member = members.get(id);
    return page(visitor, member, MemberFields.of(member), "", null);
  }

  @PostMapping("/nieuw")
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "bewaren") String doe,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    MemberFields fields = new MemberFields(new LinkedMultiValueMap<>(typed));
    return doe.equals("bewaren")
        ? send(request, visitor, null, fields, "Het lid is niet opgenomen")
        : page(visitor, null, fields, focus(fields, doe), null);
  }

  @PostMapping("/{id}")
  ModelAndView change(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "bewaren") String doe,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    MemberFields fields = new MemberFields(new LinkedMultiValueMap<>(typed));
    MemberSeen member = members.get(id);
    return doe.equals("bewaren")
        ? send(request, visitor, member, fields, "Het lid is niet gewijzigd")
        : page(visitor, member, fields, focus(fields, doe), null);
  }

  /** The name of the field in which one goes on. */
  private static String focus(MemberFields fields, String doe) {
    Matcher which = REMOVE.matcher(doe);
    if (which.matches()) {
      fields.remove(Integer.parseInt(which.group(1)) - 1);
      return "memberships[0].group";
    }
    return doe.equals("mandaat") ? fields.add() : "";
  }

  private ModelAndView send(
      HttpServletRequest request,
      Visitor visitor,
      @Nullable MemberSeen member,
      MemberFields fields,
      String not) {
    return FormRound.send(
        request,
        fields.form(),
        new FormRound.Place() {
          @Override
          public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
            ModelAndView page = page(visitor, anew(member), fields, "", refused);
            page.setStatus(status);
            return page;
          }

          @Override
          public String now() {
            return member == null
                ? "Er is al een lid met het id “" + fields.newId() + "”."
                : "Het lid is intussen gewijzigd. " + TypedForm.TAKEN_OVER;
          }

          @Override
          public Map<String, String> beside() {
            return member == null
                ? Map.of()
                : fields.form().takeOver(MemberFields.standing(members.get(member.id())));
          }
        },
        () -> recorded(member, fields),
        not);
  }

  private @Nullable MemberSeen anew(@Nullable MemberSeen member) {
    return member == null ? null : members.get(member.id());
  }

  private FormRound.Done recorded(@Nullable MemberSeen member, MemberFields fields) {
    String id = member == null ? fields.newId() : member.id();
    MemberSteps.Recording recording = fields.recording();
    MemberSeen recorded = members.record(id, recording, fields.form().headers());
    return new FormRound.Done(
        "/leden/" + UriUtils.encodePathSegment(recorded.id(), StandardCharsets.UTF_8),
        (member == null ? "%s is opgenomen." : "%s is gewijzigd.").formatted(recorded.name()));
  }

  /**
   * The page with the form.
   *
   * @param member as they stand; null for somebody new
   */
  private static ModelAndView page(
      Visitor visitor,
      @Nullable MemberSeen member,
      MemberFields fields,
      String focus,
      @Nullable RefusedForm refused) {
    Map<String, Object> model = new HashMap<>();
    model.put("forms", new Forms(refused, fields.form().typed()));
    model.put("may", visitor.kind().equals("clerk"));
    model.put("member", member);
    model.put("rows", fields.memberships());
    model.put("focus", focus);
    model.put("version", member == null ? 0 : member.version());
    model.put("stood", member == null ? Map.of() : MemberFields.standing(member));
    return new ModelAndView("member", model, HttpStatus.OK);
  }
}
