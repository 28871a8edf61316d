package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Drafting;
import org.samenspraak.portal.pages.Drafts;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.QuestionPage;
import org.samenspraak.portal.pages.QuestionPage.Absence;
import org.samenspraak.portal.pages.QuestionPage.Coordinated;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.pages.Work;
import org.samenspraak.portal.pages.Work.Task;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Draft;
import org.samenspraak.portal.remote.CoordinationSeen.Handler;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.DelegationsSeen;
import org.samenspraak.portal.remote.DelegationsSeen.Delegated;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSeen.Answer;
import org.samenspraak.portal.remote.Questions;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** The page of a question, asked together from the services for one visitor. */
@Component
class ShownQuestion {
  private final Questions questions;
  private final Coordinations coordinations;
  private final MinisterRegister register;
  private final UndeliveredMails undelivered;
  private final PageWords words;

  ShownQuestion(
      Questions questions,
      Coordinations coordinations,
      MinisterRegister register,
      UndeliveredMails undelivered,
      PageWords words) {
    this.questions = questions;
    this.coordinations = coordinations;
    this.register = register;
    this.undelivered = undelivered;
    this.words = words;
  }

  /**
   * As it stands.
   *
   * @param part number of the part that the visitor opened, 0 for none
   */
  ModelAndView page(HttpServletRequest request, String id, int part) {
    return view("question", request, id, part, null, HttpStatus.OK);
  }

  /** With a form that had no effect. */
  ModelAndView refused(
      HttpServletRequest request, SentForm form, HttpStatusCode status, RefusedForm refused) {
    return view(form.view(), request, form.question(), form.about().part(), refused, status);
  }

  /** The page on which the answer is made final. */
  ModelAndView toFinalise(HttpServletRequest request, String id) {
    return view("finalise", request, id, 0, null, HttpStatus.OK);
  }

  /** The page on which an answer from paper is typed. */
  ModelAndView paper(HttpServletRequest request, String id) {
    return view("paper", request, id, 0, null, HttpStatus.OK);
  }

  private ModelAndView view(
      String view,
      HttpServletRequest request,
      String id,
      int part,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    Visitor visitor = (Visitor) Objects.requireNonNull(request.getAttribute(Visitors.VISITOR));
    Names names = (Names) Objects.requireNonNull(request.getAttribute(Visitors.NAMES));
    QuestionSeen question = questions.get(id);
    QuestionPage page =
        QuestionPage.of(
            question,
            questions.history(id).items(),
            coordinated(id),
            answers(question),
            visitor,
            words,
            names);
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    model.put("forms", new Forms(refused));
    model.put("stream", page.stream());
    model.put("undelivered", undelivered.to(page));
    if (visitor.isAdministration()) {
      model.put("drafting", drafting(id));
    }
    if (page.coordination() != null) {
      Work work = Work.of(page.coordination(), visitor, part);
      model.put("work", work);
      model.put("drafts", drafts(id, work));
      model.put("handler", handler(id, work));
      if (work.task() == Task.COORDINATE) {
        model.put("ministers", register.on(question.filedOn().toString(), model));
      }
    }
    return new ModelAndView(view, model, status);
  }

  /** The question itself is shown also without its coordination. */
  private Coordinated coordinated(String id) {
    try {
      CoordinationSeen coordination = coordinations.get(id);
      return new Coordinated(
          Absence.NONE,
          coordination,
          Listing.all(page -> coordinations.history(id, page, Listing.LARGEST)));
    } catch (HttpClientErrorException.NotFound notOpened) {
      return Coordinated.absent(Absence.NOT_OPENED);
    } catch (HttpClientErrorException.Unauthorized | HttpClientErrorException.Forbidden refused) {
      return Coordinated.absent(Absence.NOT_FOR_VISITOR);
    } catch (ServiceAway away) {
      return Coordinated.absent(Absence.AWAY);
    }
  }

  private Drafts drafts(String id, Work work) {
    return work.task() == Task.CONTRIBUTE && work.seat() != null
        ? new Drafts(coordinations.drafts(id, work.seat().minister()))
        : Drafts.NONE;
  }

  /** Null when nothing of it is with the visiting administration. */
  private @Nullable Drafting drafting(String id) {
    try {
      DelegationsSeen asked = coordinations.delegations(id);
      Map<String, List<Draft>> saved = new HashMap<>();
      for (Delegated part : asked.parts()) {
        saved.computeIfAbsent(part.minister(), minister -> coordinations.drafts(id, minister));
      }
      return new Drafting(asked, saved);
    } catch (HttpClientErrorException.NotFound | ServiceAway nothing) {
      return null;
    }
  }

  private @Nullable Handler handler(String id, Work work) {
    try {
      return work.seat() == null ? null : coordinations.handler(id, work.seat().minister());
    } catch (HttpClientErrorException.NotFound handedOver) {
      return null;
    }
  }

  private @Nullable List<Answer> answers(QuestionSeen question) {
    try {
      return questions.answers(question.id());
    } catch (HttpClientErrorException.Forbidden underEmbargo) {
      return null;
    }
  }
}
