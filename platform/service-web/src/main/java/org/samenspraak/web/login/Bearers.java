package org.samenspraak.web.login;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.web.login.TokenRole.Named;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Says of a token who its bearer is: the role from one claim, the office or name from another. An
 * organisation stands for the minister who holds the mandate with its code today.
 */
final class Bearers implements Converter<Jwt, CallerToken> {
  private final LoginProperties settings;
  private final Offices offices;
  private final Supplier<LocalDate> today;

  /**
   * @param today in Brussels, by the business clock: offices change hands by it
   */
  Bearers(LoginProperties settings, Offices offices, Supplier<LocalDate> today) {
    this.settings = settings;
    this.offices = offices;
    this.today = today;
  }

  @Override
  public CallerToken convert(Jwt token) {
    Claims claims = new Claims(token);
    List<String> words = claims.texts(settings.claims().role());
    Optional<TokenRole> role =
        words.stream()
            .map(word -> settings.roles().getOrDefault(word, word))
            .flatMap(word -> TokenRole.of(word).stream())
            .min(Comparator.naturalOrder());
    return role.map(known -> as(known, token, claims))
        .orElseGet(() -> CallerToken.ofNobody(token, noRole(words)));
  }

  private String noRole(List<String> words) {
    return words.isEmpty()
        ? "Uw aanmelding noemt geen rol in Samenspraak (claim “" + settings.claims().role() + "”)."
        : "Geen rol in Samenspraak heet zo: " + String.join(", ", words) + ".";
  }

  private CallerToken as(TokenRole role, Jwt token, Claims claims) {
    String called = claims.text(settings.claims().name()).orElse(null);
    if (role.named() == Named.NOT) {
      return CallerToken.of(token, role, new Actor(role.actor(), ""), called);
    }
    String claim = claimOf(role.named(), claims);
    Optional<String> said = claims.text(claim);
    if (said.isEmpty()) {
      return CallerToken.ofNobody(
          token,
          "Uw aanmelding heeft de rol “" + role + "”, maar zegt niet van wie: " + claim + ".");
    }
    return name(role.named(), claim, said.get())
        .map(name -> role.actor() + ":" + name)
        .filter(Actor::isWritten)
        .map(actor -> CallerToken.of(token, role, Actor.parse(actor), called))
        .orElseGet(() -> CallerToken.ofNobody(token, unknown(claim, said.get())));
  }

  private static String unknown(String claim, String said) {
    return "Niemand is hier bekend als " + claim + " “" + said + "”.";
  }

  private String claimOf(Named named, Claims claims) {
    LoginProperties.ClaimNames names = settings.claims();
    return switch (named) {
      case BY_CABINET, BY_ADMINISTRATION ->
          claims.text(names.minister()).isPresent() ? names.minister() : names.organisation();
      case BY_MEMBER -> names.member();
      case BY_PLAN -> names.plan();
      case BY_SERVICE -> names.service();
      case NOT -> throw new IllegalArgumentException("needs no name");
    };
  }

  private Optional<String> name(Named named, String claim, String said) {
    if (!claim.equals(settings.claims().organisation())) {
      return Optional.of(said);
    }
    try {
      return switch (named) {
        case BY_CABINET -> offices.ofCabinet(said, today.get());
        case BY_ADMINISTRATION -> offices.ofAdministration(said, today.get());
        default -> Optional.of(said);
      };
    } catch (StoreUnavailable away) {
      // Who this is cannot be known now; that it is nobody would be wrong.
      throw new AuthenticationServiceException("the register cannot be read", away);
    }
  }
}
