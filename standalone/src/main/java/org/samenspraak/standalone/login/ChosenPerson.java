package org.samenspraak.standalone.login;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Choosing a sample person is all that logging in takes; there is nothing to know. */
final class ChosenPerson implements AuthenticationProvider {

  private final SamplePeople people;

  ChosenPerson(SamplePeople people) {
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication chosen) {
    return people
        .named(chosen.getName())
        .map(person ->
            UsernamePasswordAuthenticationToken.authenticated(
                person.subject(), null, List.of(FactorGrantedAuthority.fromFactor("CHOICE"))))
        .orElseThrow(() -> new BadCredentialsException("no sample person"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
