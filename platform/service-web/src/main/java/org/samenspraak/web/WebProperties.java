package org.samenspraak.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may say who asks.
 *
 * @param trustedNetworks besides this machine, each {@code address/prefix length}
 */
@ConfigurationProperties("samenspraak.callers")
record WebProperties(@DefaultValue List<String> trustedNetworks) {}
