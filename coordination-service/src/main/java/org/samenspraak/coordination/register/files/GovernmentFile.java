package org.samenspraak.coordination.register.files;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.register.domain.Administration;
import org.samenspraak.coordination.register.domain.Competence;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.samenspraak.coordination.register.domain.Mandate;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one government from YAML (of which JSON is a part). */
final class GovernmentFile {

  /** The content is not what the form asks; the message says where. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message, Exception cause) {
      super(message, cause);
    }
  }

  private static final JsonMapper FORM =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private GovernmentFile() {}

  static GovernmentRecord read(InputStream content) throws Unreadable {
    try {
      Object tree = yaml().load(content);
      return present(FORM.convertValue(tree, Form.class), "the content").government();
    } catch (YAMLException | JacksonException | IllegalArgumentException e) {
      throw new Unreadable(Optional.ofNullable(e.getMessage()).orElse("empty").strip(), e);
    }
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new PlainDates());
  }

  /** Keeps a date as it is written; YAML would make of it a moment in UTC. */
  private static final class PlainDates extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern form, @Nullable String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, form, first, limit);
      }
    }
  }

  private record Form(
      @Nullable String id,
      @Nullable String name,
      @Nullable LocalDate from,
      @Nullable LocalDate through,
      @Nullable List<MandateForm> mandates) {

    GovernmentRecord government() {
      return new GovernmentRecord(
          text(id, "id"),
          text(name, "name"),
          present(from, "from"),
          through,
          present(mandates, "mandates").stream().map(MandateForm::mandate).toList());
    }
  }

  private record MandateForm(
      @Nullable String minister,
      @Nullable String name,
      @Nullable String formOfAddress,
      @Nullable String title,
      @Nullable Boolean titleConfirmed,
      @Nullable List<JsonNode> competences,
      @Nullable LocalDate from,
      @Nullable LocalDate through,
      @Nullable String organisationCode,
      @Nullable List<AdministrationForm> administrations,
      @Nullable String mailbox) {

    Mandate mandate() {
      String whose = "mandate of " + minister + ": ";
      return new Mandate(
          new MinisterId(text(minister, "minister of a mandate")),
          text(name, whose + "name"),
          text(formOfAddress, whose + "formOfAddress"),
          text(title, whose + "title"),
          present(titleConfirmed, whose + "titleConfirmed"),
          present(competences, whose + "competences").stream()
              .map(written -> competence(written, whose))
              .toList(),
          present(from, whose + "from"),
          through,
          text(organisationCode, whose + "organisationCode"),
          administrations == null
              ? List.of()
              : administrations.stream().map(form -> form.administration(whose)).toList(),
          text(mailbox, whose + "mailbox"));
    }

    /** A name alone is held as long as the mandate. */
    private Competence competence(@Nullable JsonNode written, String whose) {
      if (written != null && written.isString()) {
        return new Competence(
            text(written.stringValue(), whose + "a competence"),
            present(from, whose + "from"),
            through);
      }
      CompetenceForm form =
          present(FORM.treeToValue(written, CompetenceForm.class), whose + "a competence");
      return new Competence(
          text(form.name(), whose + "name of a competence"),
          form.from() == null ? present(from, whose + "from") : form.from(),
          form.through() == null ? through : form.through());
    }
  }

  private record CompetenceForm(
      @Nullable String name, @Nullable LocalDate from, @Nullable LocalDate through) {}

  private record AdministrationForm(@Nullable String organisationCode, @Nullable String mailbox) {

    Administration administration(String whose) {
      return new Administration(
          text(organisationCode, whose + "organisationCode of an administration"),
          text(mailbox, whose + "mailbox of an administration"));
    }
  }

  private static String text(@Nullable String value, String what) {
    return present(value, what).strip();
  }

  private static <T> T present(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(what + " is missing");
    }
    return value;
  }
}
