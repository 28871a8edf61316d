package org.samenspraak.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** The same hosts on the management port, where that of the portal is meant. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnBean(Visitors.class)
class ManagementHosts {

  @Bean
  FilterRegistrationBean<OwnHosts> ownHostsOfManagement(@Value(OwnHosts.SETTING) String[] names) {
    var filter = new FilterRegistrationBean<>(new OwnHosts(names));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
