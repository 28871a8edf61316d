package org.samenspraak.coordination.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.everyone;
import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import org.samenspraak.backbone.aggregate.Permission;

/** Who may what with coordinations, and with the register they stand on. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum CoordinationPermission implements Permission {
  LIST_COORDINATIONS(
      "de lijst van coördinaties lezen",
      to("secretariat"),
      to("operator"),
      to("auditor"),
      to("cabinet", Between.OWN_LIST),
      to("cabinet-reader", Between.OWN_LIST)),
  READ_COORDINATION(
      "een coördinatie lezen, met haar geschiedenis, zonder de teksten in de rijen hieronder",
      to("secretariat"),
      to("operator"),
      to("auditor"),
      to("service:question"),
      to("cabinet", Between.CONCERNED),
      to("cabinet", Between.FORMERLY),
      to("cabinet-reader", Between.CONCERNED),
      to("cabinet-reader", Between.FORMERLY)),
  READ_CONTRIBUTION(
      "de tekst van een bijdrage en de nota erbij lezen",
      to("service:question"),
      to("cabinet", Between.COORDINATES),
      to("cabinet", Between.OWN_OFFICE),
      to("cabinet-reader", Between.COORDINATES),
      to("cabinet-reader", Between.OWN_OFFICE)),
  READ_FINAL_TEXT(
      "de tekst van het antwoord en van een doorverwijzing lezen",
      to("service:question"),
      to("cabinet", Between.COORDINATES),
      to("cabinet", Between.CONCERNED, Between.FINAL),
      to("cabinet-reader", Between.COORDINATES),
      to("cabinet-reader", Between.CONCERNED, Between.FINAL)),
  FETCH_ANSWER(
      "het definitieve antwoord ophalen om het in te dienen, of het ontwerp voor een voorbeeld van de brief",
      to("service:question")),
  NAME_COORDINATOR("namens een kabinet zeggen wie coördineert", to("cabinet", Between.OWN_OFFICE)),
  DECIDE_COORDINATOR(
      "de beslissing van de regering over de coördinator vastleggen",
      to("secretariat"),
      to("operator")),
  REQUEST_CONTRIBUTION("bijdragen vragen en afzeggen", coordinator()),
  DELIVER_CONTRIBUTION(
      "een gevraagde bijdrage leveren of weigeren", to("cabinet", Between.OWN_OFFICE)),
  READ_DRAFT(
      "het ontwerp van een bijdrage lezen; voor ieder ander bestaat het niet",
      to("cabinet", Between.OWN_OFFICE),
      to("cabinet-reader", Between.OWN_OFFICE),
      to("administration", Between.DELEGATED)),
  WRITE_DRAFT(
      "een bijdrage als ontwerp bewaren",
      to("cabinet", Between.OWN_OFFICE),
      to("administration", Between.DELEGATED)),
  DELEGATE_PART(
      "een deelvraag doorgeven aan de eigen administratie, en terugnemen",
      to("cabinet", Between.OWN_OFFICE)),
  LIST_DELEGATIONS(
      "de lijst lezen van wat aan de eigen administratie doorgegeven is", to("administration")),
  READ_DELEGATION(
      "lezen wat aan de eigen administratie doorgegeven is, met de nota en wat er in de geschiedenis over staat",
      to("cabinet", Between.OWN_OFFICE),
      to("cabinet-reader", Between.OWN_OFFICE),
      to("administration", Between.DELEGATED)),
  RETURN_DELEGATION(
      "een ontwerp dat klaar is, teruggeven aan het kabinet",
      to("administration", Between.DELEGATED)),
  READ_HANDLER(
      "lezen wie in het eigen kabinet het dossier beheert; voor ieder ander bestaat het niet",
      to("cabinet", Between.OWN_OFFICE),
      to("cabinet-reader", Between.OWN_OFFICE)),
  HANDLE_DOSSIER(
      "het dossier in het eigen kabinet op zich nemen en afgeven",
      to("cabinet", Between.OWN_OFFICE)),
  JUDGE_CONTRIBUTION("bijdragen aanvaarden en teruggeven", coordinator()),
  WRITE_ANSWER("teksten schrijven en doorverwijzingen aanbrengen en weghalen", coordinator()),
  FINALISE_ANSWER("het antwoord definitief maken", coordinator()),
  READ_REGISTER("het register van de regering lezen", everyone());

  /** What can hold between who asks and a coordination. */
  public enum Between implements Condition {
    /** Of a list. */
    OWN_LIST("het de eigen lijst vraagt"),
    CONCERNED("het kabinet de vraag nu behandelt voor een van de geadresseerden"),
    /** Not their texts: nobody could tell those of a former holder from a later one's. */
    FORMERLY("de vraag aan die minister gericht is en een ander kabinet ze nu behandelt"),
    /** Of the minister whom the request names. */
    OWN_OFFICE("het kabinet de vraag nu behandelt voor die geadresseerde"),
    /** Of that minister and the part that the request names; until it is given back or ended. */
    DELEGATED("het kabinet die deelvraag aan haar doorgaf en ze er nog ligt"),
    COORDINATES("het kabinet coördineert"),
    FINAL("het antwoord definitief is");

    private final String words;

    Between(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  private final String words;
  private final List<Grant> grants;

  CoordinationPermission(String words, Grant... grants) {
    this.words = words;
    this.grants = List.of(grants);
  }

  /** A coordinator is one of those concerned; who is not, is refused before it is settled. */
  private static Grant coordinator() {
    return to("cabinet", Between.CONCERNED, Between.COORDINATES);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<Grant> grants() {
    return grants;
  }
}
